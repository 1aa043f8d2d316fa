package org.yibao.facts;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.yibao.codes.Labelled;

/**
 * One thing that rules may read of a question. Everything that needs to know which facts there are and what they can be asks it: what
 * rules see, profiles, memo and packed keys, coverage, difference, condition columns and cases.
 */
public final class Fact implements Labelled {
    private final int number;
    private final String name;
    private final String label;
    private final Scale scale;
    private final Set<Subject> subjects;
    private final Source source;
    private final ToIntFunction<Asked> read;
    private final IntFunction<List<Object>> objects;

    Fact(
            int number,
            String name,
            String label,
            Scale scale,
            Set<Subject> subjects,
            Source source,
            ToIntFunction<Asked> read,
            IntFunction<List<Object>> objects) {
        this.number = number;
        this.name = name;
        this.label = label;
        this.scale = scale;
        this.subjects = subjects;
        this.source = source;
        this.read = read;
        this.objects = objects;
    }

    /** Its place among {@link Facts#ALL}. */
    public int number() {
        return number;
    }

    /** Name in code and JSON, such as {@code student}. */
    public String name() {
        return name;
    }

    /** Name in Chinese, such as 大中小学生. */
    @Override
    public String label() {
        return label;
    }

    /** What it can be. */
    public Scale scale() {
        return scale;
    }

    public boolean isOf(Subject subject) {
        return subjects.contains(subject);
    }

    public Set<Subject> subjects() {
        return subjects;
    }

    /** What of a question it is read from. */
    public Source source() {
        return source;
    }

    /** Its point in a question. */
    public int of(Asked asked) {
        return scale.nearest(read.applyAsInt(asked));
    }

    /** What rules see of a point beside the profile, such as {@link Age}; nothing for a fact that only the profile shows. */
    public List<Object> objects(int point) {
        return objects.apply(point);
    }

    @Override
    public String toString() {
        return name;
    }
}

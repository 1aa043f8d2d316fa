package org.yibao.review.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Labelled;

/** Tells what a line covers of one dimension. */
final class Wording {
    private static final Set<Footing> USUAL = Set.of(Footing.HUKOU, Footing.STUDENT, Footing.PERMIT);

    private Wording() {}

    /** Whether a dimension makes no condition: all of it, or for enrolment everyone who may enrol. */
    static boolean goesWithoutSaying(Axis axis, Extent extent) {
        return axis == Axis.PLACE
                || extent.equals(axis.whole())
                || (axis == Axis.FOOTING && extent.equals(new Members(USUAL)));
    }

    static String text(Axis axis, Extent extent) {
        if (extent instanceof Span span) {
            return axis.isAge() ? ages(axis, span) : days(axis, span);
        }
        Set<?> values = ((Members) extent).values();
        if (axis == Axis.YEAR) {
            return years(values) + "年度";
        }
        if (axis.isHeld()) {
            return (values.contains(true) ? "" : "非") + axis.label();
        }
        if (axis == Axis.STUDENT) {
            return values.contains(true) ? "大中小学生" : "非大中小学生";
        }
        if (axis == Axis.ADMISSION) {
            return values.stream().sorted().map(Wording::admission).collect(Collectors.joining("、"));
        }
        return choices(axis, values);
    }

    private static String choices(Axis axis, Set<?> values) {
        Set<Object> others = new HashSet<>(axis.list());
        others.removeAll(values);
        return others.size() == 1 && values.size() > 2
                ? "除" + labels(axis, others) + "外的" + axis.label()
                : labels(axis, values);
    }

    private static String labels(Axis axis, Collection<?> values) {
        return axis.list().stream()
                .filter(values::contains)
                .map(value -> ((Labelled) value).label())
                .collect(Collectors.joining("、"));
    }

    private static String admission(Object number) {
        return number.equals(BenefitProfile.LAST_STEP) ? "第三次及以后住院" : number.equals(1) ? "首次住院" : "第二次住院";
    }

    private static String years(Set<?> values) {
        List<String> runs = new ArrayList<>();
        Set<Integer> sorted = new TreeSet<>();
        values.forEach(year -> sorted.add((Integer) year));
        for (int year : sorted) {
            if (!sorted.contains(year - 1)) {
                int last = year;
                while (sorted.contains(last + 1)) {
                    last++;
                }
                runs.add(last == year ? "" + year : year + "至" + last);
            }
        }
        return String.join("、", runs);
    }

    private static String ages(Axis axis, Span span) {
        Span whole = (Span) axis.whole();
        String range = span.to() == whole.to()
                ? span.from() + "周岁及以上"
                : span.from() == span.to() ? span.from() + "周岁" : "%d至%d周岁".formatted(span.from(), span.to());
        return range + axis.label().substring("年龄".length());
    }

    private static String days(Axis axis, Span span) {
        Span whole = (Span) axis.whole();
        String from = span.from() == whole.from() ? "" : LocalDate.ofEpochDay(span.from()) + "起";
        String to = span.to() == whole.to() ? "" : "至" + LocalDate.ofEpochDay(span.to());
        return axis.label() + from + to;
    }
}

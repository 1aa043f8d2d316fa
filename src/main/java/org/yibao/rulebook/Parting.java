package org.yibao.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.yibao.drools.Discernment;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Range;

/**
 * Parts the points of one fact into those that some rules and some conditions of rows don't tell apart. Points on two sides of a condition's
 * boundary are parted even where the same conditions hold on both.
 */
public final class Parting {
    private final Fact fact;
    private final List<Discernment> rules;
    private final boolean unreduced;
    private final NavigableSet<Long> cuts = new TreeSet<>();

    /**
     * @param rules      what rules tell apart
     * @param conditions conditions of rows on this fact
     */
    public Parting(Fact fact, Collection<Discernment> rules, Collection<Extent> conditions) {
        this.fact = fact;
        this.rules = rules.stream().filter(some -> some.facts().contains(fact)).toList();
        this.unreduced = this.rules.stream().anyMatch(some -> some.unreduced(fact));
        for (Extent condition : conditions) {
            for (Range range : condition.ranges()) {
                cuts.add(range.from());
                cuts.add(range.to() + 1);
            }
        }
    }

    /** Whether any point is told from another one. */
    public boolean parts() {
        return !rules.isEmpty() || !cuts.isEmpty();
    }

    /** Some points in their parts, in the order of their first points. */
    public List<Extent> parts(Extent points) {
        if (rules.isEmpty()) {
            return betweenCuts(points);
        }
        Map<Object, List<Range>> alike = new LinkedHashMap<>();
        points.points().forEach(point -> alike.computeIfAbsent(likeness((int) point), key -> new ArrayList<>())
                .add(Range.of(point)));
        return alike.values().stream().map(Extent::union).toList();
    }

    private List<Extent> betweenCuts(Extent points) {
        Map<Object, List<Range>> between = new LinkedHashMap<>();
        for (Range range : points.ranges()) {
            for (long from = range.from(); from <= range.to(); ) {
                Long cut = cuts.floor(from);
                Long next = cuts.higher(from);
                long to = next == null ? range.to() : Math.min(range.to(), next - 1);
                between.computeIfAbsent(cut == null ? Long.MIN_VALUE : cut, key -> new ArrayList<>())
                        .add(new Range(from, to));
                from = to + 1;
            }
        }
        return between.values().stream().map(Extent::union).toList();
    }

    /** For each of some points the first one that it can't be told from. */
    int[] firsts(Range points) {
        int[] firsts = new int[(int) (points.to() - points.from() + 1)];
        Map<Object, Integer> seen = new HashMap<>();
        for (int index = 0; index < firsts.length; index++) {
            int point = (int) points.from() + index;
            firsts[index] = seen.computeIfAbsent(likeness(point), key -> point);
        }
        return firsts;
    }

    /** What a point can't be told from: those with the same answers and between the same cuts. */
    private record Likeness(Long cut, List<Object> answers) {}

    private Object likeness(int point) {
        if (unreduced) {
            return point;
        }
        List<Object> answers = new ArrayList<>();
        for (Discernment some : rules) {
            answers.addAll(some.answers(fact, point));
        }
        return new Likeness(cuts.floor((long) point), answers);
    }
}

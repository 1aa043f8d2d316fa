package org.yibao.review.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibao.codes.Identity;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Occurrence;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;
import org.yibao.tables.Axis;

/** What is asked of one table at places that ask alike. */
final class AskedBox {
    private final List<? extends Axis<?>> axes;
    private final List<List<Range>> ranges = new ArrayList<>();
    private final List<Demand> demands;

    /**
     * Someone who looks into the table.
     *
     * @param identity identity that the row must be for; {@code null} where rows name none
     * @param required whether there must be a row
     * @param box      who, as far as the table's axes or each other tell it
     */
    record Demand(Identity identity, boolean required, Map<Fact, Extent> box) {
        /** @param fact {@code null} for the axis of identities that rows name */
        private boolean meets(Fact fact, Range part) {
            if (fact == null) {
                return part.contains(identity.ordinal());
            }
            Extent told = box.get(fact);
            return told == null || told.meets(part);
        }

        private boolean standsIn(Map<Fact, Extent> cell) {
            Map<Fact, Extent> both = new HashMap<>(cell);
            box.forEach((fact, told) -> both.merge(fact, told, Extent::and));
            return Occurrence.possible(both);
        }
    }

    AskedBox(String table, List<? extends Axis<?>> axes, Horizon horizon, Looking asked, List<Looking.Entry> entries) {
        this.axes = axes;
        Set<Demand> found = new LinkedHashSet<>();
        for (Looking.Entry entry : entries) {
            if (entry.need().table().equals(table)) {
                found.add(new Demand(entry.need().identity(), entry.need().required(), told(entry.box())));
            }
        }
        this.demands = List.copyOf(found);
        for (int index = 0; index < axes.size(); index++) {
            ranges.add(ranges(axes.get(index), index, horizon, asked));
        }
    }

    /** What the axes don't show, and binds nothing that they show, is of no account: someone stands there. */
    private Map<Fact, Extent> told(Map<Fact, Extent> box) {
        Map<Fact, Extent> told = new HashMap<>();
        box.forEach((fact, extent) -> {
            boolean bound =
                    fact.scale().kind() == Scale.Kind.AGE || fact.scale().kind() == Scale.Kind.DAY;
            if (bound || axes.stream().anyMatch(axis -> axis.fact() == fact)) {
                told.put(fact, extent);
            }
        });
        return told;
    }

    private List<Range> ranges(Axis<?> axis, int index, Horizon horizon, Looking asked) {
        if (axis.fact() == null) {
            return axis.columns().contains("identity")
                    ? demands.stream()
                            .map(Demand::identity)
                            .distinct()
                            .sorted()
                            .map(identity -> Range.of(identity.ordinal()))
                            .toList()
                    : List.of(axis.scale().all());
        }
        Extent whole =
                switch (axis.scale().kind()) {
                    case YEAR -> new Extent(horizon.years());
                    case DAY ->
                        // A visit of the last year that is spoken of may end, and be settled, later.
                        Extent.of(
                                index == 0
                                        ? horizon.days()
                                        : new Range(
                                                horizon.days().from(),
                                                Scale.DAYS.all().to()));
                    default -> Extent.of(axis.scale().all());
                };
        return asked.parts(axis.fact(), whole).stream()
                .flatMap(part -> part.ranges().stream())
                .sorted(Comparator.comparingLong(Range::from))
                .toList();
    }

    /** The ranges of each axis that someone asks about; no band of those who look into the table lies across two. */
    List<List<Range>> ranges() {
        return ranges;
    }

    /** Whether nobody looks into the table. */
    boolean empty() {
        return demands.isEmpty() || ranges.stream().anyMatch(List::isEmpty);
    }

    /** Everybody who looks into the table. */
    List<Demand> demands() {
        return demands;
    }

    /** Those of them who may stand in a part of an axis. */
    List<Demand> within(List<Demand> some, int axis, Range part) {
        Axis<?> along = axes.get(axis);
        if (along.fact() == null && !along.columns().contains("identity")) {
            return some;
        }
        return some.stream().filter(demand -> demand.meets(along.fact(), part)).toList();
    }

    /**
     * Whether one of some stands in a cell.
     *
     * @param some those who may stand in every one of its parts
     */
    boolean anyIn(List<Demand> some, List<List<Range>> cell) {
        Map<Fact, Extent> facts = new HashMap<>();
        for (int index = 0; index < cell.size(); index++) {
            Fact fact = axes.get(index).fact();
            if (fact != null) {
                facts.put(fact, Extent.union(cell.get(index)));
            }
        }
        return some.stream().anyMatch(demand -> demand.standsIn(facts));
    }

    /** The years that ranges of the first axis, years or days, lie in, the first to the last. */
    static Range years(Scale scale, List<Range> ranges) {
        long first = ranges.get(0).from();
        long last = ranges.get(ranges.size() - 1).to();
        return scale.kind() == Scale.Kind.YEAR
                ? new Range(first, last)
                : new Range(
                        LocalDate.ofEpochDay(first).getYear(),
                        LocalDate.ofEpochDay(last).getYear());
    }
}

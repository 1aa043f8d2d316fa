package org.yibao.review.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Identity;
import org.yibao.facts.Occurrence;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;
import org.yibao.facts.Subject;
import org.yibao.workbook.Axis;

/** What is asked of one table at places that ask alike. */
final class Domain {
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
    private record Demand(Identity identity, boolean required, Map<Fact, Extent> box) {}

    Domain(
            Subject subject,
            String table,
            List<? extends Axis<?>> axes,
            Horizon horizon,
            Asked asked,
            PlaceGroup group) {
        this.axes = axes;
        Set<Demand> found = new LinkedHashSet<>();
        for (Asked.Entry entry : group.asked()) {
            if (entry.need().table().equals(table)) {
                found.add(new Demand(
                        entry.need().identity(),
                        entry.need().required(),
                        told(entry.need().identity(), entry.box())));
            }
        }
        this.demands = List.copyOf(found);
        for (int index = 0; index < axes.size(); index++) {
            ranges.add(ranges(subject, axes.get(index), index, horizon, asked));
        }
    }

    /** What the axes don't show, and binds nothing that they show, is of no account: someone stands there. */
    private Map<Fact, Extent> told(Identity identity, Map<Fact, Extent> box) {
        Map<Fact, Extent> told = new HashMap<>();
        box.forEach((fact, extent) -> {
            boolean bound =
                    fact.scale().kind() == Scale.Kind.AGE || fact.scale().kind() == Scale.Kind.DAY;
            boolean implied = identity != null && fact == Facts.of(identity);
            if (!implied && (bound || axes.stream().anyMatch(axis -> axis.fact() == fact))) {
                told.put(fact, extent);
            }
        });
        return told;
    }

    private List<Range> ranges(Subject subject, Axis<?> axis, int index, Horizon horizon, Asked asked) {
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
        return asked.parts(subject, axis.fact(), whole).stream()
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

    /** Whether somebody of a cell looks into the table. */
    boolean asked(List<List<Range>> cell) {
        return asked(cell, false);
    }

    /** Whether somebody of a cell must find a row. */
    boolean required(List<List<Range>> cell) {
        return asked(cell, true);
    }

    private boolean asked(List<List<Range>> cell, boolean required) {
        Map<Fact, Extent> facts = new HashMap<>();
        Range identity = null;
        for (int index = 0; index < cell.size(); index++) {
            Axis<?> axis = axes.get(index);
            if (axis.fact() != null) {
                facts.put(axis.fact(), Extent.union(cell.get(index)));
            } else if (axis.columns().contains("identity")) {
                identity = cell.get(index).get(0);
            }
        }
        for (Demand demand : demands) {
            if ((demand.required() || !required)
                    && (identity == null || identity.contains(demand.identity().ordinal()))
                    && meets(demand, facts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(Demand demand, Map<Fact, Extent> cell) {
        Map<Fact, Extent> both = new HashMap<>(cell);
        if (demand.identity() != null) {
            Extent held = cell.get(Facts.of(demand.identity()));
            if (held != null && !held.contains(1)) {
                return false;
            }
        }
        for (Map.Entry<Fact, Extent> told : demand.box().entrySet()) {
            Extent here = cell.get(told.getKey());
            both.put(told.getKey(), here == null ? told.getValue() : here.and(told.getValue()));
        }
        return Occurrence.possible(both);
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

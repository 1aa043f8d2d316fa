package org.yibao.review.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yibao.facts.Identities;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;
import org.yibao.workbook.Axis;
import org.yibao.workbook.Reach;

/** What can be asked along each axis of a table. */
final class Domain {
    private Domain() {}

    /** The ranges of each axis that someone of a group of places asks about; an axis without a range is never asked about. */
    static List<List<Range>> of(Reach<?> reach, Horizon horizon, Demands demands) {
        List<List<Range>> domain = new ArrayList<>();
        for (int index = 0; index < reach.axes().size(); index++) {
            Axis<?> axis = reach.axes().get(index);
            domain.add(
                    switch (axis.scale().kind()) {
                        case YEAR -> horizon.years();
                        case DAY ->
                            // A visit of the last year that is spoken of may end, and be settled, later.
                            List.of(
                                    index == 0
                                            ? horizon.days()
                                            : new Range(
                                                    horizon.days().from(),
                                                    Scale.DAYS.all().to()));
                        default -> asked(reach.demand(), axis, demands);
                    });
        }
        return List.copyOf(domain);
    }

    private static List<Range> asked(Reach.Demand demand, Axis<?> axis, Demands demands) {
        if (!axis.columns().contains("identity")) {
            return List.of(axis.scale().all());
        }
        return switch (demand) {
            case SUPPORTED_IDENTITIES -> points(demands.supported());
            case ASSISTED_IDENTITIES -> points(demands.assisted());
            default -> List.of(axis.scale().all());
        };
    }

    private static List<Range> points(Identities identities) {
        return Cells.joined(identities.toList().stream()
                .map(identity -> Range.of(identity.ordinal()))
                .toList());
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

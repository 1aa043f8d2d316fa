package org.yibao.simulation.version;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yibao.divisions.Division;
import org.yibao.facts.Asked;
import org.yibao.facts.Subject;
import org.yibao.review.difference.RowChange;
import org.yibao.review.difference.RowPair;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.funding.FundingRow;

/**
 * The questions whose answers a unit may change.
 *
 * @param parts the parts that it is about, with the rows before and after; empty when it may change anything
 */
record UnitReach(List<RowReach> parts) {
    static final UnitReach EVERYTHING = new UnitReach(List.of());

    /**
     * A row that is changed.
     *
     * @param row       the row, before or after
     * @param admission          number of the stays whose deductible is changed, 3 for every later one; 0 for all
     * @param whateverIdentities whether the day may differ that identities go by, and with it which of them hold
     * @param whateverYear       whether a rule reads it that is none of a table, which may do so whatever the row's year is
     */
    private record RowReach(Row row, int admission, boolean whateverIdentities, boolean whateverYear) {
        private static final int LATER = 3;

        boolean reaches(Subject subject, Asked asked, List<Division> path) {
            if (!contains(path, row.region())) {
                return false;
            }
            if (row instanceof FundingRow funding) {
                return subject == Subject.FUNDING
                        && (whateverYear || funding.year() == asked.year())
                        && row.conditions().hold(asked);
            }
            return subject == Subject.BENEFIT
                    && (whateverIdentities
                            ? row.conditions().holdWhateverIdentities(asked)
                            : row.conditions().hold(asked))
                    && (admission == 0 || admission == Math.min(asked.care().admission(), LATER));
        }

        private static boolean contains(List<Division> path, String region) {
            for (Division division : path) {
                if (division.code().equals(region)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * What the parts of a unit reach.
     *
     * @param identityDays whether table 身份认定 differs
     * @param rules        whether rules or divisions differ, too, which may read rows in any way
     * @param read         how rules read rows
     */
    static UnitReach of(List<UnitPart> parts, boolean identityDays, boolean rules, ReadRows read) {
        boolean everything = rules
                || parts.stream().anyMatch(part -> read.anywhere()
                        .contains(part.pair().present().getClass()));
        return everything
                ? EVERYTHING
                : new UnitReach(parts.stream()
                        .flatMap(part -> rows(part, identityDays, read))
                        .toList());
    }

    boolean reaches(Subject subject, Asked asked, List<Division> path) {
        if (parts.isEmpty()) {
            return true;
        }
        for (RowReach part : parts) {
            if (part.reaches(subject, asked, path)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<RowReach> rows(UnitPart part, boolean identityDays, ReadRows read) {
        RowPair pair = part.pair();
        // A row that only a cell tells apart has the same conditions before and after.
        Stream<Row> rows = pair.kind() == RowChange.Kind.CHANGED
                ? Stream.of(pair.after())
                : Stream.of(pair.before(), pair.after()).filter(Objects::nonNull);
        return rows.map(row -> new RowReach(
                row, admission(row, part), identityDays, read.inAnyYear().contains(row.getClass())));
    }

    /** The deductibles of stays stand in a column each. */
    private static int admission(Row row, UnitPart part) {
        if (!(row instanceof InpatientRow) || part.isWholeRow()) {
            return 0;
        }
        return switch (part.column().key()) {
            case "first" -> 1;
            case "second" -> 2;
            case "later" -> RowReach.LATER;
            default -> 0;
        };
    }
}

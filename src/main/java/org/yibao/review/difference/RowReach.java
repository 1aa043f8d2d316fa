package org.yibao.review.difference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibao.facts.AgeReference;
import org.yibao.facts.CareKind;
import org.yibao.facts.DateBasis;
import org.yibao.facts.Identity;
import org.yibao.facts.Referral;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.workbook.RowCells;

/** What a row's conditions cover of each dimension that it names; the place is left out, which its region gives. */
final class RowReach {
    private RowReach() {}

    static Map<Axis, Extent> of(Row row) {
        Map<String, Object> cells = RowCells.of(row);
        Map<Axis, Extent> reach = new EnumMap<>(Axis.class);
        put(reach, Axis.YEAR, cells.get("year"));
        put(reach, Axis.STUDENT, cells.get("student"));
        put(reach, Axis.KIND, row instanceof InpatientRow ? CareKind.INPATIENT : cells.get("kind"));
        put(reach, Axis.FACILITY, cells.get("facility"));
        put(reach, Axis.DISTANCE, cells.get("distance"));
        if (cells.get("identity") instanceof Identity identity) {
            reach.put(Axis.of(identity), Members.of(true));
        }
        if (cells.get("referred") instanceof Boolean referred) {
            Set<Referral> referrals = Arrays.stream(Referral.values())
                    .filter(referral -> referred == (referral != Referral.NONE))
                    .collect(Collectors.toSet());
            reach.put(Axis.REFERRAL, new Members(referrals));
        }
        if (cells.get("reference") instanceof AgeReference reference) {
            ContributionRow contribution = (ContributionRow) row;
            reach.put(
                    Axis.of(reference),
                    new Span(
                            contribution.ageFrom() == null ? 0 : contribution.ageFrom(),
                            contribution.ageTo() == null ? Axis.HIGHEST_AGE : contribution.ageTo()));
        }
        if (cells.get("from") != null || cells.get("to") != null) {
            DateBasis basis = cells.get("dateBasis") instanceof DateBasis named ? named : DateBasis.SERVICE;
            reach.put(Axis.of(basis), days((LocalDate) cells.get("from"), (LocalDate) cells.get("to")));
        }
        return reach;
    }

    /** What two rows share that apply to the same facts. */
    static Object key(Row row) {
        return List.of(row.getClass(), row.region(), of(row));
    }

    private static void put(Map<Axis, Extent> reach, Axis axis, Object value) {
        if (value != null) {
            reach.put(axis, Members.of(value));
        }
    }

    private static Span days(LocalDate from, LocalDate to) {
        return new Span(
                (from == null ? LocalDate.MIN : from).toEpochDay(), (to == null ? LocalDate.MAX : to).toEpochDay());
    }
}

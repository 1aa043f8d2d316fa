package org.yibao.workbook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yibao.facts.AgeReference;
import org.yibao.facts.CareKind;
import org.yibao.facts.Conditions;
import org.yibao.facts.DateBasis;
import org.yibao.facts.Distance;
import org.yibao.facts.Extent;
import org.yibao.facts.Facility;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Identity;
import org.yibao.facts.Range;
import org.yibao.facts.Referral;
import org.yibao.facts.Scale;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.InpatientRow;

/** What the condition cells of a row ask of facts, but for place and year. */
final class RowConditions {
    private static final Extent REFERRED =
            Extent.where(Facts.REFERRAL.scale().all(), referral -> referral != Referral.NONE.ordinal());
    private static final Extent NOT_REFERRED = Extent.of(Referral.NONE.ordinal());

    private RowConditions() {}

    static Conditions of(Row row) {
        Map<String, Object> cells = RowCells.of(row);
        Map<Fact, Extent> extents = new LinkedHashMap<>();
        if (cells.get("student") instanceof Boolean student) {
            extents.put(Facts.STUDENT, Extent.of(student ? 1 : 0));
        }
        if (row instanceof InpatientRow) {
            extents.put(Facts.KIND, Extent.of(CareKind.INPATIENT.ordinal()));
        }
        if (cells.get("kind") instanceof CareKind kind) {
            extents.put(Facts.KIND, Extent.of(kind.ordinal()));
        }
        if (cells.get("facility") instanceof Facility facility) {
            extents.put(Facts.FACILITY, Extent.of(facility.ordinal()));
        }
        if (cells.get("distance") instanceof Distance distance) {
            extents.put(Facts.DISTANCE, Extent.of(distance.ordinal()));
        }
        if (cells.get("identity") instanceof Identity identity) {
            extents.put(Facts.of(identity), Extent.of(1));
        }
        if (cells.get("referred") instanceof Boolean referred) {
            extents.put(Facts.REFERRAL, referred ? REFERRED : NOT_REFERRED);
        }
        if (cells.get("reference") instanceof AgeReference reference) {
            range(extents, Facts.of(reference), (Integer) cells.get("ageFrom"), (Integer) cells.get("ageTo"));
        }
        DateBasis basis = cells.get("dateBasis") instanceof DateBasis named ? named : DateBasis.SERVICE;
        range(extents, Facts.of(basis), day(cells.get("from")), day(cells.get("to")));
        return new Conditions(extents);
    }

    private static Long day(Object cell) {
        return cell instanceof LocalDate date ? (Long) date.toEpochDay() : null;
    }

    private static void range(Map<Fact, Extent> extents, Fact fact, Number from, Number to) {
        if (from == null && to == null) {
            return;
        }
        Scale scale = fact.scale();
        long first = from == null ? scale.all().from() : Math.max(scale.all().from(), from.longValue());
        long last = to == null ? scale.all().to() : Math.min(scale.all().to(), to.longValue());
        extents.put(fact, first > last ? Extent.NONE : Extent.of(new Range(first, last)));
    }
}

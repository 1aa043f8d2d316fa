package org.yibao.simulation.result;

import java.util.ArrayList;
import java.util.List;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;
import org.yibao.simulation.figures.PayerAmount;
import org.yibao.simulation.figures.Weighted;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.tally.Sums;
import org.yibao.simulation.tally.Tally;
import org.yibao.simulation.tally.VisitMeasures;

/** Sums the visits of a tally up by facility, kind of care and month. */
final class Visits {
    private Visits() {}

    static List<VisitGroup> byFacility(Tally tally) {
        List<VisitGroup> groups = new ArrayList<>();
        for (Facility facility : Facility.values()) {
            long[] row = tally.facilities.row();
            for (int kind = 0; kind < tally.facilities.cells(); kind++) {
                tally.facilities.addTo(row, facility.ordinal(), kind);
            }
            groups.add(group(facility.name(), facility.label(), row));
        }
        return groups;
    }

    static List<VisitGroup> byKind(Tally tally) {
        List<VisitGroup> groups = new ArrayList<>();
        for (CareKind kind : CareKind.values()) {
            long[] row = tally.facilities.row();
            for (int facility = 0; facility < tally.facilities.places(); facility++) {
                tally.facilities.addTo(row, facility, kind.ordinal());
            }
            groups.add(group(kind.name(), kind.label(), row));
        }
        return groups;
    }

    static List<VisitGroup> byMonth(Tally tally) {
        Sums months = tally.months;
        List<VisitGroup> groups = new ArrayList<>();
        for (int month = 0; month < Tally.MONTHS; month++) {
            long[] row = months.row();
            for (int region = 0; region < months.places(); region++) {
                months.addTo(row, region, month);
            }
            boolean later = month == Tally.MONTHS - 1;
            groups.add(group(Integer.toString(month + 1), later ? "次年及以后" : (month + 1) + "月", row));
        }
        return groups;
    }

    private static VisitGroup group(String key, String label, long[] row) {
        return new VisitGroup(
                key,
                label,
                Weighted.heads(row[VisitMeasures.VISITS]),
                Weighted.amount(row[VisitMeasures.FEES]),
                Weighted.amount(row[VisitMeasures.IN_SCOPE]),
                List.of(
                        paid(Payer.BASIC_FUND, VisitMeasures.BASIC, row),
                        paid(Payer.SERIOUS_ILLNESS_FUND, VisitMeasures.SERIOUS, row),
                        paid(Payer.ASSISTANCE, VisitMeasures.ASSISTANCE, row),
                        paid(Payer.PERSON, VisitMeasures.PERSON, row)));
    }

    private static PayerAmount paid(Payer payer, int measure, long[] row) {
        return PayerAmount.of(
                payer, Weighted.amount(row[measure]), Weighted.amount(row[measure + VisitMeasures.POLICY]));
    }
}

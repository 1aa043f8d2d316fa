package org.yibao.review.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.yibao.codes.Facility;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.BenefitRow;
import org.yibao.rules.benefit.DeductibleRow;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.benefit.MedicalAssistanceRow;
import org.yibao.rules.benefit.OutpatientRow;
import org.yibao.rules.benefit.ReferralRow;
import org.yibao.rules.benefit.RoundingRow;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.FundingFloorRow;
import org.yibao.rules.funding.FundingRow;

/** Looks a question up as a person would: goes through all rows and keeps the most specific, real ones first. Knows nothing of axes. */
final class LookUp {
    private LookUp() {}

    /**
     * The rows that count for a question; several when none of them counts for certain.
     *
     * @param codes divisions that contain the place, the most specific first
     * @param point year or day of service, then what else the table's conditions ask, in their order
     */
    static <R extends Row> List<R> winners(List<R> rows, List<String> codes, long... point) {
        List<R> here = rows.stream()
                .filter(row -> codes.contains(row.region()) && inTime(row, point))
                .toList();
        List<R> applying = here.stream().filter(row -> applies(row, point)).toList();
        if (applying.stream().anyMatch(FundingFloorRow.class::isInstance)) {
            return applying;
        }
        // Brackets of a region count as a whole, whatever the amount.
        List<R> ranked = here.stream().anyMatch(SeriousBracketRow.class::isInstance) ? here : applying;
        Comparator<R> order =
                Comparator.<R, Boolean>comparing(Row::demo).thenComparing(row -> codes.indexOf(row.region()));
        R first = ranked.stream().min(order).orElse(null);
        return applying.stream().filter(row -> order.compare(row, first) == 0).toList();
    }

    private static boolean inTime(Row row, long... point) {
        if (row instanceof FundingRow funding) {
            return funding.year() == point[0];
        }
        BenefitRow benefit = (BenefitRow) row;
        LocalDate day = LocalDate.ofEpochDay(point[benefit.dateBasis().ordinal()]);
        return benefit.period().contains(day);
    }

    private static boolean applies(Row row, long... point) {
        if (row instanceof ContributionRow contribution) {
            long age = point[2 + contribution.reference().ordinal()];
            return yes(contribution.student(), point[1])
                    && (contribution.ageFrom() == null || contribution.ageFrom() <= age)
                    && (contribution.ageTo() == null || age <= contribution.ageTo());
        }
        if (row instanceof AssistanceRow assistance) {
            return assistance.identity().ordinal() == point[1];
        }
        if (row instanceof FundingFloorRow floor) {
            return floor.item().ordinal() == point[1];
        }
        if (row instanceof OutpatientRow outpatient) {
            return outpatient.kind().ordinal() == point[1] && facility(outpatient.facility(), point[2]);
        }
        if (row instanceof DeductibleRow deductible) {
            return deductible.kind().ordinal() == point[3] && facility(deductible.facility(), point[4]);
        }
        if (row instanceof InpatientRow inpatient) {
            return facility(inpatient.facility(), point[1]);
        }
        if (row instanceof ReferralRow referral) {
            return referral.distance().ordinal() == point[1]
                    && (referral.referred() == null || referral.referred() == (point[2] != 0));
        }
        if (row instanceof SeriousBracketRow bracket) {
            return bracket.above().fen() < point[1]
                    && (bracket.upTo() == null || point[1] <= bracket.upTo().fen());
        }
        if (row instanceof MedicalAssistanceRow assistance) {
            return assistance.identity().ordinal() == point[1];
        }
        return !(row instanceof RoundingRow rounding) || rounding.layer().ordinal() == point[1];
    }

    private static boolean yes(Boolean wanted, long point) {
        return wanted == null || wanted == (point == 1);
    }

    private static boolean facility(Facility wanted, long point) {
        return wanted == null || wanted.ordinal() == point;
    }
}

package org.yibao.review.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yibao.decision.Reason;
import org.yibao.decision.Undecidable;
import org.yibao.money.Money;
import org.yibao.terms.Check;
import org.yibao.terms.Missing;
import org.yibao.workbook.CaseOutcome;

/**
 * What was decided for a case, in the words of the sheet 用例.
 *
 * @param outcome what the question comes to
 * @param amounts amounts by column key; no entry where there is none
 * @param reasons findings that count
 * @param missing figures to fill in
 * @param checks  what higher levels expect
 */
record Answer(
        CaseOutcome outcome,
        Map<String, Money> amounts,
        List<Reason> reasons,
        List<Missing> missing,
        List<Check> checks) {

    /** A question without an answer. */
    static Answer of(Undecidable undecidable) {
        List<Reason> reasons = undecidable instanceof Undecidable.NoTermsInForce none ? none.leftOpenBy() : List.of();
        return new Answer(outcome(undecidable), Map.of(), reasons, List.of(), List.of());
    }

    private static CaseOutcome outcome(Undecidable undecidable) {
        if (undecidable instanceof Undecidable.NoTermsInForce) {
            return CaseOutcome.NO_TERMS;
        }
        if (undecidable instanceof Undecidable.RegionTooWide) {
            return CaseOutcome.REGION_TOO_WIDE;
        }
        if (undecidable instanceof Undecidable.RegionNotInForce) {
            return CaseOutcome.REGION_NOT_IN_FORCE;
        }
        if (undecidable instanceof Undecidable.RegionOutsideRulebooks) {
            return CaseOutcome.REGION_OUTSIDE;
        }
        throw new IllegalStateException(undecidable); // a region that the reader of the workbook refuses
    }

    /** Amounts by column key, as pairs; a {@code null} amount is left out. */
    static Map<String, Money> amounts(Stream<Named> named) {
        Map<String, Money> amounts = new HashMap<>();
        named.filter(each -> each.amount() != null).forEach(each -> amounts.put(each.key(), each.amount()));
        return Map.copyOf(amounts);
    }

    /**
     * An amount and the column that expects it.
     *
     * @param key    key of the column
     * @param amount the amount; {@code null} while missing
     */
    record Named(String key, Money amount) {}
}

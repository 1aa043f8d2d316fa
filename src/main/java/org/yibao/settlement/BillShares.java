package org.yibao.settlement;

import org.yibao.terms.BenefitTerms;
import org.yibao.terms.SeriousIllnessTerms;

/** The arithmetic of a bill, in fen; what it comes to stays in place, for those who settle millions. Not for several threads at once. */
final class BillShares {
    long deductible;
    long basicUncapped;
    long basic;
    long seriousCounted;
    long seriousIllness;
    long assistance;

    /** As if nothing had been settled. */
    void clear() {
        deductible = 0;
        basicUncapped = 0;
        basic = 0;
        seriousCounted = 0;
        seriousIllness = 0;
        assistance = 0;
    }

    /**
     * Settles a bill. Each layer is rounded once and pays no more than what is left.
     *
     * @param inScope         what of it is within the scope of policy
     * @param deductibleSeen  deductible charged this year that counts towards that of the bill
     * @param basicOfKind     paid this year by basic insurance for this kind of care
     * @param basicSeen       paid this year by basic insurance
     * @param seriousBase     base of serious-illness insurance so far
     * @param seriousSeen     paid this year by serious-illness insurance
     * @param assistanceSeen  paid this year by medical assistance
     */
    void settle(
            BenefitTerms terms,
            long inScope,
            long deductibleSeen,
            long basicOfKind,
            long basicSeen,
            long seriousBase,
            long seriousSeen,
            long assistanceSeen) {
        deductible = Math.min(inScope, Math.max(0, terms.deductible() - deductibleSeen));
        long payable = inScope - deductible;
        basicUncapped = Math.min(payable, terms.basicRounding().round(payable * terms.ratio()));
        basic = Math.min(
                basicUncapped, Math.min(room(terms.kindCap(), basicOfKind), room(terms.annualCap(), basicSeen)));
        long left = inScope - basic;

        seriousCounted = counted(terms.seriousIllness(), left, basicUncapped - basic);
        seriousIllness = Math.min(left, serious(terms, seriousBase + seriousCounted, seriousSeen));
        left -= seriousIllness;

        assistance = terms.assistanceRatio() == 0
                ? 0
                : Math.min(
                        Math.min(left, terms.assistanceRounding().round(left * terms.assistanceRatio())),
                        room(terms.assistanceCap(), assistanceSeen));
    }

    private static long counted(SeriousIllnessTerms serious, long left, long overflow) {
        if (serious == null) {
            return 0;
        }
        return serious.overflowCounts() ? left : left - overflow;
    }

    private static long serious(BenefitTerms terms, long base, long paid) {
        SeriousIllnessTerms serious = terms.seriousIllness();
        if (serious == null || base <= serious.deductible()) {
            return 0;
        }
        return Math.max(0, Math.min(serious.cap(), terms.seriousRounding().round(serious.due(base))) - paid);
    }

    private static long room(long cap, long paid) {
        return Math.max(0, cap - paid);
    }

    Statement statement(long total, long inScope) {
        return new Statement(
                total,
                inScope,
                deductible,
                basicUncapped,
                basic,
                seriousCounted,
                seriousIllness,
                assistance,
                total - basic - seriousIllness - assistance);
    }
}

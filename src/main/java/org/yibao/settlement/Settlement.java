package org.yibao.settlement;

import org.yibao.terms.BenefitTerms;
import org.yibao.terms.SeriousIllnessTerms;

/** Settles a bill under known terms. Each layer is rounded once and pays no more than what is left. */
public final class Settlement {
    private Settlement() {}

    /**
     * @param before what the year has seen; of the year of the service
     */
    public static Settled settle(BenefitTerms terms, Fees fees, YearToDate before) {
        Statement statement = statement(
                terms,
                fees.total(),
                fees.inScope(),
                before.deductible(terms),
                before.of(terms.kind()).basic(),
                before.basic(),
                before.seriousBase(),
                before.seriousIllness(),
                before.assistance());
        return new Settled(statement, before.plus(terms, statement));
    }

    /**
     * The arithmetic, of amounts in fen.
     *
     * @param total           the bill
     * @param inScope         what of it is within the scope of policy
     * @param deductibleSeen  deductible charged this year that counts towards that of the bill
     * @param basicOfKind     paid this year by basic insurance for this kind of care
     * @param basicSeen       paid this year by basic insurance
     * @param seriousBase     base of serious-illness insurance so far
     * @param seriousSeen     paid this year by serious-illness insurance
     * @param assistanceSeen  paid this year by medical assistance
     */
    static Statement statement(
            BenefitTerms terms,
            long total,
            long inScope,
            long deductibleSeen,
            long basicOfKind,
            long basicSeen,
            long seriousBase,
            long seriousSeen,
            long assistanceSeen) {
        long deductible = Math.min(inScope, Math.max(0, terms.deductible() - deductibleSeen));
        long payable = inScope - deductible;
        long uncapped = Math.min(payable, terms.basicRounding().round(payable * terms.ratio()));
        long basic =
                Math.min(uncapped, Math.min(room(terms.kindCap(), basicOfKind), room(terms.annualCap(), basicSeen)));
        long left = inScope - basic;

        long counted = counted(terms.seriousIllness(), left, uncapped - basic);
        long serious = Math.min(left, serious(terms, seriousBase + counted, seriousSeen));
        left -= serious;

        long assistance = Math.min(
                Math.min(left, terms.assistanceRounding().round(left * terms.assistanceRatio())),
                room(terms.assistanceCap(), assistanceSeen));
        return new Statement(
                total,
                inScope,
                deductible,
                uncapped,
                basic,
                counted,
                serious,
                assistance,
                total - basic - serious - assistance);
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
}

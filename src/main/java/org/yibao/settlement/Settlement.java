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
        long inScope = fees.inScope();
        Used used = before.of(terms.kind());
        long deductible = Math.min(inScope, Math.max(0, terms.deductible() - before.deductible(terms)));
        long payable = inScope - deductible;
        long uncapped = Math.min(payable, terms.basicRounding().round(payable * terms.ratio()));
        long basic = Math.min(
                uncapped, Math.min(room(terms.kindCap(), used.basic()), room(terms.annualCap(), before.basic())));
        long left = inScope - basic;

        long counted = counted(terms.seriousIllness(), left, uncapped - basic);
        long serious = Math.min(left, serious(terms, before, before.seriousBase() + counted));
        left -= serious;

        long assistance = Math.min(
                Math.min(left, terms.assistanceRounding().round(left * terms.assistanceRatio())),
                room(terms.assistanceCap(), before.assistance()));
        Statement statement = new Statement(
                fees.total(),
                inScope,
                deductible,
                uncapped,
                basic,
                counted,
                serious,
                assistance,
                fees.total() - basic - serious - assistance);
        return new Settled(statement, before.plus(terms, statement));
    }

    private static long counted(SeriousIllnessTerms serious, long left, long overflow) {
        if (serious == null) {
            return 0;
        }
        return serious.overflowCounts() ? left : left - overflow;
    }

    private static long serious(BenefitTerms terms, YearToDate before, long base) {
        SeriousIllnessTerms serious = terms.seriousIllness();
        if (serious == null) {
            return 0;
        }
        long due = Math.min(serious.cap(), terms.seriousRounding().round(serious.due(base)));
        return Math.max(0, due - before.seriousIllness());
    }

    private static long room(long cap, long paid) {
        return Math.max(0, cap - paid);
    }
}

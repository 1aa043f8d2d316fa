package org.yibao.settlement;

import org.yibao.codes.CareKind;
import org.yibao.terms.BenefitTerms;

/**
 * A person's year while one bill after the other is settled, kept in place, for those who settle millions: what {@link Settlement} and
 * {@link YearToDate} say, without making anything. Not for several threads at once.
 */
public final class RunningYear {
    private static final int KINDS = CareKind.values().length;

    private final long[] deductible = new long[KINDS];
    private final long[] basicOfKind = new long[KINDS];
    private final BillShares newest = new BillShares();
    private long villageDeductible;
    private long basic;
    private long seriousBase;
    private long seriousIllness;
    private long assistance;

    /** Begins a new year. */
    public void start() {
        for (int kind = 0; kind < KINDS; kind++) {
            deductible[kind] = 0;
            basicOfKind[kind] = 0;
        }
        villageDeductible = 0;
        basic = 0;
        seriousBase = 0;
        seriousIllness = 0;
        assistance = 0;
        newest.clear();
    }

    /** Goes on from where another year is. */
    public void copy(RunningYear other) {
        System.arraycopy(other.deductible, 0, deductible, 0, KINDS);
        System.arraycopy(other.basicOfKind, 0, basicOfKind, 0, KINDS);
        villageDeductible = other.villageDeductible;
        basic = other.basic;
        seriousBase = other.seriousBase;
        seriousIllness = other.seriousIllness;
        assistance = other.assistance;
    }

    /**
     * Settles the next bill, in fen.
     *
     * @param total   the bill
     * @param inScope what of it is within the scope of policy
     */
    public Statement settle(BenefitTerms terms, long total, long inScope) {
        take(terms, inScope);
        return newest(total, inScope);
    }

    /** Settles the next bill without telling how: the newest amounts say it, and {@link #newest}. */
    public void take(BenefitTerms terms, long inScope) {
        int kind = terms.kind().ordinal();
        newest.settle(
                terms,
                inScope,
                terms.deductibleSeen(deductible[kind], villageDeductible),
                basicOfKind[kind],
                basic,
                seriousBase,
                seriousIllness,
                assistance);
        deductible[kind] += newest.deductible;
        if (terms.village() && terms.kind() == CareKind.OUTPATIENT) {
            villageDeductible += newest.deductible;
        }
        basicOfKind[kind] += newest.basic;
        basic += newest.basic;
        seriousBase += newest.seriousCounted;
        seriousIllness += newest.seriousIllness;
        assistance += newest.assistance;
    }

    /** The statement of the newest bill. */
    public Statement newest(long total, long inScope) {
        return newest.statement(total, inScope);
    }

    /** Paid for the newest bill by basic insurance. */
    public long newestBasic() {
        return newest.basic;
    }

    /** Paid for the newest bill by serious-illness insurance. */
    public long newestSeriousIllness() {
        return newest.seriousIllness;
    }

    /** Paid for the newest bill by medical assistance. */
    public long newestAssistance() {
        return newest.assistance;
    }

    /** Paid in the year by basic insurance. */
    public long basic() {
        return basic;
    }

    /** Paid in the year by serious-illness insurance. */
    public long seriousIllness() {
        return seriousIllness;
    }

    /** Paid in the year by medical assistance. */
    public long assistance() {
        return assistance;
    }
}

package org.yibao.settlement;

import org.yibao.terms.BenefitTerms;

/** Settles a bill under known terms. Each layer is rounded once and pays no more than what is left. */
public final class Settlement {
    private Settlement() {}

    /**
     * @param before what the year has seen; of the year of the service
     */
    public static Settled settle(BenefitTerms terms, Fees fees, YearToDate before) {
        BillShares shares = new BillShares();
        shares.settle(
                terms,
                fees.inScope(),
                before.deductible(terms),
                before.of(terms.kind()).basic(),
                before.basic(),
                before.seriousBase(),
                before.seriousIllness(),
                before.assistance());
        Statement statement = shares.statement(fees.total(), fees.inScope());
        return new Settled(statement, before.plus(terms, statement));
    }
}

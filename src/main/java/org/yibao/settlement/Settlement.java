package org.yibao.settlement;

import org.yibao.codes.CareKind;
import org.yibao.terms.BenefitTerms;

/** Settles a bill under known terms. Each layer is rounded once and pays no more than what is left. */
public final class Settlement {
    private Settlement() {}

    /**
     * @param before what the year has seen; of the year of the service
     */
    public static Settled settle(BenefitTerms terms, Fees fees, YearToDate before) {
        RunningYear running = new RunningYear();
        running.resume(before);
        Statement statement = running.settle(terms, fees.total(), fees.inScope());
        int stays = terms.kind() == CareKind.INPATIENT ? 1 : 0;
        return new Settled(statement, running.seen(before.year(), before.admissions() + stays));
    }
}

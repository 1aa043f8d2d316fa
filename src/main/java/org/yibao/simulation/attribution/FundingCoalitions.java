package org.yibao.simulation.attribution;

import org.yibao.simulation.engine.FundingAmounts;
import org.yibao.simulation.tally.Payer;

/** What the persons of one funding profile come to under every coalition of changes. */
final class FundingCoalitions {
    final CoalitionOutcomes<FundingAmounts> coalitions;
    final boolean insured;
    final boolean insuredThen;
    /** Whether some coalition insures them and some other doesn't, even when both policies do. */
    final boolean insuredVaries;

    private final FundingAmounts baseline;
    private final boolean subsidyKnown;
    private final boolean contributionKnown;

    FundingCoalitions(CoalitionOutcomes<FundingAmounts> coalitions) {
        this.coalitions = coalitions;
        this.baseline = coalitions.withNone();
        FundingAmounts candidate = coalitions.withAll();
        this.insured = baseline.insured();
        this.insuredThen = candidate.insured();
        this.insuredVaries =
                coalitions.telling().anyMatch(subset -> coalitions.with(subset).insured() != insured);
        this.subsidyKnown = baseline.subsidyKnown() && candidate.subsidyKnown();
        this.contributionKnown = baseline.contributionKnown() && candidate.contributionKnown();
    }

    /** Amounts of a coalition; where it leaves open what both policies know, those of the baseline. */
    FundingAmounts with(long subset) {
        FundingAmounts amounts = coalitions.with(subset);
        boolean open = (subsidyKnown && !amounts.subsidyKnown()) || (contributionKnown && !amounts.contributionKnown());
        return open ? baseline : amounts;
    }

    /** Adds what both policies know. */
    void addKnown(FundingAmounts amounts, long[] values) {
        for (int payer = 0; payer < amounts.payers().size(); payer++) {
            boolean known = payer < Payer.SUPPORT.ordinal() ? subsidyKnown : contributionKnown;
            values[payer] += known ? amounts.payers().get(payer) : 0;
        }
    }
}

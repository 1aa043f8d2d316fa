package org.yibao.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.tally.Undecided;

/** What the persons of one funding profile come to under both policies. */
final class FundingSlot {
    /** Its number among those of a run, from 0. */
    final int number;

    /** What of a row of {@link Measures} follows from the funding alone. */
    final long[] measures = new long[Measures.WIDTH];

    final boolean baselineInsured;
    final boolean candidateInsured;
    /** What the candidate's contribution is more than the baseline's, as far as it is surely the person's, fen. */
    final long contributionMore;
    /** All contributions and subsidies of both together, fen. */
    final long volume;

    final List<Undecided> undecided = new ArrayList<>();

    FundingSlot(int number, FundingAmounts baseline, FundingAmounts candidate) {
        this.number = number;
        baselineInsured = baseline.insured();
        candidateInsured = candidate.insured();
        boolean subsidy = baseline.subsidyKnown() && candidate.subsidyKnown();
        boolean contribution = baseline.contributionKnown() && candidate.contributionKnown();
        measures[Measures.PERSONS] = 1;
        measures[Measures.FUNDING_UNDECIDED] =
                baseline.missing().isEmpty() && candidate.missing().isEmpty() && subsidy && contribution ? 0 : 1;
        measures[Measures.SUBSIDY_UNKNOWN] = subsidy ? 0 : 1;
        measures[Measures.CONTRIBUTION_UNKNOWN] = contribution ? 0 : 1;
        long all = 0;
        for (Payer payer : Payer.values()) {
            boolean known = payer.compareTo(Payer.SUPPORT) < 0 ? subsidy : contribution;
            if (payer.funds() && known) {
                int ordinal = payer.ordinal();
                measures[Measures.of(payer)] = baseline.payers().get(ordinal);
                measures[Measures.of(payer) + Measures.POLICY] =
                        candidate.payers().get(ordinal);
                all += baseline.payers().get(ordinal) + candidate.payers().get(ordinal);
            }
        }
        volume = all;
        measures[Measures.INSURED] = baselineInsured ? 1 : 0;
        measures[Measures.INSURED + Measures.POLICY] = candidateInsured ? 1 : 0;
        int own = Measures.of(Payer.CONTRIBUTION);
        contributionMore = measures[own + Measures.POLICY] - measures[own];
        tell(baseline, false);
        tell(candidate, true);
    }

    private void tell(FundingAmounts amounts, boolean candidate) {
        undecided.addAll(Undecided.missing(Undecided.What.FUNDING, candidate, amounts.missing()));
        if (amounts.undecided() != null) {
            undecided.add(new Undecided(Undecided.What.FUNDING, candidate, null, amounts.undecided()));
        }
    }
}

package org.yibao.simulation.engine;

import org.yibao.decision.Undecidable;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.Subject;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.profile.AskedPeople;
import org.yibao.simulation.profile.FundingProfiles;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.PolicyComparison;

/** Decides what persons' funding comes to under both policies. */
final class ComparedFunding implements FundingProfiles.Decision<FundingSlot> {
    private final PolicyComparison comparison;
    private final AskedPeople ofBaseline;
    private final AskedPeople ofCandidate;

    ComparedFunding(PolicyComparison comparison, AskedPeople ofBaseline, AskedPeople ofCandidate) {
        this.comparison = comparison;
        this.ofBaseline = ofBaseline;
        this.ofCandidate = ofCandidate;
    }

    @Override
    public FundingSlot decide(Batch batch, int person, String place) {
        FundingQuery asked = FundingProfiles.query(comparison.baseline(), ofBaseline, batch, person);
        FundingQuery askedThen = FundingProfiles.query(comparison.candidate(), ofCandidate, batch, person);
        FundingAmounts baseline = FundingAmounts.decide(comparison.baseline(), asked, place);
        boolean decideAgain = !baseline.missing().isEmpty() // the candidate may hold the cell to fill in elsewhere
                || !asked.equals(askedThen)
                || reached(comparison.baseline(), asked)
                || reached(comparison.candidate(), askedThen);
        return new FundingSlot(
                baseline, decideAgain ? FundingAmounts.decide(comparison.candidate(), askedThen, place) : baseline);
    }

    private boolean reached(Policy policy, FundingQuery query) {
        try {
            return comparison.reach().reaches(Subject.FUNDING, policy.funding().asked(query));
        } catch (Undecidable undecided) {
            return true;
        }
    }
}

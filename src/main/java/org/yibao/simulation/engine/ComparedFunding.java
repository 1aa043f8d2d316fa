package org.yibao.simulation.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final AtomicInteger slots = new AtomicInteger();

    /** Many profiles come to the same: then their persons are counted together. */
    private final Map<FundingPair, FundingSlot> distinct = new ConcurrentHashMap<>();

    private record FundingPair(FundingAmounts baseline, FundingAmounts candidate) {}

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
        FundingAmounts candidate =
                decideAgain ? FundingAmounts.decide(comparison.candidate(), askedThen, place) : baseline;
        return distinct.computeIfAbsent(
                new FundingPair(baseline, candidate),
                pair -> new FundingSlot(slots.getAndIncrement(), pair.baseline(), pair.candidate()));
    }

    private boolean reached(Policy policy, FundingQuery query) {
        try {
            return comparison.reach().reaches(Subject.FUNDING, policy.funding().asked(query));
        } catch (Undecidable undecided) {
            return true;
        }
    }
}

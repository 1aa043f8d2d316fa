package org.yibao.decision;

import java.util.List;
import org.yibao.facts.Asked;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.ResidencePermit;
import org.yibao.rulebook.Rulebooks;

/** Decides funding anywhere: finds the rulebook of the place of enrolment and asks it. Safe for use by many threads. */
public final class FundingDecisions {
    private final Places<FundingDecider> places;

    public FundingDecisions(Rulebooks rulebooks) {
        places = new Places<>(rulebooks, FundingDecider::new);
    }

    /**
     * Decides who pays what.
     *
     * @throws Undecidable when the region is not one that a rulebook decides for, or the year has no terms
     */
    public FundingDecision decide(FundingQuery query) {
        return decider(query).decide(query);
    }

    /**
     * All that a decision depends on.
     *
     * @throws Undecidable when the region is not one that a rulebook decides for
     */
    public FundingProfile profile(FundingQuery query) {
        return decider(query).profile(query);
    }

    /**
     * The question with all that facts are read from, before anything is reduced.
     *
     * @throws Undecidable when the region is not one that a rulebook decides for
     */
    public Asked asked(FundingQuery query) {
        return decider(query).asked(query);
    }

    private FundingDecider decider(FundingQuery query) {
        ResidencePermit permit = query.enrollee().residencePermit();
        FundingDecider decider =
                places.decider("enrollee.region", query.enrollee().region(), query.year());
        if (permit != null && permit.region() != null) {
            places.requireKnown("enrollee.residencePermit.region", permit.region());
        }
        return decider;
    }

    /**
     * Decides who pays what for everybody of a profile.
     *
     * @throws Undecidable when the year has no terms
     */
    public FundingDecision decide(FundingProfile profile) {
        return places.decider(profile.region()).decide(profile);
    }

    public List<FundingDecider> deciders() {
        return places.deciders();
    }
}

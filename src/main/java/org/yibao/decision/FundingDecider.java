package org.yibao.decision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Asked;
import org.yibao.facts.Enrollee;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.ResidencePermit;
import org.yibao.facts.Subject;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Judgement;
import org.yibao.terms.FundingCombiner;
import org.yibao.terms.FundingOutcome;

/** Decides funding by one rulebook; each profile once. */
public final class FundingDecider {
    private static final int REMEMBERED_PROFILES = 100_000;

    private final Rulebook rulebook;
    private final RulebookName name;
    private final Reasons told;
    private final Cache<FundingProfile, Answer> memo =
            Caffeine.newBuilder().maximumSize(REMEMBERED_PROFILES).recordStats().build();

    public FundingDecider(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.name = new RulebookName(rulebook.jurisdiction().id(), rulebook.version());
        this.told = new Reasons(rulebook);
    }

    /**
     * Decides for a person who enrols within the jurisdiction.
     *
     * @throws Undecidable.NoTermsInForce when no table has figures for the year
     */
    public FundingDecision decide(FundingQuery query) {
        return decide(profile(query));
    }

    FundingDecision decide(FundingProfile profile) {
        Answer seen = memo.getIfPresent(profile); // cheaper than get: an answer made twice is the same
        if (seen == null) {
            seen = fire(profile);
            memo.put(profile, seen);
        }
        if (seen.none() != null) {
            throw seen.none();
        }
        return seen.decision();
    }

    /** A decision, or that there are no terms: one of the two is {@code null}. */
    private record Answer(FundingDecision decision, Undecidable.NoTermsInForce none) {}

    /** Id of the jurisdiction it decides for. */
    public String jurisdiction() {
        return name.jurisdiction();
    }

    /** Answers remembered, for the service's metrics. */
    public Cache<FundingProfile, ?> memo() {
        return memo;
    }

    /** What is left of a question when everything that no clause tells apart is reduced. */
    FundingProfile profile(FundingQuery query) {
        return (FundingProfile) rulebook.bands().reduced(Subject.FUNDING, asked(query));
    }

    /** The question with all that facts are read from. */
    Asked asked(FundingQuery query) {
        Enrollee enrollee = query.enrollee();
        ResidencePermit permit = enrollee.residencePermit();
        boolean local = permit == null || isLocal(permit, enrollee.region());
        return new Asked(enrollee, query.year(), query.date(), null, local, null, query.date());
    }

    /** A permit is local when it was issued in the same pooling area. */
    private boolean isLocal(ResidencePermit permit, String region) {
        if (permit.region() == null || permit.region().equals(region)) {
            return true;
        }
        Divisions divisions = rulebook.divisions();
        return divisions.poolingArea(permit.region()).equals(divisions.poolingArea(region));
    }

    private Answer fire(FundingProfile profile) {
        List<Division> path = rulebook.divisions().path(profile.region());
        try {
            return new Answer(combine(profile, path, rulebook.fire(profile.facts(path))), null);
        } catch (Undecidable.NoTermsInForce none) {
            return new Answer(null, none);
        }
    }

    /** The decision that findings come to, with its texts. */
    FundingDecision combine(FundingProfile profile, List<Division> path, List<Judgement> judgements) {
        FundingOutcome outcome = FundingCombiner.combine(profile.year(), path, judgements, rulebook::workbookPathWith);
        Place place = Place.of(rulebook.divisions(), profile.region());
        List<Reason> reasons = told.of(outcome.reasons());
        if (outcome.standing() == FundingOutcome.Standing.NO_TERMS) {
            throw new Undecidable.NoTermsInForce(profile.year(), place, reasons, rulebook.years());
        }
        return new FundingDecision(
                name,
                profile.year(),
                place,
                outcome.standing() == FundingOutcome.Standing.ELIGIBLE,
                outcome.terms(),
                reasons,
                outcome.checks(),
                outcome.missing(),
                FundingExplanation.of(profile.year(), place, outcome, told::cite));
    }
}

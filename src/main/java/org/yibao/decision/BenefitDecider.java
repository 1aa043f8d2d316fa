package org.yibao.decision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.yibao.codes.Distance;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Asked;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Subject;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Judgement;
import org.yibao.terms.BenefitCombiner;
import org.yibao.terms.BenefitOutcome;
import org.yibao.terms.BenefitTerms;
import org.yibao.terms.Check;
import org.yibao.terms.Missing;

/** Decides the terms of visits by one rulebook; each profile once. */
public final class BenefitDecider {
    private static final int REMEMBERED_PROFILES = 100_000;

    private final Rulebook rulebook;
    private final Reasons told;
    private final IdentityDays identityDays;
    private final Cache<BenefitProfile, Terms> memo =
            Caffeine.newBuilder().maximumSize(REMEMBERED_PROFILES).recordStats().build();

    /**
     * The terms of a profile with their reasons.
     *
     * @param terms      the terms; {@code null} while something is missing
     * @param judgements every finding, the unused ones too: checks of a bill read them
     * @param reasons    findings that count
     * @param checks     what higher levels expect of the tables
     * @param missing    figures to fill in
     * @param demo       whether a demonstration parameter was used
     * @param grounds    what the lines of a statement rest on
     * @param favours    what rules without a table did for the person, in Chinese sentences
     */
    record Terms(
            BenefitTerms terms,
            List<Judgement> judgements,
            List<Reason> reasons,
            List<Check> checks,
            List<Missing> missing,
            boolean demo,
            Grounds.OfLines grounds,
            String favours) {}

    BenefitDecider(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.told = new Reasons(rulebook);
        this.identityDays = new IdentityDays(rulebook);
    }

    public RulebookName rulebook() {
        return new RulebookName(rulebook.jurisdiction().id(), rulebook.version());
    }

    /** Terms remembered, for the service's metrics. */
    public Cache<BenefitProfile, ?> memo() {
        return memo;
    }

    Terms terms(Enrollee enrollee, Care care) {
        return terms(profile(enrollee, care));
    }

    Terms terms(BenefitProfile profile) {
        Terms seen = memo.getIfPresent(profile); // cheaper than get: terms decided twice are the same
        if (seen != null) {
            return seen;
        }
        Terms decided = decide(profile);
        memo.put(profile, decided);
        return decided;
    }

    /** What is left of a visit when everything that no clause tells apart is reduced. */
    BenefitProfile profile(Enrollee enrollee, Care care) {
        return (BenefitProfile) rulebook.bands().reduced(Subject.BENEFIT, asked(enrollee, care));
    }

    /** The question with all that facts are read from. */
    Asked asked(Enrollee enrollee, Care care) {
        int year = care.date().getYear();
        Distance distance = distance(enrollee.region(), care.place());
        Asked onService = new Asked(enrollee, year, null, care, true, distance, care.date());
        LocalDate identityDay = identityDays.day(onService);
        return identityDay.equals(care.date())
                ? onService
                : new Asked(enrollee, year, null, care, true, distance, identityDay);
    }

    private Distance distance(String region, String place) {
        if (region.equals(place)) {
            return Distance.LOCAL;
        }
        Divisions divisions = rulebook.divisions();
        if (divisions.poolingArea(region).equals(divisions.poolingArea(place))) {
            return Distance.LOCAL;
        }
        return divisions.contains(rulebook.jurisdiction().province(), place)
                ? Distance.IN_PROVINCE
                : Distance.OUT_OF_PROVINCE;
    }

    private static List<Judgement> inOrder(List<Judgement> judgements) {
        return judgements.stream()
                .sorted(Comparator.comparing(judgement -> judgement.rule().name()))
                .toList();
    }

    private Terms decide(BenefitProfile profile) {
        List<Division> path = rulebook.divisions().path(profile.region());
        List<Judgement> judgements = rulebook.fire(profile.facts(path));
        BenefitOutcome outcome = BenefitCombiner.combine(profile, path, judgements, rulebook::workbookPathWith);
        List<Reason> reasons = told.of(outcome.reasons());
        return new Terms(
                outcome.terms(),
                inOrder(judgements),
                reasons,
                outcome.checks(),
                outcome.missing(),
                reasons.stream().anyMatch(Reason::demo),
                Grounds.OfLines.in(outcome),
                SettlementExplanation.favours(reasons));
    }
}

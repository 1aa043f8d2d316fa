package org.yibao.simulation.engine;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.yibao.anyrule.Unreduced;
import org.yibao.decision.Undecidable;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.Subject;
import org.yibao.money.Money;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.tally.Payer;
import org.yibao.terms.Contribution;
import org.yibao.terms.FundingOutcome;
import org.yibao.terms.Missing;
import org.yibao.terms.Subsidy;

/**
 * What one enrolment comes to under one policy, by the facts as they are.
 *
 * @param insured      whether the person is not refused
 * @param subsidy      who pays the subsidy; {@code null} while nobody knows how much it is
 * @param contribution who pays the contribution; {@code null} while nobody knows how much it is
 * @param missing      figures to fill in
 * @param answered     whether there was an answer at all
 */
public record FundingByHand(
        boolean insured,
        Map<Payer, Long> subsidy,
        Map<Payer, Long> contribution,
        Set<Missing> missing,
        boolean answered) {
    private static final FundingByHand REFUSED = new FundingByHand(false, Map.of(), Map.of(), Set.of(), true);
    private static final FundingByHand UNANSWERED = new FundingByHand(true, null, null, Set.of(), false);

    public static FundingByHand of(Policy policy, FundingQuery query) {
        FundingOutcome outcome;
        try {
            FundingProfile profile = (FundingProfile)
                    Unreduced.profile(Subject.FUNDING, policy.funding().asked(query));
            outcome = Unreduced.funding(
                    policy.rulebooks().forDivision(profile.region()).orElseThrow(), profile);
        } catch (Undecidable undecidable) {
            return UNANSWERED;
        }
        return switch (outcome.standing()) {
            case NO_TERMS -> UNANSWERED;
            case NOT_ELIGIBLE -> REFUSED;
            case ELIGIBLE ->
                new FundingByHand(
                        true,
                        subsidy(outcome.terms().subsidy()),
                        contribution(outcome.terms().contribution()),
                        new LinkedHashSet<>(outcome.missing()),
                        true);
        };
    }

    private static Map<Payer, Long> subsidy(Subsidy subsidy) {
        if (subsidy.central() != null && subsidy.province() != null && subsidy.local() != null) {
            Map<Payer, Long> split = new EnumMap<>(Payer.class);
            split.put(Payer.CENTRAL, subsidy.central().fen());
            split.put(Payer.PROVINCE, subsidy.province().fen());
            split.put(Payer.LOCAL, subsidy.local().fen());
            return split;
        }
        return subsidy.total() == null ? null : Map.of(Payer.SUBSIDY_OPEN, fen(subsidy.total()));
    }

    private static Map<Payer, Long> contribution(Contribution contribution) {
        if (contribution.standard() == null) {
            return null;
        }
        if (contribution.assistance() == null) {
            return Map.of(Payer.CONTRIBUTION_OPEN, fen(contribution.standard()));
        }
        return Map.of(
                Payer.SUPPORT,
                fen(contribution.assistance()),
                Payer.CONTRIBUTION,
                fen(contribution.standard()) - fen(contribution.assistance()));
    }

    private static long fen(Money money) {
        return money.fen();
    }
}

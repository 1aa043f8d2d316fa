package org.yibao.simulation.engine;

import java.util.Arrays;
import java.util.List;
import org.yibao.decision.FundingDecision;
import org.yibao.decision.Undecidable;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.FundingQuery;
import org.yibao.money.Money;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.tally.Payer;
import org.yibao.terms.Contribution;
import org.yibao.terms.Missing;
import org.yibao.terms.Subsidy;

/**
 * What a person's funding comes to under one policy, in fen.
 *
 * @param insured           whether the person may enrol
 * @param subsidyKnown      whether the subsidy is known, if not its split
 * @param contributionKnown whether the contribution is known, if not who pays it
 * @param payers            by {@link Payer}, the first seven
 * @param missing           figures to fill in
 * @param undecided         why nothing is known; {@code null} when something is
 */
public record FundingAmounts(
        boolean insured,
        boolean subsidyKnown,
        boolean contributionKnown,
        List<Long> payers,
        List<Missing> missing,
        String undecided) {
    private static final List<Long> NOTHING = amounts(0, 0, 0, 0, 0, 0, 0);
    private static final FundingAmounts NOT_INSURED = new FundingAmounts(false, true, true, NOTHING, List.of(), null);

    /** @param place place of enrolment to decide for: the policy doesn't tell the person's own from it */
    public static FundingAmounts decide(Policy policy, FundingQuery query, String place) {
        try {
            FundingProfile profile = policy.funding().profile(query);
            return of(policy.funding().decide(profile.in(place)));
        } catch (Undecidable undecided) {
            return new FundingAmounts(true, false, false, NOTHING, List.of(), UndecidedText.of(undecided));
        }
    }

    private static FundingAmounts of(FundingDecision decision) {
        if (!decision.eligible()) {
            return NOT_INSURED;
        }
        Subsidy subsidy = decision.terms().subsidy();
        Contribution contribution = decision.terms().contribution();
        boolean split = subsidy.central() != null && subsidy.province() != null && subsidy.local() != null;
        boolean divided = contribution.standard() != null && contribution.assistance() != null;
        return new FundingAmounts(
                true,
                split || subsidy.total() != null,
                contribution.standard() != null,
                amounts(
                        split ? subsidy.central().fen() : 0,
                        split ? subsidy.province().fen() : 0,
                        split ? subsidy.local().fen() : 0,
                        split ? 0 : fen(subsidy.total()),
                        divided ? contribution.assistance().fen() : 0,
                        divided ? contribution.payable().fen() : 0,
                        divided ? 0 : fen(contribution.standard())),
                decision.missing(),
                null);
    }

    private static List<Long> amounts(long... fen) {
        return Arrays.stream(fen).boxed().toList();
    }

    private static long fen(Money amount) {
        return amount == null ? 0 : amount.fen();
    }
}

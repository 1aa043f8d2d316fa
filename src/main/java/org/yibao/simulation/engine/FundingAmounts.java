package org.yibao.simulation.engine;

import java.util.List;
import org.yibao.decision.FundingDecision;
import org.yibao.money.Money;
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
 * @param undecided         why something is not known
 */
record FundingAmounts(
        boolean insured,
        boolean subsidyKnown,
        boolean contributionKnown,
        List<Long> payers,
        List<Missing> missing,
        String undecided) {
    private static final FundingAmounts NOT_INSURED =
            new FundingAmounts(false, true, true, amounts(0, 0, 0, 0, 0, 0, 0), List.of(), null);

    static FundingAmounts of(FundingDecision decision) {
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

    /** Nothing is known, for a reason. */
    static FundingAmounts undecided(String reason) {
        return new FundingAmounts(true, false, false, amounts(0, 0, 0, 0, 0, 0, 0), List.of(), reason);
    }

    private static List<Long> amounts(long... fen) {
        return java.util.Arrays.stream(fen).boxed().toList();
    }

    private static long fen(Money amount) {
        return amount == null ? 0 : amount.fen();
    }
}

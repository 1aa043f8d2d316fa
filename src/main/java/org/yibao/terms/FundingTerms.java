package org.yibao.terms;

import org.yibao.money.Money;

/**
 * Who pays what for one insured person and year.
 *
 * @param subsidy      what the public budgets pay
 * @param contribution what is paid in by or for the person
 * @param total        subsidy and contribution standard together; {@code null} while one of them is missing
 */
public record FundingTerms(Subsidy subsidy, Contribution contribution, Money total) {
    static FundingTerms of(Subsidy subsidy, Contribution contribution) {
        boolean known = subsidy.total() != null && contribution.standard() != null;
        return new FundingTerms(subsidy, contribution, known ? subsidy.total().plus(contribution.standard()) : null);
    }
}

package org.yibao.terms;

import org.yibao.money.Money;

/**
 * The yearly subsidy of one insured person. Source: JL-2020-15.1-1.
 *
 * @param total    all fiscal levels together; {@code null} while missing
 * @param central  central budget; {@code null} while missing
 * @param province province; {@code null} while missing
 * @param local    city and county; {@code null} while missing
 */
public record Subsidy(Money total, Money central, Money province, Money local) {}

package org.yibao.terms;

import org.yibao.money.Money;

/**
 * What one insured person pays in for a year. Source: JL-2020-15.2-1.
 *
 * @param standard   the standard; {@code null} while missing
 * @param assistance what is paid of it for the person: zero without entitlement, {@code null} when entitled and the amount is missing
 * @param payable    what is left for the person; {@code null} while it depends on something missing
 */
public record Contribution(Money standard, Money assistance, Money payable) {
    static Contribution of(Money standard, Money assistance) {
        boolean known = standard != null && assistance != null;
        return new Contribution(standard, assistance, known ? standard.minus(assistance) : null);
    }
}

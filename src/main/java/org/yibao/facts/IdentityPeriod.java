package org.yibao.facts;

import java.time.LocalDate;
import org.yibao.codes.Identity;

/**
 * An identity and the days on which a person holds it. Source: JL-2020-15.6-2 (support follows the identity valid on the day).
 *
 * @param code the identity
 * @param from first day, included
 * @param to   last day, included; {@code null} while it has no end
 */
public record IdentityPeriod(Identity code, LocalDate from, LocalDate to) {
    public IdentityPeriod {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Identity %s ends on %s, before it begins on %s.".formatted(code, to, from));
        }
    }

    public boolean validOn(LocalDate date) {
        return new Period(from, to).contains(date);
    }
}

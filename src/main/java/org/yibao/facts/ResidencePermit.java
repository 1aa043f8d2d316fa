package org.yibao.facts;

import java.time.LocalDate;

/**
 * A residence permit (居住证). Source: JL-2020-15.1-3, JS-2020-77.2-1, NAT-2020-24.1-2.
 *
 * @param region the division that issued it, GB/T 2260; {@code null} when it is that of the place of enrolment
 * @param from   first day of validity, included; {@code null} when not known
 * @param to     last day of validity, included; {@code null} when it has none
 */
public record ResidencePermit(String region, LocalDate from, LocalDate to) {
    public ResidencePermit {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Residence permit ends on %s, before it begins on %s.".formatted(to, from));
        }
    }

    public boolean validOn(LocalDate date) {
        return new Period(from, to).contains(date);
    }
}

package org.yibao.facts;

import java.time.LocalDate;

/**
 * A day that a row's period is compared with.
 *
 * @param basis what the day is
 * @param date  the day
 */
public record CareDay(DateBasis basis, LocalDate date) {
    /** Whether it is the day, written {@code 2020-08-01}, or a later one. */
    public boolean notBefore(String day) {
        return !date.isBefore(LocalDate.parse(day));
    }

    /** Whether it is the day, written {@code 2020-08-01}, or an earlier one. */
    public boolean notAfter(String day) {
        return !date.isAfter(LocalDate.parse(day));
    }
}

package org.yibao.facts;

import java.time.LocalDate;
import java.time.Month;

/**
 * Days between two dates, both included.
 *
 * @param from first day; {@code null} when it has no beginning
 * @param to   last day; {@code null} when it has no end
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on %s, before it begins on %s.".formatted(to, from));
        }
    }

    /** A calendar year. */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    public boolean contains(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /** Whether the two share a day. */
    public boolean overlaps(Period other) {
        return (from == null || other.to == null || !from.isAfter(other.to))
                && (to == null || other.from == null || !to.isBefore(other.from));
    }
}

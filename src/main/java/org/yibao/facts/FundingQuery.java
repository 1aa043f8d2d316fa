package org.yibao.facts;

import java.time.LocalDate;
import java.time.Month;

/**
 * The question who pays what for one person in one policy year.
 *
 * @param year     policy year, 1 January to 31 December
 * @param date     day of enrolment: the basis and the identities must hold on it
 * @param enrollee the person
 */
public record FundingQuery(int year, LocalDate date, Enrollee enrollee) {
    public FundingQuery {
        if (enrollee.birthDate().getYear() > year) {
            throw new IllegalArgumentException(
                    "Born on %s, after policy year %d.".formatted(enrollee.birthDate(), year));
        }
    }

    /** The day of enrolment when a caller names none: 1 January of the policy year, for a newborn of that year the day of birth. */
    public static LocalDate usualDate(int year, LocalDate birthDate) {
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        return birthDate.isAfter(newYear) ? birthDate : newYear;
    }
}

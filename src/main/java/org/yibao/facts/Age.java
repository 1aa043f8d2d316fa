package org.yibao.facts;

import java.time.LocalDate;
import org.yibao.codes.AgeReference;

/**
 * A person's age in completed years (周岁) on a reference day.
 *
 * @param reference the day it is counted on
 * @param years     completed years; 0 before the first birthday, and before birth
 */
public record Age(AgeReference reference, int years) {
    /** Completed years between birth and a date, 0 when the date is before birth. Born on 29 February counts from 1 March. */
    public static int completedYears(LocalDate birthDate, LocalDate date) {
        int years = date.getYear() - birthDate.getYear();
        boolean birthdayToCome = date.getMonthValue() < birthDate.getMonthValue()
                || (date.getMonthValue() == birthDate.getMonthValue()
                        && date.getDayOfMonth() < birthDate.getDayOfMonth());
        return Math.max(0, birthdayToCome ? years - 1 : years);
    }
}

package org.yibao.simulation.profile;

import java.time.LocalDate;
import java.time.Month;

/**
 * Takes a date into another year. A 29 February becomes 1 March where there is none, which is the day it counts as for ages, so the order
 * of dates and every age stay as they were.
 *
 * @param years whole years, later when positive
 */
record YearShift(int years) {
    LocalDate of(LocalDate date) {
        if (years == 0 || date == null || date.equals(LocalDate.MIN) || date.equals(LocalDate.MAX)) {
            return date;
        }
        boolean leapDay = date.getMonth() == Month.FEBRUARY && date.getDayOfMonth() == 29;
        LocalDate moved = date.plusYears(years);
        return leapDay && moved.getDayOfMonth() == 28 ? moved.plusDays(1) : moved;
    }

    LocalDate ofDay(int day) {
        return of(LocalDate.ofEpochDay(day));
    }

    /** The first day that is taken to a date or later. */
    int firstDayTo(LocalDate date) {
        int day = (int) date.minusYears(years).toEpochDay() - 2;
        while (ofDay(day).isBefore(date)) {
            day++;
        }
        return day;
    }
}

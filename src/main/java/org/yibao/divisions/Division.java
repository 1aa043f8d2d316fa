package org.yibao.divisions;

import java.time.LocalDate;
import org.yibao.codes.Level;

/**
 * An administrative division of GB/T 2260, or a unit with a local code (two digits, a letter, three digits).
 *
 * @param code      division code, such as {@code 222401}
 * @param name      official name
 * @param level     level
 * @param parent    code of the division it belongs to; {@code null} for the country
 * @param from      first day in force; {@code null} when it lies before this table begins
 * @param to        last day in force; {@code null} while in force
 * @param successor the code that replaced it; {@code null} when there is none
 */
public record Division(
        String code, String name, Level level, String parent, LocalDate from, LocalDate to, String successor) {

    /** Whether the code is in force on at least one day of a calendar year. */
    public boolean inForceDuring(int year) {
        return (from == null || from.getYear() <= year) && (to == null || to.getYear() >= year);
    }
}

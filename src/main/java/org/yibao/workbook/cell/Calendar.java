package org.yibao.workbook.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What day a number in a date cell is. A workbook counts days from the end of 1899, or from 1904 where it says so (Excel for Mac once did).
 *
 * @param zero the day that 0 stands for
 */
public record Calendar(LocalDate zero) {
    /** 1900 is no leap year, though spreadsheets count its 29 February: from March 1900 on this day is their zero. */
    public static final Calendar FROM_1900 = new Calendar(LocalDate.of(1899, 12, 30));

    public static final Calendar FROM_1904 = new Calendar(LocalDate.of(1904, 1, 1));

    /** The day of a number, whatever its time of day; empty when no table may name it. */
    Optional<LocalDate> day(BigDecimal number) {
        // A number of days that long would not fit a date.
        if (number.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            return Optional.empty();
        }
        return Optional.of(zero.plusDays(number.setScale(0, RoundingMode.FLOOR).intValueExact()))
                .filter(DateText::allowed);
    }
}

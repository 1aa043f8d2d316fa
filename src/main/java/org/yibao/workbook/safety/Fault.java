package org.yibao.workbook.safety;

/**
 * Why a workbook, or a cell of it, is not read.
 *
 * @param sheet    name of the sheet; {@code null} when it is about the file
 * @param cell     the cell, such as {@code D7}; {@code null} when it is about the sheet
 * @param value    what the cell holds; {@code null} when there is nothing to show
 * @param expected what was expected, and what to do, in Chinese, without a full stop
 */
public record Fault(String sheet, String cell, String value, String expected) {
    private static final int LONGEST_VALUE = 100;

    /** Shows the beginning of a long value. */
    public Fault {
        if (value != null && value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "…";
        }
    }

    static Fault ofFile(String expected) {
        return new Fault(null, null, null, expected);
    }

    static Fault ofSheet(String sheet, String expected) {
        return new Fault(sheet, null, null, expected);
    }
}

package org.yibao.tables.problem;

/**
 * Something in a workbook that is not as it must be.
 *
 * @param workbook path of the workbook
 * @param sheet    name of the sheet; {@code null} when it is about the workbook
 * @param cell     the cell, such as {@code D7}; {@code null} when it is about the sheet
 * @param value    what the cell holds; {@code null} when it is blank
 * @param expected what was expected, and what to do, in Chinese
 * @param fix      what was most likely meant, to be put into the cell; {@code null} when there is nothing to offer
 */
public record CellProblem(String workbook, String sheet, String cell, String value, String expected, String fix) {
    /** A problem without an offer. */
    public CellProblem(String workbook, String sheet, String cell, String value, String expected) {
        this(workbook, sheet, cell, value, expected, null);
    }

    /** One Chinese sentence that names the place. */
    public String sentence() {
        String place = workbook + (sheet == null ? "" : " 工作表“" + sheet + "”") + (cell == null ? "" : " " + cell);
        String found = value == null ? "" : "“" + value + "”";
        String offered = fix == null ? "" : "建议改为“" + fix + "”。";
        return place + "：" + found + (found.isEmpty() ? "" : "，应为") + expected + "。" + offered;
    }
}

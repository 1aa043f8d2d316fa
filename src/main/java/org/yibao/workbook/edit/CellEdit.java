package org.yibao.workbook.edit;

/**
 * One cell put to another value, written as a person writes it into a spreadsheet.
 *
 * @param workbook path of the workbook below the tables folder, such as {@code jilin/funding.xlsx}
 * @param sheet    name of the sheet
 * @param cell     the cell, such as {@code D13}
 * @param value    what it is to hold, such as {@code 340}, {@code 75%}, {@code 2020-08-01} or {@code 是}; empty or {@code null} to blank it
 */
public record CellEdit(String workbook, String sheet, String cell, String value) {
    public CellEdit {
        value = value == null ? "" : value.strip();
    }
}

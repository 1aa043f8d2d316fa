package org.yibao.rules;

import java.util.Map;

/**
 * Where a table row stands, so that every decision leads back to it.
 *
 * @param workbook path of the workbook below the tables folder, such as {@code jilin/funding.xlsx}
 * @param sheet    name of the sheet
 * @param row      number of the row as a spreadsheet program shows it, from 1
 * @param columns  letter of each column by its key, such as {@code central → D}
 */
public record RowSource(String workbook, String sheet, int row, Map<String, String> columns) {
    /** The cell of a column, such as {@code D8}. */
    public String cell(String column) {
        return columns.get(column) + row;
    }
}

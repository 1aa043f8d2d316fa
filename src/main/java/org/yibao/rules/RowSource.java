package org.yibao.rules;

import java.util.Map;
import org.yibao.facts.Conditions;

/**
 * Where a table row stands, so that every decision leads back to it.
 *
 * @param workbook path of the workbook below the tables folder, such as {@code jilin/funding.xlsx}
 * @param sheet    name of the sheet
 * @param row      number of the row as a spreadsheet program shows it, from 1
 * @param columns  letter of each column by its key, such as {@code central → D}
 * @param conditions what its condition cells ask of facts, but for place and year
 */
public record RowSource(String workbook, String sheet, int row, Map<String, String> columns, Conditions conditions) {
    /** The place of a row whose conditions are of no account. */
    public RowSource(String workbook, String sheet, int row, Map<String, String> columns) {
        this(workbook, sheet, row, columns, Conditions.NONE);
    }

    /** The same place with other conditions. */
    public RowSource with(Conditions others) {
        return new RowSource(workbook, sheet, row, columns, others);
    }

    /** The cell of a column, such as {@code D8}. */
    public String cell(String column) {
        return columns.get(column) + row;
    }
}

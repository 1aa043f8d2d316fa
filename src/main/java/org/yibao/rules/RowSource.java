package org.yibao.rules;

import java.util.Map;
import org.yibao.facts.Conditions;

/**
 * Where a table row stands, so that every decision leads back to it.
 *
 * @param workbook   path of the workbook below the tables folder, such as {@code jilin/funding.xlsx}
 * @param sheet      name of the sheet
 * @param row        number of the row as a spreadsheet program shows it, from 1
 * @param columns    letter of each column of the sheet by its key, such as {@code central → D}
 * @param conditions what its condition cells ask of facts, but for place and year
 * @param added      cells of condition columns that someone added to the sheet, by key; a blank one is left out
 */
public record RowSource(
        String workbook,
        String sheet,
        int row,
        Map<String, String> columns,
        Conditions conditions,
        Map<String, Object> added) {
    /** The place of a row whose conditions are of no account. */
    public RowSource(String workbook, String sheet, int row, Map<String, String> columns) {
        this(workbook, sheet, row, columns, Conditions.NONE, Map.of());
    }

    /** The same place with other conditions. */
    public RowSource with(Conditions others, Map<String, Object> cells) {
        return new RowSource(workbook, sheet, row, columns, others, cells);
    }

    /** The cell of a column, such as {@code D8}; {@code null} when the sheet has no such column. */
    public String cell(String column) {
        String letter = columns.get(column);
        return letter == null ? null : letter + row;
    }
}

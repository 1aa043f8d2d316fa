package org.yibao.workbook.export;

import java.util.List;
import org.yibao.tables.Column;

/**
 * A table or the sheet 用例 as texts, to print or to compare: amounts with two decimals, ratios as percent, dates as ISO 8601.
 *
 * @param name     name of the sheet
 * @param guidance the line below its title: what it says, and its units
 * @param columns  its columns from left to right
 * @param rows     one text a column; empty for a blank cell; blank rows are left out
 */
public record SheetText(String name, String guidance, List<Column> columns, List<List<String>> rows) {
    public SheetText {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Labels of the columns, with their units. */
    public List<String> labels() {
        return columns.stream().map(Column::label).toList();
    }
}

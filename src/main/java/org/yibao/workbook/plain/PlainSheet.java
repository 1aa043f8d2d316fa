package org.yibao.workbook.plain;

import java.util.List;

/**
 * A table that is only to be read.
 *
 * @param name    name of the sheet, and title of the table
 * @param notes   sentences above the table
 * @param columns columns
 * @param rows    cells by column: texts, numbers, {@link PlainFigure}s, or {@code null} for a blank cell
 */
public record PlainSheet(String name, List<String> notes, List<PlainColumn> columns, List<List<Object>> rows) {
    public PlainSheet {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}

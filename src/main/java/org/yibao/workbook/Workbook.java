package org.yibao.workbook;

import java.util.List;
import org.yibao.rules.Row;

/**
 * The rows of one workbook.
 *
 * @param path   path below the tables folder, such as {@code jilin/funding.xlsx}
 * @param sheets names of its tables, in the order of the sheets
 * @param rows   rows of all its tables
 */
public record Workbook(String path, List<String> sheets, List<Row> rows) {
    public Workbook {
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
    }
}

package org.yibao.workbook;

import java.util.List;
import org.yibao.rules.Row;
import org.yibao.tables.RowValues;

/**
 * The rows of one workbook.
 *
 * @param path   path below the tables folder, such as {@code jilin/funding.xlsx}
 * @param sheets names of its tables, in the order of the sheets
 * @param rows   rows of all its tables
 * @param cases  rows of its sheet 用例; they decide nothing, and so are no part of a rulebook's version
 */
public record Workbook(String path, List<String> sheets, List<Row> rows, List<RowValues> cases) {
    public Workbook {
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
        cases = List.copyOf(cases);
    }

    /** A workbook without cases. */
    public Workbook(String path, List<String> sheets, List<Row> rows) {
        this(path, sheets, rows, List.of());
    }
}

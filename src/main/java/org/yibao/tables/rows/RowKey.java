package org.yibao.tables.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yibao.rules.Row;
import org.yibao.tables.Column;
import org.yibao.tables.Columns;
import org.yibao.tables.RowCells;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.Tables;

/**
 * Which row it is, whatever its place in the sheet: its conditions, and the answers that tell rows with the same conditions apart.
 *
 * @param table      name of the table
 * @param cells      its key cells in the order of the columns; {@code null} for a blank one
 * @param occurrence 0 for the first row with these cells, 1 for the second; a checked workbook has no second one
 */
public record RowKey(String table, List<Object> cells, int occurrence) {
    /** The rows by their keys, in the order of the sheets. */
    public static Map<RowKey, Row> index(List<Row> rows) {
        Map<RowKey, Row> index = new LinkedHashMap<>();
        Map<RowKey, Integer> seen = new HashMap<>();
        for (Row row : rows) {
            RowKey first = of(row);
            int occurrence = seen.merge(first, 1, Integer::sum) - 1;
            index.put(new RowKey(first.table, first.cells, occurrence), row);
        }
        return index;
    }

    private static RowKey of(Row row) {
        Map<String, Object> all = RowCells.of(row);
        List<Object> cells = new ArrayList<>(); // may hold null
        columns(RowCells.table(row)).forEach(column -> cells.add(all.get(column.key())));
        return new RowKey(RowCells.table(row).name(), cells, 0);
    }

    /** The columns that make the key; a condition that a sheet hasn't is as good as one that is left blank. */
    public static List<Column> columns(TableTemplate<?> table) {
        return RowCells.columns(table).stream().filter(table::isKey).toList();
    }

    /** What the row is for, such as {@code 地区代码 222400 · 年度 2020}. */
    public String text() {
        List<Column> columns = columns(Tables.named(table));
        List<String> parts = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            Object cell = cells.get(index);
            if (cell != null && !columns.get(index).key().equals(Columns.DEMO)) {
                parts.add(columns.get(index).label() + " " + RowCells.text(columns.get(index), cell));
            }
        }
        return String.join(" · ", parts);
    }
}

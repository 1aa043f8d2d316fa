package org.yibao.review.difference;

import org.yibao.rules.Row;
import org.yibao.tables.rows.RowKey;

/**
 * A row as two editions of a workbook hold it.
 *
 * @param kind   how it differs
 * @param key    which row it is
 * @param before the row before; {@code null} for an added one
 * @param after  the row now; {@code null} for a removed one
 */
public record RowPair(RowChange.Kind kind, RowKey key, Row before, Row after) {
    /** The row, as the newest edition that has it does. */
    public Row present() {
        return after == null ? before : after;
    }
}

package org.yibao;

import java.util.Set;
import org.yibao.rules.Row;
import org.yibao.tables.RowCells;

/** Rows as a workbook would give them. */
public final class Rows {
    private Rows() {}

    /** A row that was put together by hand, with the conditions that its cells make. */
    public static Row conditioned(Row row) {
        return RowCells.with(row, Set.of(), row);
    }
}

package org.yibao.review.difference;

import java.util.List;

/**
 * A row that differs.
 *
 * @param kind     how it differs
 * @param workbook path of the workbook
 * @param sheet    name of the sheet
 * @param row      what the row is for, by its conditions, such as {@code 地区代码 222400 · 年度 2020}
 * @param oldRow   number of the row before; {@code null} for an added one
 * @param newRow   number of the row now; {@code null} for a removed one
 * @param cells    the cells that differ; of an added or removed row all that are not blank
 */
public record RowChange(
        Kind kind, String workbook, String sheet, String row, Integer oldRow, Integer newRow, List<CellChange> cells) {
    /** How a row differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** A condition was edited: taken for the same row because nothing else is as much alike. */
        KEY_CHANGED
    }
}

package org.yibao.review.difference;

/**
 * A cell that two workbooks hold differently.
 *
 * @param column  label of the column
 * @param before  what it held; 空白 when it was blank
 * @param after   what it holds
 * @param oldCell where it was, such as {@code D12}
 * @param newCell where it is
 */
public record CellChange(String column, String before, String after, String oldCell, String newCell) {}

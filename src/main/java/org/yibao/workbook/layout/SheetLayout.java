package org.yibao.workbook.layout;

import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * How a sheet presents its cells, as far as it can make a person overlook or misread one.
 *
 * @param merged        merged cells that reach below the labels
 * @param hiddenRows    numbers of the hidden rows, from 1
 * @param hiddenColumns indexes of the hidden columns, from 0
 * @param filtered      whether a filter is set: it hides rows, too
 */
public record SheetLayout(List<CellRangeAddress> merged, BitSet hiddenRows, BitSet hiddenColumns, boolean filtered) {}

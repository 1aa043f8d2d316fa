package org.yibao.workbook.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.yibao.tables.TableTemplate;

/**
 * Finds data that a person overlooks or misreads: in hidden or filtered rows, in hidden columns, in merged cells. It would count like any
 * other.
 *
 * @param layout   layout of the sheet
 * @param rows     numbers of the rows that hold data, from 1
 * @param firstRow number of the first row with data in each column of the table; 0 where there is none
 */
public record HiddenData(SheetLayout layout, BitSet rows, List<Integer> firstRow) {

    /** A cell, what it holds, and what was expected. */
    public record Finding(String cell, String value, String expected) {}

    public List<Finding> find() {
        List<Finding> found = new ArrayList<>();
        hiddenRows(found);
        hiddenColumns(found);
        mergedCells(found);
        return found;
    }

    private void hiddenRows(List<Finding> found) {
        BitSet hidden = (BitSet) layout.hiddenRows().clone();
        hidden.and(rows);
        for (int first = hidden.nextSetBit(0); first >= 0; ) {
            int last = hidden.nextClearBit(first) - 1;
            String which = first == last ? "第" + first + "行" : "第" + first + "至" + last + "行";
            found.add(new Finding(
                    "A" + first,
                    null,
                    which
                            + (layout.filtered() ? "有数据，却被筛选或隐藏，看不见也照样生效；请清除筛选并取消隐藏" : "有数据，却被隐藏，看不见也照样生效；请取消隐藏")
                            + "，不要的行请删除"));
            first = hidden.nextSetBit(last + 1);
        }
    }

    private void hiddenColumns(List<Finding> found) {
        for (int column = 0; column < firstRow.size(); column++) {
            if (layout.hiddenColumns().get(column) && firstRow.get(column) > 0) {
                String letter = CellReference.convertNumToColString(column);
                found.add(new Finding(letter + firstRow.get(column), null, letter + "列有数据，却被隐藏，看不见也照样生效；请取消隐藏"));
            }
        }
    }

    private void mergedCells(List<Finding> found) {
        for (CellRangeAddress range : layout.merged()) {
            int first = Math.max(range.getFirstRow() + 1, TableTemplate.LABEL_ROW + 1);
            int data = rows.nextSetBit(first);
            if (range.getFirstColumn() < firstRow.size() && data >= 0 && data <= range.getLastRow() + 1) {
                found.add(new Finding(
                        CellReference.convertNumToColString(range.getFirstColumn()) + first,
                        range.formatAsString(),
                        "不合并的单元格：合并后只有左上角一格有值，其余读作空白；请取消合并，并在每一格填写"));
            }
        }
    }
}

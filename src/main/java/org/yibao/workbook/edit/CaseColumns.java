package org.yibao.workbook.edit;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yibao.tables.Column;
import org.yibao.workbook.cases.CaseTemplate;
import org.yibao.workbook.write.ColumnGap;

/** Inserts inputs into a sheet 用例 that was drawn before they were declared. */
final class CaseColumns {
    private final XSSFSheet sheet;
    private final CaseTemplate drawn;

    /** @param drawn the sheet as it is */
    CaseColumns(XSSFSheet sheet, CaseTemplate drawn) {
        this.sheet = sheet;
        this.drawn = drawn;
    }

    /**
     * Inserts inputs where they belong.
     *
     * @param whole the sheet with every input there is
     */
    void insert(List<Column> columns, CaseTemplate whole) {
        List<Column> inputs = new ArrayList<>(drawn.inputs());
        int others = drawn.expected().size() + drawn.remarks().size();
        for (Column column : whole.inputs()) {
            if (!columns.contains(column)) {
                continue;
            }
            int at = (int) whole.inputs().stream()
                    .takeWhile(before -> !before.equals(column))
                    .filter(inputs::contains)
                    .count();
            new ColumnGap(sheet, at, inputs.size() + others, CaseTemplate.LABEL_ROW).open(List.of(column));
            inputs.add(at, column);
            header(column, at);
            widenGroup(inputs.size());
        }
    }

    /** The column before it tells how a label looks: the first column of the sheet is never a new one. */
    private void header(Column column, int at) {
        for (int number : new int[] {CaseTemplate.GROUP_ROW, CaseTemplate.LABEL_ROW}) {
            XSSFRow row = sheet.getRow(number - 1);
            XSSFCell cell = row.getCell(at, XSSFRow.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            cell.setCellStyle(row.getCell(at - 1).getCellStyle());
            if (number == CaseTemplate.LABEL_ROW) {
                cell.setCellValue(column.label());
            }
        }
    }

    /** The inputs stand below one merged cell. */
    private void widenGroup(int inputs) {
        int row = CaseTemplate.GROUP_ROW - 1;
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        for (int index = 0; index < merged.size(); index++) {
            CellRangeAddress group = merged.get(index);
            if (group.getFirstRow() == row && group.getFirstColumn() == 0) {
                sheet.removeMergedRegion(index);
                sheet.addMergedRegion(new CellRangeAddress(row, row, 0, inputs - 1));
                return;
            }
        }
    }
}

package org.yibao.workbook.write;

import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.yibao.tables.Column;

/**
 * Makes room for columns in a sheet. The spreadsheet library moves cells with their styles, merged cells, comments, formulas and conditional
 * formats; drop-downs, widths and the filter are moved here.
 */
public final class ColumnGap {
    private final XSSFSheet sheet;
    private final int at;
    private final int width;
    private final int labelRow;

    /**
     * @param at       where the first new column stands, from 0
     * @param width    how many columns the sheet has
     * @param labelRow number of the row with the labels, from 1; data follow
     */
    public ColumnGap(XSSFSheet sheet, int at, int width, int labelRow) {
        this.sheet = sheet;
        this.at = at;
        this.width = width;
        this.labelRow = labelRow;
    }

    /** Opens it for some columns, whose cells are blank and are held to what they may be. The header is not written. */
    public void open(List<Column> columns) {
        int count = columns.size();
        int lastRow = Math.max(sheet.getLastRowNum() + 1, labelRow + 1);
        sheet.shiftColumns(at, lastColumn(), count);
        moveChecks(count);
        moveWidths(columns);
        widenFilter(count);
        WorkbookStyles styles = new WorkbookStyles(sheet.getWorkbook());
        CellChecks checks = new CellChecks(sheet, 0, 0);
        for (int index = 0; index < count; index++) {
            data(columns.get(index), at + index, styles);
            checks.add(columns.get(index), at + index, labelRow, lastRow);
        }
    }

    private int lastColumn() {
        int last = width - 1;
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row) != null) {
                last = Math.max(last, sheet.getRow(row).getLastCellNum() - 1);
            }
        }
        return last;
    }

    private void moveChecks(int count) {
        CTWorksheet raw = sheet.getCTWorksheet();
        if (raw.isSetDataValidations()) {
            for (CTDataValidation validation : raw.getDataValidations().getDataValidationList()) {
                List<?> ranges = validation.getSqref();
                validation.setSqref(ranges.stream()
                        .map(range -> moved(range.toString(), count))
                        .toList());
            }
        }
    }

    private String moved(String range, int count) {
        CellRangeAddress address = CellRangeAddress.valueOf(range);
        if (address.getFirstColumn() >= at) {
            address.setFirstColumn(address.getFirstColumn() + count);
        }
        if (address.getLastColumn() >= at) {
            address.setLastColumn(address.getLastColumn() + count);
        }
        return address.formatAsString();
    }

    private void moveWidths(List<Column> columns) {
        int count = columns.size();
        for (int column = width - 1; column >= at; column--) {
            sheet.setColumnWidth(column + count, sheet.getColumnWidth(column));
            sheet.setColumnHidden(column + count, sheet.isColumnHidden(column));
        }
        for (int index = 0; index < count; index++) {
            sheet.setColumnWidth(at + index, WorkbookWriter.width(columns.get(index)));
            sheet.setColumnHidden(at + index, false);
        }
    }

    private void data(Column column, int index, WorkbookStyles styles) {
        for (int number = labelRow; number <= sheet.getLastRowNum(); number++) {
            XSSFRow row = sheet.getRow(number);
            if (row != null) {
                XSSFCell region = row.getCell(0);
                boolean spare = region == null || region.getCellType() == CellType.BLANK;
                row.createCell(index).setCellStyle(styles.data(column.kind(), spare, false));
            }
        }
    }

    private void widenFilter(int count) {
        CTWorksheet raw = sheet.getCTWorksheet();
        if (raw.isSetAutoFilter()) {
            CellRangeAddress range =
                    CellRangeAddress.valueOf(raw.getAutoFilter().getRef());
            range.setLastColumn(range.getLastColumn() + count);
            sheet.setAutoFilter(range);
        }
    }
}

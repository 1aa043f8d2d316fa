package org.yibao.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * Inserts columns into the sheet of a table. The spreadsheet library moves cells with their styles, merged cells, comments, formulas and
 * conditional formats; drop-downs, widths and the filter are moved here.
 */
final class SheetColumns {
    private final XSSFSheet sheet;
    private final int at;
    private final int width;

    /** @param table the table of the sheet, as it is */
    SheetColumns(XSSFSheet sheet, TableTemplate<?> table) {
        this.sheet = sheet;
        this.at = table.firstAnswer();
        this.width = table.columns().size();
    }

    /**
     * Inserts conditions before the answers.
     *
     * @param wider the table with them
     */
    void insert(List<Column> columns, TableTemplate<?> wider, String path) {
        int count = columns.size();
        int lastRow = Math.max(sheet.getLastRowNum() + 1, TableTemplate.LABEL_ROW + 1);
        sheet.shiftColumns(at, lastColumn(), count);
        moveChecks(count);
        moveWidths(columns);
        header(wider.header(WorkbookReader.rulePackage(path)), count);
        merge(columns);
        WorkbookStyles styles = new WorkbookStyles(sheet.getWorkbook());
        CellChecks checks = new CellChecks(sheet, 0, 0);
        for (int index = 0; index < count; index++) {
            data(columns.get(index), at + index, styles);
            checks.add(columns.get(index), at + index, TableTemplate.LABEL_ROW, lastRow);
        }
        widenFilter(count);
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

    /** Writes the header as the wider table has it; new cells look like those of the condition beside them. */
    private void header(List<List<String>> header, int count) {
        for (int line = 0; line < header.size(); line++) {
            XSSFRow row = sheet.getRow(TableTemplate.FIRST_HIDDEN_ROW + line - 1);
            List<String> texts = header.get(line);
            for (int column = 0; column < texts.size(); column++) {
                boolean fresh = column >= at && column < at + count;
                XSSFCell cell = row.getCell(column, XSSFRow.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                if (fresh) {
                    cell.setCellStyle(row.getCell(at - 1).getCellStyle());
                }
                if (texts.get(column).isEmpty()) {
                    cell.setBlank();
                } else {
                    cell.setCellValue(texts.get(column));
                }
            }
        }
    }

    /** Cells of one pattern are merged, as Drools wants it. */
    private void merge(List<Column> columns) {
        int row = TableTemplate.LABEL_ROW - 3;
        for (int index = 1; index < columns.size(); index++) {
            if (columns.get(index).group().equals(columns.get(index - 1).group())) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, at + index - 1, at + index));
            }
        }
    }

    private void data(Column column, int index, WorkbookStyles styles) {
        for (int number = TableTemplate.LABEL_ROW; number <= sheet.getLastRowNum(); number++) {
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

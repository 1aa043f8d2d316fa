package org.yibao.workbook.edit;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yibao.tables.Column;
import org.yibao.tables.TableTemplate;
import org.yibao.workbook.WorkbookReader;
import org.yibao.workbook.write.ColumnGap;

/** Inserts conditions into the sheet of a table. */
final class SheetColumns {
    private final XSSFSheet sheet;
    private final int at;
    private final ColumnGap gap;

    /** @param table the table of the sheet, as it is */
    SheetColumns(XSSFSheet sheet, TableTemplate<?> table) {
        this.sheet = sheet;
        this.at = table.firstAnswer();
        this.gap = new ColumnGap(sheet, at, table.columns().size(), TableTemplate.LABEL_ROW);
    }

    /**
     * Inserts conditions before the answers.
     *
     * @param wider the table with them
     */
    void insert(List<Column> columns, TableTemplate<?> wider, String path) {
        gap.open(columns);
        header(wider.header(WorkbookReader.rulePackage(path)), columns.size());
        merge(columns);
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
}

package org.yibao.workbook.edit;

import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibao.tables.Column;
import org.yibao.workbook.cell.DateText;
import org.yibao.workbook.cell.NumberText;
import org.yibao.workbook.write.CellStyles;
import org.yibao.workbook.write.CellWriter;

/**
 * An edit whose cell was found.
 *
 * @param edit   the edit
 * @param place  sheet, row and column
 * @param column what the column declares
 */
record PlacedEdit(CellEdit edit, CellReference place, Column column) {
    void carryOut(XSSFWorkbook workbook, CellStyles styles) {
        XSSFSheet sheet = workbook.getSheet(place.getSheetName());
        XSSFRow row =
                sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        XSSFCell cell = row.getCell(place.getCol());
        if (cell == null) {
            cell = row.createCell(place.getCol());
            styles.likeThoseAbove(cell);
        }
        styles.show(cell, column.kind());
        CellWriter.put(cell, typed());
    }

    /** The value as its column's type; as text where it is none, for the reader to say what is wrong. */
    private Object typed() {
        String text = edit.value();
        if (text.isEmpty()) {
            return null;
        }
        Optional<?> typed =
                switch (column.kind()) {
                    case MONEY, SUM, RATIO, POINTS, YEAR, AGE, ORDER -> NumberText.plain(column.kind(), text);
                    case DATE, BIRTH_DATE -> DateText.read(text);
                    case REGION, CHOICE, CLAUSE, NAME, ID, IDENTITIES, TEXT -> Optional.empty();
                };
        return typed.isPresent() ? typed.get() : text;
    }
}

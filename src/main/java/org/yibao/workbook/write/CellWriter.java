package org.yibao.workbook.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.yibao.money.Money;
import org.yibao.tables.Column;
import org.yibao.tables.ColumnKind;
import org.yibao.tables.RowCells;

/** Puts typed values into cells and leaves their style. What it puts is never a formula, and a formula that stood there is gone. */
public final class CellWriter {
    private static final int SHARE_DECIMALS = 4;

    private CellWriter() {}

    /**
     * Puts the value that a row has in a column.
     *
     * @param value as {@link RowCells#of} has it; {@code null} for a blank cell
     */
    public static void put(XSSFCell cell, Column column, Object value) {
        boolean share = column.kind() == ColumnKind.RATIO || column.kind() == ColumnKind.POINTS;
        if (value instanceof Money money) {
            put(cell, money.yuan());
        } else if (value instanceof Integer number) {
            put(cell, BigDecimal.valueOf(number, share ? SHARE_DECIMALS : 0));
        } else if (value == null || value instanceof LocalDate) {
            put(cell, value);
        } else {
            put(cell, RowCells.text(column, value));
        }
    }

    /** Puts a number, a date, or else the text of a value; {@code null} blanks the cell. */
    public static void put(XSSFCell cell, Object value) {
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula(); // a value would only be taken for its result
        }
        if (value == null) {
            cell.setBlank();
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else {
            cell.setCellValue(value.toString());
        }
    }
}

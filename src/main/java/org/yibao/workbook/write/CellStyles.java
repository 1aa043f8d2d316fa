package org.yibao.workbook.write;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibao.tables.ColumnKind;
import org.yibao.tables.TableTemplate;

/** Makes edited cells look like the others of their column. */
public final class CellStyles {
    private static final short GENERAL = 0;

    private final XSSFWorkbook workbook;
    private final Map<FormattedAs, XSSFCellStyle> formatted = new HashMap<>();

    private record FormattedAs(short style, ColumnKind kind) {}

    public CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Gives a new cell the style of the nearest data cell above it. */
    public void likeThoseAbove(XSSFCell cell) {
        XSSFSheet sheet = cell.getSheet();
        for (int row = cell.getRowIndex() - 1; row >= TableTemplate.LABEL_ROW; row--) {
            XSSFRow above = sheet.getRow(row);
            XSSFCell neighbour = above == null ? null : above.getCell(cell.getColumnIndex());
            if (neighbour != null) {
                cell.setCellStyle(neighbour.getCellStyle());
                return;
            }
        }
    }

    /** Lets a cell without a number format show values as its column does; any other format stays. */
    public void show(XSSFCell cell, ColumnKind kind) {
        XSSFCellStyle style = cell.getCellStyle();
        if (style.getDataFormat() == GENERAL) {
            cell.setCellStyle(formatted.computeIfAbsent(new FormattedAs(style.getIndex(), kind), key -> {
                XSSFCellStyle copy = workbook.createCellStyle();
                copy.cloneStyleFrom(style);
                copy.setDataFormat(workbook.createDataFormat().getFormat(kind.format()));
                return copy;
            }));
        }
    }
}

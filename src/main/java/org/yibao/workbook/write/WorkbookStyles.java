package org.yibao.workbook.write;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibao.tables.ColumnKind;

/** Cell styles of one workbook, each made once. */
final class WorkbookStyles {
    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> draw) {
        return styles.computeIfAbsent(name, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            draw.accept(style);
            return style;
        });
    }

    private XSSFFont font(boolean bold, int points) {
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    XSSFCellStyle title() {
        return style("title", style -> style.setFont(font(true, 16)));
    }

    XSSFCellStyle guidance() {
        return style("guidance", style -> {
            XSSFFont font = font(false, 10);
            font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
            style.setFont(font);
        });
    }

    XSSFCellStyle wrap() {
        return style("wrap", style -> {
            style.setFont(font(false, 11));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    XSSFCellStyle plain() {
        return style(
                "plain",
                style -> style.setDataFormat(workbook.createDataFormat().getFormat("@")));
    }

    XSSFCellStyle label() {
        return style("label", style -> {
            style.setFont(font(true, 11));
            style.setWrapText(true);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            border(style);
        });
    }

    /** @param spare a row to fill in later, drawn without borders so that it isn't printed */
    XSSFCellStyle data(ColumnKind kind, boolean spare, boolean toFill) {
        return style("data " + kind + spare + toFill, style -> {
            style.setDataFormat(workbook.createDataFormat().getFormat(kind.format()));
            style.setLocked(false);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setWrapText(kind == ColumnKind.TEXT);
            style.setAlignment(kind.figure() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
            if (!spare) {
                border(style);
            }
            if (toFill && !spare) {
                style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
        });
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}

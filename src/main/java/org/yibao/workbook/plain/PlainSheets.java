package org.yibao.workbook.plain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes plain tables as a workbook, a sheet each: the same tables, the same bytes. */
public final class PlainSheets {
    /** The earliest time that the format of archives knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int FIRST_WIDTH = 30;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle title = workbook.createCellStyle();
    private final XSSFCellStyle note = workbook.createCellStyle();
    private final XSSFCellStyle header = workbook.createCellStyle();
    private final Map<PlainFormat, XSSFCellStyle> figures = new EnumMap<>(PlainFormat.class);

    private PlainSheets() {
        title.setFont(font(true, 14));
        XSSFFont grey = font(false, 10);
        grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        note.setFont(grey);
        header.setFont(font(true, 11));
        header.setWrapText(true);
        header.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
        for (PlainFormat format : PlainFormat.values()) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format.pattern()));
            figures.put(format, style);
        }
    }

    public static byte[] write(List<PlainSheet> sheets) {
        PlainSheets writer = new PlainSheets();
        sheets.forEach(writer::draw);
        try (XSSFWorkbook drawn = writer.workbook) {
            PackagePropertiesPart properties =
                    drawn.getProperties().getCoreProperties().getUnderlyingProperties();
            properties.setCreatedProperty(Optional.of(new Date(0)));
            properties.setModifiedProperty(Optional.of(new Date(0)));
            properties.setCreatorProperty("Yibao Rules");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            drawn.write(bytes);
            return withoutTimes(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private XSSFFont font(boolean bold, int points) {
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private void draw(PlainSheet table) {
        XSSFSheet sheet = workbook.createSheet(table.name());
        int line = 0;
        text(sheet.createRow(line++), table.name(), title);
        for (String sentence : table.notes()) {
            text(sheet.createRow(line++), sentence, note);
        }
        XSSFRow labels = sheet.createRow(line++);
        for (int column = 0; column < table.columns().size(); column++) {
            PlainColumn of = table.columns().get(column);
            XSSFCell cell = labels.createCell(column);
            cell.setCellValue(of.label());
            cell.setCellStyle(header);
            sheet.setColumnWidth(
                    column, 256 * (column == 0 ? FIRST_WIDTH : of.format().width()));
        }
        sheet.createFreezePane(1, line);
        sheet.setRepeatingRows(new CellRangeAddress(line - 1, line - 1, -1, -1));
        for (List<Object> values : table.rows()) {
            XSSFRow row = sheet.createRow(line++);
            for (int column = 0; column < values.size(); column++) {
                put(row, column, values.get(column), table.columns().get(column).format());
            }
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void text(XSSFRow row, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void put(XSSFRow row, int column, Object value, PlainFormat usual) {
        if (value instanceof PlainFigure figure) {
            put(row, column, figure.value(), figure.format());
        } else if (value != null) {
            XSSFCell cell = row.createCell(column);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(figures.get(usual));
            } else {
                cell.setCellValue(value.toString());
                cell.setCellStyle(figures.get(PlainFormat.TEXT));
            }
        }
    }

    /** The same archive with every entry at one time, in the order of names; the list of types, {@code [Content_Types].xml}, comes first in it. */
    private static byte[] withoutTimes(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream read = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
                entries.put(entry.getName(), read.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream written = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry named = new ZipEntry(entry.getKey());
                named.setTimeLocal(NO_TIME);
                written.putNextEntry(named);
                written.write(entry.getValue());
                written.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

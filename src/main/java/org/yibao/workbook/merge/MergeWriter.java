package org.yibao.workbook.merge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.yibao.rules.Row;
import org.yibao.tables.Column;
import org.yibao.tables.RowCells;
import org.yibao.tables.TableTemplate;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.cell.SheetTable;
import org.yibao.workbook.write.CellWriter;

/** Carries out a plan in the first person's file: cells are set, rows added below the last one, rows removed and the gap closed. */
final class MergeWriter {
    private final Workbook mine;
    private final byte[] content;
    private final byte[] theirContent;
    private final Map<Integer, XSSFCellStyle> styles = new HashMap<>();
    private final Map<String, Integer> filled = new HashMap<>();

    MergeWriter(Workbook mine, byte[] content, byte[] theirContent) {
        this.mine = mine;
        this.content = content;
        this.theirContent = theirContent;
    }

    byte[] write(MergePlan plan) {
        try (XSSFWorkbook target = new XSSFWorkbook(new ByteArrayInputStream(content));
                XSSFWorkbook origin = new XSSFWorkbook(new ByteArrayInputStream(theirContent));
                ByteArrayOutputStream merged = new ByteArrayOutputStream()) {
            plan.edits().forEach(edit -> edit(target, edit));
            plan.added().forEach(row -> add(origin, target, row));
            plan.removed().stream()
                    .sorted(Comparator.comparingInt((Row row) -> row.source().row())
                            .reversed()) // from below, so that the rows above keep their numbers
                    .forEach(row -> remove(target, row));
            target.write(merged);
            return merged.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void edit(XSSFWorkbook target, MergePlan.CellEdit edit) {
        XSSFSheet sheet = target.getSheet(edit.to().source().sheet());
        CellReference place =
                new CellReference(edit.to().source().cell(edit.column().key()));
        XSSFCell cell =
                sheet.getRow(place.getRow()).getCell(place.getCol(), XSSFRow.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        CellWriter.put(
                cell, edit.column(), RowCells.of(edit.from()).get(edit.column().key()));
    }

    private void add(XSSFWorkbook origin, XSSFWorkbook target, Row row) {
        String name = row.source().sheet();
        XSSFSheet sheet = target.getSheet(name);
        int number = lastRow(name) + 1;
        XSSFRow from = origin.getSheet(name).getRow(row.source().row() - 1);
        XSSFRow to = sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
        to.setHeight(from.getHeight());
        TableTemplate<?> table = SheetTable.of(sheet);
        Map<String, String> letters = row.source().columns();
        Map<String, Object> cells = RowCells.of(row);
        for (int index = 0; index < table.columns().size(); index++) {
            Column column = table.columns().get(index);
            XSSFCell cell = to.getCell(index, XSSFRow.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            String letter = letters.get(column.key());
            XSSFCell original = letter == null ? null : from.getCell(CellReference.convertColStringToIndex(letter));
            if (original != null) {
                cell.setCellStyle(styles.computeIfAbsent(
                        (int) original.getCellStyle().getIndex(), key -> copied(target, original.getCellStyle())));
            }
            boolean kept = cells.containsKey(column.key());
            CellWriter.put(cell, column, kept ? cells.get(column.key()) : text(original));
        }
        covered(sheet, number);
        filled.put(name, number);
    }

    /** The last row that holds data, or the labels. */
    private int lastRow(String name) {
        return filled.computeIfAbsent(name, key -> mine.rows().stream()
                .filter(row -> row.source().sheet().equals(name))
                .mapToInt(row -> row.source().row())
                .max()
                .orElse(TableTemplate.LABEL_ROW));
    }

    private static XSSFCellStyle copied(XSSFWorkbook target, XSSFCellStyle style) {
        XSSFCellStyle copy = target.createCellStyle();
        copy.cloneStyleFrom(style);
        return copy;
    }

    private static String text(Cell cell) {
        return cell == null || cell.getCellType() != CellType.STRING ? null : cell.getStringCellValue();
    }

    /** Drop-downs and the filter reach down to an added row. */
    private static void covered(XSSFSheet sheet, int number) {
        CTWorksheet raw = sheet.getCTWorksheet();
        if (raw.isSetDataValidations()) {
            for (CTDataValidation validation : raw.getDataValidations().getDataValidationList()) {
                List<?> ranges = validation.getSqref();
                validation.setSqref(ranges.stream()
                        .map(range -> reaching(range.toString(), number))
                        .toList());
            }
        }
        if (raw.isSetAutoFilter()) {
            sheet.setAutoFilter(
                    CellRangeAddress.valueOf(reaching(raw.getAutoFilter().getRef(), number)));
        }
    }

    private static String reaching(String range, int number) {
        CellRangeAddress address = CellRangeAddress.valueOf(range);
        if (address.getLastRow() >= TableTemplate.LABEL_ROW && address.getLastRow() < number - 1) {
            address.setLastRow(number - 1);
        }
        return address.formatAsString();
    }

    private static void remove(XSSFWorkbook target, Row row) {
        XSSFSheet sheet = target.getSheet(row.source().sheet());
        int index = row.source().row() - 1;
        XSSFRow gone = sheet.getRow(index);
        if (gone != null) {
            sheet.removeRow(gone);
        }
        if (index < sheet.getLastRowNum()) {
            sheet.shiftRows(index + 1, sheet.getLastRowNum(), -1, true, false);
        }
    }
}

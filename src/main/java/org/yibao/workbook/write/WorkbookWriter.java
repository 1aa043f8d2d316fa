package org.yibao.workbook.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibao.clauses.Clause;
import org.yibao.divisions.Division;
import org.yibao.tables.Column;
import org.yibao.tables.ColumnKind;
import org.yibao.tables.TableTemplate;
import org.yibao.workbook.WorkbookReader;
import org.yibao.workbook.cases.CaseTemplate;
import org.yibao.workbook.layout.ExtraSheets;

/**
 * Draws a workbook of decision tables: cover, one sheet a table in Drools' layout, and the code lists behind the drop-downs. What it
 * draws, {@link WorkbookReader} reads.
 */
public final class WorkbookWriter {
    /** Blank rows below the last one that are formatted and checked as data rows are. */
    private static final int SPARE_ROWS = 200;

    private static final int TITLE_ROW = 1;
    private static final int GUIDANCE_ROW = 2;
    private static final int COVER_WIDTH = 100;
    private static final float LINE_HEIGHT = 17;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final WorkbookStyles styles = new WorkbookStyles(workbook);
    private final String path;
    private final List<Division> divisions;
    private final List<Clause> clauses;

    /**
     * @param path      path below the tables folder
     * @param divisions divisions offered in the drop-downs
     * @param clauses   clauses offered in the drop-downs
     */
    public WorkbookWriter(String path, Collection<Division> divisions, Collection<Clause> clauses) {
        this.path = path;
        this.divisions = List.copyOf(divisions);
        this.clauses = List.copyOf(clauses);
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
        workbook.getProperties().getCoreProperties().setCreator("Yibao Rules");
    }

    /** Draws the cover: what the workbook is, and how to edit it. */
    public WorkbookWriter cover(String title, List<String> lines) {
        XSSFSheet sheet = workbook.createSheet(ExtraSheets.NOTES);
        sheet.setColumnWidth(0, COVER_WIDTH * 256);
        printOnePageWide(sheet);
        text(sheet, TITLE_ROW, 0, title, styles.title());
        for (int line = 0; line < lines.size(); line++) {
            int row = TITLE_ROW + 2 + line;
            text(sheet, row, 0, lines.get(line), styles.wrap());
            sheet.getRow(row - 1).setHeightInPoints(heightOf(lines.get(line), COVER_WIDTH));
        }
        sheet.protectSheet("");
        return this;
    }

    /** Draws a table with one list of cell values a row, column by column; {@code null} is a blank cell. */
    public WorkbookWriter table(TableTemplate<?> template, List<List<Object>> rows) {
        XSSFSheet sheet = workbook.createSheet(template.name());
        text(sheet, TITLE_ROW, 0, template.name(), styles.title());
        text(sheet, GUIDANCE_ROW, 0, template.guidance(), styles.guidance());
        header(sheet, template);
        int row = TableTemplate.LABEL_ROW;
        for (List<Object> values : rows) {
            row++;
            for (int column = 0; column < template.columns().size(); column++) {
                value(sheet, row, column, template.columns().get(column), values.get(column));
            }
            sheet.getRow(row - 1).setHeightInPoints(heightOf(values));
        }
        int last = row + SPARE_ROWS;
        for (int spare = row + 1; spare <= last; spare++) {
            for (int column = 0; column < template.columns().size(); column++) {
                value(sheet, spare, column, template.columns().get(column), null);
            }
        }
        new CellChecks(sheet, divisions.size(), clauses.size()).add(template.columns(), TableTemplate.LABEL_ROW, last);
        sheet.createFreezePane(0, TableTemplate.LABEL_ROW);
        printOnePageWide(sheet);
        sheet.setAutoFilter(new CellRangeAddress(
                TableTemplate.LABEL_ROW - 1,
                Math.max(row, TableTemplate.LABEL_ROW + 1) - 1,
                0,
                template.columns().size() - 1));
        protect(sheet);
        return this;
    }

    /** Draws the sheet 用例; one map of cell values by column key a case, where a key without value is a blank cell. */
    public WorkbookWriter cases(CaseTemplate template, List<Map<String, Object>> cases) {
        XSSFSheet sheet = workbook.createSheet(CaseTemplate.SHEET);
        text(sheet, TITLE_ROW, 0, CaseTemplate.SHEET, styles.title());
        text(sheet, GUIDANCE_ROW, 0, template.guidance(), styles.guidance());
        caseHeader(sheet, template);
        int last = CaseTemplate.LABEL_ROW + cases.size() + SPARE_ROWS;
        for (int row = CaseTemplate.LABEL_ROW + 1; row <= last; row++) {
            int index = row - CaseTemplate.LABEL_ROW - 1;
            Map<String, Object> values = index < cases.size() ? cases.get(index) : Map.of();
            for (int column = 0; column < template.columns().size(); column++) {
                Column declared = template.columns().get(column);
                XSSFCell cell = cell(sheet, row, column);
                cell.setCellStyle(styles.data(declared.kind(), values.isEmpty(), false));
                CellWriter.put(cell, values.get(declared.key()));
            }
            if (!values.isEmpty()) {
                sheet.getRow(row - 1).setHeightInPoints(heightOf(List.of(values.getOrDefault("note", ""))));
            }
        }
        new CellChecks(sheet, divisions.size(), clauses.size()).add(template.columns(), CaseTemplate.LABEL_ROW, last);
        sheet.createFreezePane(1, CaseTemplate.LABEL_ROW);
        printOnePageWide(sheet);
        protect(sheet);
        return this;
    }

    private void caseHeader(XSSFSheet sheet, CaseTemplate template) {
        int column = 0;
        Map<String, List<Column>> groups = new LinkedHashMap<>();
        groups.put("输入", template.inputs());
        groups.put("预期结果", template.expected());
        groups.put("依据", template.remarks());
        for (Map.Entry<String, List<Column>> group : groups.entrySet()) {
            int first = column;
            for (Column declared : group.getValue()) {
                String title = column == first ? group.getKey() : "";
                text(sheet, CaseTemplate.GROUP_ROW, column, title, styles.label());
                text(sheet, CaseTemplate.LABEL_ROW, column, declared.label(), styles.label());
                sheet.setColumnWidth(column, width(declared));
                column++;
            }
            sheet.addMergedRegion(
                    new CellRangeAddress(CaseTemplate.GROUP_ROW - 1, CaseTemplate.GROUP_ROW - 1, first, column - 1));
        }
        sheet.getRow(CaseTemplate.LABEL_ROW - 1).setHeightInPoints(2 * LINE_HEIGHT);
    }

    /** Width of a column, in 256ths of a character. */
    static int width(Column column) {
        return column.kind().width() * 256 + 400;
    }

    private static float heightOf(List<Object> values) {
        float height = LINE_HEIGHT;
        for (Object value : values) {
            if (value instanceof String text) {
                height = Math.max(height, heightOf(text, ColumnKind.TEXT.width()));
            }
        }
        return height;
    }

    /** Height of a wrapped text: spreadsheet programs don't work it out for a file they did not write. */
    static float heightOf(String text, int width) {
        int chineseCharactersOnALine = width / 2 - 2;
        return LINE_HEIGHT * Math.max(1, -Math.floorDiv(-text.length(), chineseCharactersOnALine));
    }

    private void header(XSSFSheet sheet, TableTemplate<?> template) {
        List<List<String>> header = template.header(WorkbookReader.rulePackage(path));
        for (int line = 0; line < header.size(); line++) {
            int row = TableTemplate.FIRST_HIDDEN_ROW + line;
            boolean label = row == TableTemplate.LABEL_ROW;
            for (int column = 0; column < header.get(line).size(); column++) {
                text(sheet, row, column, header.get(line).get(column), label ? styles.label() : styles.guidance());
            }
            if (label) {
                sheet.getRow(row - 1).setHeightInPoints(34);
            } else {
                sheet.getRow(row - 1).setZeroHeight(true);
            }
        }
        mergePatterns(sheet, template);
        for (int column = 0; column < template.columns().size(); column++) {
            sheet.setColumnWidth(column, width(template.columns().get(column)));
        }
    }

    /** Merges the cells of one group: Drools would make each a pattern of its own, many times slower and with another meaning. */
    private static void mergePatterns(XSSFSheet sheet, TableTemplate<?> template) {
        int patternRow = TableTemplate.LABEL_ROW - 3;
        List<Column> columns = template.columns();
        int first = 0;
        for (int column = 1; column <= columns.size(); column++) {
            String group = columns.get(first).group();
            boolean same = column < columns.size()
                    && group != null
                    && group.equals(columns.get(column).group());
            if (!same) {
                if (column - first > 1 && group != null) {
                    sheet.addMergedRegion(new CellRangeAddress(patternRow, patternRow, first, column - 1));
                }
                first = column;
            }
        }
    }

    private static void printOnePageWide(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Header rows are locked; data rows may be edited, added, removed, sorted and filtered. */
    private static void protect(XSSFSheet sheet) {
        sheet.protectSheet("");
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    /** Draws the code lists and gives the finished file. */
    public byte[] finish() {
        XSSFSheet sheet = workbook.createSheet(ExtraSheets.CODES);
        List.of("地区代码", "地区名称", "", "条款编号", "条款名称")
                .forEach(label -> text(sheet, 1, nextColumn(sheet), label, styles.label()));
        for (int index = 0; index < divisions.size(); index++) {
            text(sheet, index + 2, 0, divisions.get(index).code(), styles.plain());
            text(sheet, index + 2, 1, divisions.get(index).name(), styles.plain());
        }
        for (int index = 0; index < clauses.size(); index++) {
            text(sheet, index + 2, 3, clauses.get(index).id(), styles.plain());
            text(sheet, index + 2, 4, clauses.get(index).title(), styles.plain());
        }
        List<Integer> widths = new ArrayList<>(List.of(12, 28, 4, 20, 48));
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
        sheet.createFreezePane(0, 1);
        sheet.protectSheet("");
        try (workbook;
                ByteArrayOutputStream content = new ByteArrayOutputStream()) {
            workbook.write(content);
            return content.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int nextColumn(XSSFSheet sheet) {
        XSSFRow row = sheet.getRow(0);
        return row == null ? 0 : row.getLastCellNum();
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow line = sheet.getRow(row - 1);
        return (line == null ? sheet.createRow(row - 1) : line).createCell(column);
    }

    private static void text(XSSFSheet sheet, int row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = cell(sheet, row, column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private void value(XSSFSheet sheet, int row, int column, Column declared, Object value) {
        XSSFCell cell = cell(sheet, row, column);
        boolean spare = sheet.getRow(row - 1).getCell(0).getCellType() == CellType.BLANK && value == null;
        cell.setCellStyle(styles.data(
                declared.kind(), spare, value == null && declared.kind().figure()));
        CellWriter.put(cell, value);
    }
}

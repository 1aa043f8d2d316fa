package org.yibao.workbook.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibao.rules.Row;
import org.yibao.tables.AddedColumn;
import org.yibao.tables.Column;
import org.yibao.tables.RowCells;
import org.yibao.tables.RowValues;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.PossibleColumns;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.WorkbookReader;
import org.yibao.workbook.cases.CaseTables;
import org.yibao.workbook.cases.CaseTemplate;
import org.yibao.workbook.cell.CellText;
import org.yibao.workbook.cell.SheetTable;

/**
 * Gives a table more conditions: draws the column of each, or the two of a range, behind the conditions that the table has and moves the answers
 * to the right. Every cell keeps what it holds; the cells of the new column are blank, which means any. A sheet 用例 is given the inputs that it
 * was drawn without; blank means that nothing is said.
 */
public final class ColumnInsertion {
    private final WorkbookReader reader;

    public ColumnInsertion(WorkbookReader reader) {
        this.reader = reader;
    }

    /**
     * What became of it.
     *
     * @param content the workbook with the columns
     * @param columns labels of the columns that were asked for, by their letters
     * @param added   whether any was added; they were there before otherwise
     */
    public record Inserted(byte[] content, Map<String, String> columns, boolean added) {}

    /**
     * Adds conditions to a table, or inputs to the sheet 用例.
     *
     * @param path  path below the tables folder, to name the workbook by
     * @param sheet name of the table
     * @param names names of the conditions, such as 学生, or labels of their columns
     * @throws WorkbookException when the workbook has a problem, or there is no such table or condition
     */
    public Inserted add(String path, byte[] content, String sheet, List<String> names) {
        Workbook before = reader.read(path, content);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            if (sheet.equals(CaseTemplate.SHEET) && workbook.getSheet(sheet) != null) {
                return inputs(path, content, workbook, before, names);
            }
            TableTemplate<?> table = table(path, workbook, before, sheet);
            List<Column> columns = names.stream()
                    .flatMap(name -> condition(path, table, name).columns().stream())
                    .distinct()
                    .toList();
            List<Column> missing = columns.stream()
                    .filter(column -> !table.added().contains(column))
                    .toList();
            if (missing.isEmpty()) {
                return new Inserted(content, letters(table.letters(), columns), false);
            }
            TableTemplate<?> wider = table.with(missing);
            new SheetColumns(workbook.getSheet(sheet), table).insert(missing, wider, path);
            return new Inserted(saved(path, workbook, before), letters(wider.letters(), columns), true);
        } catch (IOException unreadable) {
            throw new WorkbookException(List.of(WorkbookReader.unreadable(path)));
        }
    }

    private Inserted inputs(String path, byte[] content, XSSFWorkbook workbook, Workbook before, List<String> names)
            throws IOException {
        XSSFSheet sheet = workbook.getSheet(CaseTemplate.SHEET);
        CaseTemplate whole = CaseTables.beside(before.sheets());
        CaseTemplate drawn = whole.of(sheet);
        List<Column> columns =
                names.stream().map(name -> input(path, whole, name)).distinct().toList();
        List<Column> missing = columns.stream()
                .filter(column -> !drawn.inputs().contains(column))
                .toList();
        if (missing.isEmpty()) {
            return new Inserted(content, letters(drawn.letters(), columns), false);
        }
        new CaseColumns(sheet, drawn).insert(missing, whole);
        return new Inserted(
                saved(path, workbook, before), letters(whole.of(sheet).letters(), columns), true);
    }

    private static Column input(String path, CaseTemplate cases, String name) {
        String meant = tidy(name);
        return cases.inputs().stream()
                .filter(column -> column.label().equals(meant) || bare(column).equals(meant))
                .findFirst()
                .orElseThrow(() -> new WorkbookException(List.of(new CellProblem(
                        path,
                        CaseTemplate.SHEET,
                        null,
                        CellText.shown(name),
                        "用例的一项输入："
                                + cases.inputs().stream()
                                        .map(ColumnInsertion::bare)
                                        .collect(Collectors.joining("、"))))));
    }

    /** The label without what it means to leave the cell blank. */
    private static String bare(Column column) {
        return column.label().replaceFirst("（.*", "");
    }

    /** The workbook as a file, when it says what it said. */
    private byte[] saved(String path, XSSFWorkbook workbook, Workbook before) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        workbook.write(saved);
        requireSameRows(before, reader.read(path, saved.toByteArray()));
        return saved.toByteArray();
    }

    private static TableTemplate<?> table(String path, XSSFWorkbook workbook, Workbook read, String sheet) {
        if (!read.sheets().contains(sheet)) {
            throw new WorkbookException(List.of(new CellProblem(
                    path, null, null, CellText.shown(sheet), "这份工作簿的一张决策表：" + String.join("、", read.sheets()))));
        }
        return SheetTable.of(workbook.getSheet(sheet));
    }

    private static AddedColumn condition(String path, TableTemplate<?> table, String name) {
        String meant = tidy(name);
        Optional<AddedColumn> found = table.possible().stream()
                .filter(column -> names(column).anyMatch(meant::equals))
                .findFirst();
        return found.orElseThrow(() -> {
            boolean asked = !table.barred().containsKey(meant)
                    && AddedColumn.of(table.subject()).stream()
                            .flatMap(ColumnInsertion::names)
                            .anyMatch(meant::equals);
            String expected = (asked ? "这张表还没有的条件，它本来就有这一条件。" : "") + PossibleColumns.text(table, meant);
            return new WorkbookException(
                    List.of(new CellProblem(path, table.name(), null, CellText.shown(name), expected)));
        });
    }

    /** What a person may call a condition. */
    private static Stream<String> names(AddedColumn column) {
        Stream<String> labels = column.columns().stream().map(Column::label);
        Stream<String> facts =
                column.facts().size() == 1 ? column.facts().stream().map(fact -> fact.label()) : Stream.of();
        return Stream.of(Stream.of(column.name()), labels, facts).flatMap(names -> names);
    }

    private static String tidy(String name) {
        return name.strip().replace('(', '（').replace(')', '）');
    }

    private static Map<String, String> letters(Map<String, String> all, List<Column> columns) {
        Map<String, String> letters = new LinkedHashMap<>();
        columns.forEach(column -> letters.put(all.get(column.key()), column.label()));
        return letters;
    }

    /** What is written must say what was read; it is never handed out otherwise. */
    private static void requireSameRows(Workbook before, Workbook after) {
        List<Object> left = meanings(before);
        if (!left.equals(meanings(after))) {
            throw new IllegalStateException("The rows of %s changed with the column.".formatted(before.path()));
        }
    }

    private static List<Object> meanings(Workbook workbook) {
        List<Object> meanings = new ArrayList<>();
        for (Row row : workbook.rows()) {
            meanings.add(List.of(row.source().sheet(), row.source().row(), RowCells.of(row), row.conditions()));
        }
        for (RowValues row : workbook.cases()) {
            meanings.add(List.of(row.source().row(), row.cells()));
        }
        return meanings;
    }
}

package org.yibao.workbook.cases;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.yibao.tables.Column;
import org.yibao.tables.Columns;
import org.yibao.tables.RowValues;
import org.yibao.workbook.cell.SheetTable;

/**
 * Declares the sheet 用例 of a kind of workbook: cases that staff write beside the tables. It has typed columns as a table has, but is no
 * decision table: its rows decide nothing, and it has no header of Drools'.
 *
 * <p>A blank input is not given, a blank expectation is not checked.
 *
 * @param guidance one Chinese line below the title
 * @param inputs   what is asked, from left to right
 * @param later    keys of inputs that were declared when people had sheets already: a sheet may lack their columns, which says nothing
 * @param expected what is expected
 * @param remarks  clause and note
 * @param rules    what must hold within a row
 */
public record CaseTemplate(
        String guidance,
        List<Column> inputs,
        Set<String> later,
        List<Column> expected,
        List<Column> remarks,
        List<CellRule> rules) {

    /** Name of the sheet. */
    public static final String SHEET = "用例";

    /** Number of the row above the labels that says which columns are inputs and which are expected, from 1. */
    public static final int GROUP_ROW = 3;

    /** Number of the row that holds the labels, from 1; cases follow. */
    public static final int LABEL_ROW = 4;

    /** Key of the column that names a case. */
    public static final String ID = "id";

    /** Key of the column that expects a {@link CaseOutcome}. */
    public static final String OUTCOME = "outcome";

    /**
     * What must hold between the cells of a row.
     *
     * @param key      column whose cell is at fault
     * @param holds    whether it holds
     * @param expected what was expected, in Chinese
     */
    public record CellRule(String key, Predicate<RowValues> holds, String expected) {}

    /** All columns from left to right. */
    public List<Column> columns() {
        return Stream.of(inputs, expected, remarks).flatMap(List::stream).toList();
    }

    /** The same without the columns that a sheet of these labels was drawn without. */
    public CaseTemplate under(List<String> labels) {
        long lacking = columns().size()
                - labels.stream().filter(label -> !label.isEmpty()).count();
        Set<Column> absent = inputs.stream()
                .filter(column -> later.contains(column.key()) && !labels.contains(column.label()))
                .limit(Math.max(0, lacking))
                .collect(Collectors.toSet());
        List<Column> present =
                inputs.stream().filter(column -> !absent.contains(column)).toList();
        return new CaseTemplate(guidance, present, later, expected, remarks, rules);
    }

    /** The same as a sheet has it. */
    public CaseTemplate of(XSSFSheet sheet) {
        return under(SheetTable.texts(sheet.getRow(LABEL_ROW - 1)));
    }

    /** The same as a sheet has it. */
    public CaseTemplate of(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.filter(row -> row.getRowNum() == LABEL_ROW)
                    .findFirst()
                    .map(row -> under(SheetTable.texts(row)))
                    .orElse(this);
        }
    }

    /** Letter of each column by its key. */
    public Map<String, String> letters() {
        return Columns.letters(columns());
    }
}

package org.yibao.workbook;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Declares the sheet 用例 of a kind of workbook: cases that staff write beside the tables. It has typed columns as a table has, but is no
 * decision table: its rows decide nothing, and it has no header of Drools'.
 *
 * <p>A blank input is not given, a blank expectation is not checked.
 *
 * @param guidance one Chinese line below the title
 * @param inputs   what is asked, from left to right
 * @param expected what is expected
 * @param remarks  clause and note
 * @param rules    what must hold within a row
 */
public record CaseTemplate(
        String guidance, List<Column> inputs, List<Column> expected, List<Column> remarks, List<CellRule> rules) {

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

    /** Letter of each column by its key. */
    public Map<String, String> letters() {
        return Columns.letters(columns());
    }
}

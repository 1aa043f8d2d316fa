package org.yibao.workbook.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.yibao.rules.RowSource;
import org.yibao.tables.Column;
import org.yibao.tables.Columns;
import org.yibao.tables.RowValues;
import org.yibao.tables.problem.CellProblem;

/**
 * Reads the rows of one sheet with declared columns, as typed values. A blank row is skipped; headers that differ, cells that are not of
 * their column's type or lack, and texts beside the table are problems.
 */
public final class RowReader {
    private final String path;
    private final String sheet;
    private final List<Column> columns;
    private final CellReader cells;
    private final Calendar calendar;
    private final List<CellProblem> problems;
    private final BadCells badCells;
    private final Map<String, String> letters;
    private final BitSet filledRows = new BitSet();
    private final int[] firstFilled;

    /** @param problems where they go */
    public RowReader(
            String path,
            String sheet,
            List<Column> columns,
            CellReader cells,
            CellAdviser adviser,
            Calendar calendar,
            List<CellProblem> problems) {
        this.path = path;
        this.sheet = sheet;
        this.columns = columns;
        this.cells = cells;
        this.calendar = calendar;
        this.problems = problems;
        this.badCells = new BadCells(path, sheet, adviser, calendar);
        this.letters = Columns.letters(columns);
        this.firstFilled = new int[columns.size()];
    }

    /** The values of a row; empty for a blank one, and for one with a problem. */
    public Optional<RowValues> read(Row row) {
        Map<String, Object> values = new HashMap<>();
        int before = problems.size();
        boolean blank = true;
        for (int index = 0; index < Math.max(columns.size(), row.getCellCount()); index++) {
            Cell cell = index < row.getCellCount() ? row.getCell(index) : null;
            String text = CellReader.text(cell);
            if (text == null) {
                continue;
            }
            if (index >= columns.size()) {
                problem(name(index, row.getRowNum()), CellText.shown(text), "空白（表格右侧不能填写）", null);
                continue;
            }
            if (firstFilled[index] == 0) {
                firstFilled[index] = row.getRowNum();
            }
            blank = false;
            Column column = columns.get(index);
            try {
                values.put(column.key(), cells.read(column, cell, calendar));
            } catch (CellReader.Mismatch mismatch) {
                problems.add(badCells.problem(column, name(index, row.getRowNum()), cell, mismatch));
            }
        }
        if (blank) {
            return Optional.empty();
        }
        filledRows.set(row.getRowNum());
        if (problems.size() > before || lacks(values, row.getRowNum())) {
            return Optional.empty();
        }
        return Optional.of(new RowValues(new RowSource(path, sheet, row.getRowNum(), letters), values));
    }

    private boolean lacks(Map<String, Object> values, int row) {
        List<Column> lacking = columns.stream()
                .filter(column -> column.required() && !values.containsKey(column.key()))
                .toList();
        lacking.forEach(column -> problem(
                letters.get(column.key()) + row,
                null,
                "“" + column.label() + "”必填：" + CellReader.expected(column),
                null));
        return !lacking.isEmpty();
    }

    /** Says what else must be known of a cell of a header that differs. */
    @FunctionalInterface
    public interface HeaderHint {
        /** @param index number of the column, from 0 */
        String of(int index, String found);
    }

    /**
     * Compares the texts of a header row with those that it must have.
     *
     * @param row  its number, from 1
     * @param hint what is told beside of a cell that differs
     */
    public void checkHeader(int row, List<String> wanted, List<String> found, HeaderHint hint) {
        for (int index = 0; index < Math.max(wanted.size(), found.size()); index++) {
            String right = index < wanted.size() ? wanted.get(index) : "";
            String actual = index < found.size() ? found.get(index) : "";
            if (!right.equals(actual)) {
                problem(
                        name(index, row),
                        actual.isEmpty() ? null : CellText.shown(actual),
                        (right.isEmpty() ? "空白" : "“" + right + "”") + "（表头不能改动，请从原工作簿恢复这一格）" + hint.of(index, actual),
                        right.isEmpty() ? null : right);
            }
        }
    }

    /** Numbers of the rows that are not blank, from 1. */
    public BitSet filledRows() {
        return filledRows;
    }

    /** Number of the first row in which each column is filled; 0 for none. */
    public List<Integer> firstFilled() {
        List<Integer> first = new ArrayList<>();
        for (int row : firstFilled) {
            first.add(row);
        }
        return first;
    }

    private static String name(int column, int row) {
        return CellReference.convertNumToColString(column) + row;
    }

    private void problem(String cell, String value, String expected, String fix) {
        problems.add(new CellProblem(path, sheet, cell, value, expected, fix));
    }
}

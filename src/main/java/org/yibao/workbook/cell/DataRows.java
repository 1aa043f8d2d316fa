package org.yibao.workbook.cell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.yibao.rules.RowSource;
import org.yibao.tables.Column;
import org.yibao.tables.Columns;
import org.yibao.tables.RowValues;
import org.yibao.tables.problem.CellProblem;

/**
 * The data rows of any sheet with declared columns, as typed values. A blank row is skipped; labels that differ and cells that are not of
 * their column's type are problems.
 *
 * @param path     path of the workbook
 * @param sheet    name of the sheet
 * @param columns  its columns from left to right
 * @param labelRow number of the row with the labels, from 1; data rows follow
 */
public record DataRows(String path, String sheet, List<Column> columns, int labelRow) {

    /** The rows that are as declared; every problem goes to {@code problems}. */
    public List<RowValues> read(
            Sheet content, CellReader cells, CellAdviser adviser, Calendar calendar, List<CellProblem> problems)
            throws IOException {
        BadCells badCells = new BadCells(path, sheet, adviser, calendar);
        Map<String, String> letters = Columns.letters(columns);
        List<RowValues> rows = new ArrayList<>();
        List<Row> labels = new ArrayList<>();
        try (Stream<Row> stream = content.openStream()) {
            stream.filter(row -> row.getRowNum() >= labelRow).forEach(row -> {
                if (row.getRowNum() == labelRow) {
                    labels.add(row);
                } else {
                    row(row, letters, cells, badCells, calendar, problems, rows);
                }
            });
        }
        checkLabels(labels.isEmpty() ? null : labels.get(0), problems);
        return rows;
    }

    private void checkLabels(Row found, List<CellProblem> problems) {
        int width = Math.max(columns.size(), found == null ? 0 : found.getCellCount());
        for (int index = 0; index < width; index++) {
            String wanted = index < columns.size() ? columns.get(index).label() : null;
            String actual = found == null ? null : CellReader.text(cell(found, index));
            if (wanted == null ? actual != null : !wanted.equals(actual)) {
                String expected = (wanted == null ? "空白" : "“" + wanted + "”") + "（列名不能改动，请从原工作簿恢复这一格）";
                problems.add(problem(name(index, labelRow), actual, expected));
            }
        }
    }

    private void row(
            Row row,
            Map<String, String> letters,
            CellReader cells,
            BadCells badCells,
            Calendar calendar,
            List<CellProblem> problems,
            List<RowValues> rows) {
        Map<String, Object> values = new HashMap<>();
        int before = problems.size();
        boolean blank = true;
        for (int index = 0; index < Math.max(columns.size(), row.getCellCount()); index++) {
            String text = CellReader.text(cell(row, index));
            if (text == null) {
                continue;
            }
            if (index >= columns.size()) {
                problems.add(problem(name(index, row.getRowNum()), text, "空白（表格右侧不能填写）"));
                continue;
            }
            blank = false;
            try {
                values.put(columns.get(index).key(), cells.read(columns.get(index), cell(row, index), calendar));
            } catch (CellReader.Mismatch mismatch) {
                problems.add(
                        badCells.problem(columns.get(index), name(index, row.getRowNum()), cell(row, index), mismatch));
            }
        }
        if (blank || problems.size() > before) {
            return;
        }
        columns.stream()
                .filter(column -> column.required() && !values.containsKey(column.key()))
                .map(column -> problem(
                        letters.get(column.key()) + row.getRowNum(),
                        null,
                        "“" + column.label() + "”必填：" + column.kind().expected()))
                .forEach(problems::add);
        if (problems.size() == before) {
            rows.add(new RowValues(new RowSource(path, sheet, row.getRowNum(), letters), values));
        }
    }

    private static Cell cell(Row row, int index) {
        return index < row.getCellCount() ? row.getCell(index) : null;
    }

    private static String name(int column, int row) {
        return CellReference.convertNumToColString(column) + row;
    }

    private CellProblem problem(String cell, String value, String expected) {
        return new CellProblem(path, sheet, cell, value, expected);
    }
}

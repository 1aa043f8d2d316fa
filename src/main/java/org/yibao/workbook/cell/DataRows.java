package org.yibao.workbook.cell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.yibao.tables.Column;
import org.yibao.tables.RowValues;
import org.yibao.tables.problem.CellProblem;

/**
 * The data rows of any sheet with declared columns, as typed values.
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
        RowReader reader = new RowReader(path, sheet, columns, cells, adviser, calendar, problems);
        List<RowValues> rows = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        try (Stream<Row> stream = content.openStream()) {
            stream.filter(row -> row.getRowNum() >= labelRow).forEach(row -> {
                if (row.getRowNum() == labelRow) {
                    labels.addAll(SheetTable.texts(row));
                } else {
                    reader.read(row).ifPresent(rows::add);
                }
            });
        }
        reader.checkHeader(labelRow, columns.stream().map(Column::label).toList(), labels, (index, found) -> "");
        return rows;
    }
}

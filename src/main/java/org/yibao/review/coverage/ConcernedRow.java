package org.yibao.review.coverage;

import java.util.List;
import org.yibao.rules.RowSource;

/**
 * A row that a report speaks of.
 *
 * @param workbook path of the workbook
 * @param sheet    name of the sheet
 * @param row      number of the row, from 1
 * @param cells    the cells concerned, such as {@code A13}
 */
public record ConcernedRow(String workbook, String sheet, int row, List<String> cells) {
    public ConcernedRow {
        cells = List.copyOf(cells);
    }

    static ConcernedRow of(RowSource source, List<String> columns) {
        return new ConcernedRow(
                source.workbook(),
                source.sheet(),
                source.row(),
                columns.stream().map(source::cell).toList());
    }

    String text() {
        return "%s “%s”第%d行（%s）".formatted(workbook, sheet, row, String.join("、", cells));
    }
}

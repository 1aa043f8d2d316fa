package org.yibao.workbook.cell;

import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.yibao.tables.Column;
import org.yibao.tables.problem.Advice;
import org.yibao.tables.problem.CellProblem;

/** Makes problems of the bad cells of one sheet, each as a person sees it, with advice. */
final class BadCells {
    /** In so many bad cells of a column it is worked out what was meant: enough to see what is wrong with all. */
    private static final int ADVISED_CELLS_OF_A_COLUMN = 200;

    private final String path;
    private final String sheet;
    private final CellAdviser adviser;
    private final Calendar calendar;
    private final Map<String, Integer> found = new HashMap<>();

    BadCells(String path, String sheet, CellAdviser adviser, Calendar calendar) {
        this.path = path;
        this.sheet = sheet;
        this.adviser = adviser;
        this.calendar = calendar;
    }

    /** @param name the cell, such as {@code D7} */
    CellProblem problem(Column column, String name, Cell cell, CellReader.Mismatch mismatch) {
        Advice advice = found.merge(column.key(), 1, Integer::sum) <= ADVISED_CELLS_OF_A_COLUMN
                ? adviser.advise(column, cell, calendar)
                : Advice.NONE;
        String expected = mismatch.getMessage() + (advice.remark() == null ? "" : "；" + advice.remark());
        return new CellProblem(path, sheet, name, CellReader.seen(cell, calendar), expected, advice.fix());
    }
}

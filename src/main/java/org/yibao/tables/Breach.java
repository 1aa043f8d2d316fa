package org.yibao.tables;

import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.tables.problem.CellProblem;
import org.yibao.tables.problem.Severity;

/**
 * A row that breaks an invariant.
 *
 * @param row      the row
 * @param column   key of the column at fault
 * @param value    what stands there, as a person sees it; {@code null} when it is blank
 * @param expected what must hold, and what to do, in Chinese
 * @param severity what becomes of the workbook
 */
public record Breach(Row row, String column, String value, String expected, Severity severity) {
    static Breach refused(Row row, String column, Object value, String expected) {
        return new Breach(row, column, String.valueOf(value), expected, Severity.REFUSED);
    }

    static Breach reported(Row row, String column, Object value, String expected) {
        return new Breach(row, column, String.valueOf(value), expected, Severity.REPORTED);
    }

    /** The breach as a problem at its cell. */
    public CellProblem problem() {
        RowSource source = row.source();
        return new CellProblem(source.workbook(), source.sheet(), source.cell(column), value, expected);
    }
}

package org.yibao.terms;

import java.util.Optional;
import java.util.function.Function;
import org.yibao.rules.Row;

/**
 * A figure that the notices leave to another document and nobody has filled in yet.
 *
 * @param parameter name of the table, in Chinese
 * @param clause    clause that leaves it open; {@code null} when no row and no clause speaks of it
 * @param workbook  workbook to fill it in; {@code null} when no workbook has the table
 * @param sheet     sheet to fill it in
 * @param cell      cell to fill in; {@code null} when a row must be added
 */
public record Missing(String parameter, String clause, String workbook, String sheet, String cell) {
    /**
     * @param row        the row whose cell is blank; empty when no row applies
     * @param column     key of the column
     * @param workbookOf path of the workbook where a row of a table belongs; may answer {@code null}
     */
    static Missing of(String table, Optional<? extends Row> row, String column, Function<String, String> workbookOf) {
        return row.map(blank -> new Missing(
                        table,
                        blank.clause(),
                        blank.source().workbook(),
                        blank.source().sheet(),
                        blank.source().cell(column)))
                .orElseGet(() -> new Missing(table, null, workbookOf.apply(table), table, null));
    }
}

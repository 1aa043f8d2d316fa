package org.yibao.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yibao.rules.Row;

/**
 * What must hold of the rows of a table, by themselves or beside those of another table.
 *
 * @param <R> type of a row
 */
@FunctionalInterface
public interface Invariant<R extends Row> {
    /**
     * The rows that break it.
     *
     * @param rows rows of the table
     * @param all  rows of all tables, to compare with
     */
    Stream<Breach> breaches(List<R> rows, TableRows all);

    /** What must hold of each row by itself. */
    static <R extends Row> Invariant<R> ofEachRow(Function<R, Optional<Breach>> check) {
        return (rows, all) -> rows.stream().map(check).flatMap(Optional::stream);
    }
}

package org.yibao.tables;

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

    /** Whether it means nothing while a row of the table itself is missing. */
    default boolean wholeTable() {
        return false;
    }

    /** What must hold of the rows of a table together. */
    static <R extends Row> Invariant<R> ofWholeTable(Invariant<R> invariant) {
        return new Invariant<>() {
            @Override
            public Stream<Breach> breaches(List<R> rows, TableRows all) {
                return invariant.breaches(rows, all);
            }

            @Override
            public boolean wholeTable() {
                return true;
            }
        };
    }

    /** What must hold of each row by itself. */
    static <R extends Row> Invariant<R> ofEachRow(Function<R, Optional<Breach>> check) {
        return (rows, all) -> rows.stream().map(check).flatMap(Optional::stream);
    }
}

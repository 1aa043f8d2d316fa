package org.yibao.review.coverage;

import java.util.List;
import org.yibao.facts.Range;
import org.yibao.rules.Row;
import org.yibao.tables.Axis;
import org.yibao.tables.TableTemplate;

/**
 * What was found of one table.
 *
 * @param <R>         type of a row
 * @param table       the table
 * @param axes        what was swept along
 * @param asked       what anybody asks about, for each axis
 * @param gaps        disjoint cells that need an answer and have no row
 * @param ambiguities cells with several equally specific rows
 * @param effective   rows that count somewhere
 * @param shadowed    rows that count nowhere
 */
record TableCoverage<R extends Row>(
        TableTemplate<R> table,
        List<Axis<R>> axes,
        List<List<Range>> asked,
        List<Cell> gaps,
        List<Ambiguity<R>> ambiguities,
        List<R> effective,
        List<Shadowed<R>> shadowed) {

    /** A cell with several equally specific rows. */
    record Ambiguity<R>(Cell cell, List<R> rows) {}

    /** A row that counts nowhere, and some of those that count in its place; none when nobody asks what it answers. */
    record Shadowed<R>(R row, List<R> by) {}
}

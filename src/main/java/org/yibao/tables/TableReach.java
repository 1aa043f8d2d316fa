package org.yibao.tables;

import java.util.List;
import java.util.function.Function;

/**
 * What can be asked of a table at one place, and what its rows answer: all that a proof of its completeness needs.
 *
 * @param <R>        type of a row
 * @param axes       facts that the conditions tell apart; the first one is the time, a year or the day of service
 * @param precedence which of several rows that apply counts
 * @param blanks     keys of the columns that the row leaves to be filled in
 */
public record TableReach<R>(List<Axis<R>> axes, Precedence precedence, Function<R, List<String>> blanks) {

    /** Which of several rows that apply counts. A row that is no demonstration always comes before one that is, of whatever region. */
    public enum Precedence {
        /** The one with the most specific region. */
        MOST_SPECIFIC_ROW,
        /** Those of the most specific region that has any, as a whole; the last axis tells its rows apart. */
        MOST_SPECIFIC_REGION,
        /** Each of them. */
        EVERY_ROW
    }

    /** The most specific row counts, and nothing is left blank. */
    @SafeVarargs
    static <R> TableReach<R> over(Axis<R>... axes) {
        return new TableReach<>(List.of(axes), Precedence.MOST_SPECIFIC_ROW, row -> List.of());
    }

    TableReach<R> with(Precedence other) {
        return new TableReach<>(axes, other, blanks);
    }

    TableReach<R> blankIn(Function<R, List<String>> toFill) {
        return new TableReach<>(axes, precedence, toFill);
    }
}

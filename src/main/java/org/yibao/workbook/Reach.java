package org.yibao.workbook;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What can be asked of a table at one place, and what its rows answer: all that a proof of its completeness needs.
 *
 * @param <R>        type of a row
 * @param axes       facts that the conditions tell apart; the first one is the time, a year or the day of service
 * @param possible   whether some person or visit stands in a part of all axes; facts may bind each other, such as ages on two days
 * @param precedence which of several rows that apply counts
 * @param demand     who must find an answer
 * @param blanks     keys of the columns that the row leaves to be filled in
 */
public record Reach<R>(
        List<Axis<R>> axes,
        Predicate<List<Range>> possible,
        Precedence precedence,
        Demand demand,
        Function<R, List<String>> blanks) {

    /** Which of several rows that apply counts. A row that is no demonstration always comes before one that is, of whatever region. */
    public enum Precedence {
        /** The one with the most specific region. */
        MOST_SPECIFIC_ROW,
        /** Those of the most specific region that has any, as a whole; the last axis tells its rows apart. */
        MOST_SPECIFIC_REGION,
        /** Each of them. */
        EVERY_ROW
    }

    /** Who must find an answer in a table. */
    public enum Demand {
        /** Nobody: without a row nothing changes. */
        NOBODY,
        EVERYONE,
        /** Persons with an identity that a clause entitles to support for enrolling. */
        SUPPORTED_IDENTITIES,
        /** Persons with an identity that a clause puts within medical assistance. */
        ASSISTED_IDENTITIES,
        /** Everyone at a place where a clause has points chosen within a range. */
        PLACES_THAT_CHOOSE_POINTS
    }

    /** The most specific row counts, all facts are independent, nobody needs an answer, and nothing is left blank. */
    @SafeVarargs
    static <R> Reach<R> over(Axis<R>... axes) {
        return new Reach<>(List.of(axes), parts -> true, Precedence.MOST_SPECIFIC_ROW, Demand.NOBODY, row -> List.of());
    }

    Reach<R> where(Predicate<List<Range>> some) {
        return new Reach<>(axes, some, precedence, demand, blanks);
    }

    Reach<R> with(Precedence other) {
        return new Reach<>(axes, possible, other, demand, blanks);
    }

    Reach<R> neededBy(Demand those) {
        return new Reach<>(axes, possible, precedence, those, blanks);
    }

    Reach<R> blankIn(Function<R, List<String>> toFill) {
        return new Reach<>(axes, possible, precedence, demand, toFill);
    }
}

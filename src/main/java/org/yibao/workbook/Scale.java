package org.yibao.workbook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.yibao.facts.Labelled;

/**
 * What a condition can ask about: a finite line of points.
 *
 * @param kind   what the points are
 * @param labels labels of the points of a list, by ordinal; empty for other kinds
 * @param all    every point that some question can stand at; years and days are narrowed to those that the rows name
 */
public record Scale(Kind kind, List<String> labels, Range all) {
    /** What the points of a scale are. */
    public enum Kind {
        /** Ordinals of a list. */
        CHOICE,
        /** Completed years. */
        AGE,
        /** Policy years. */
        YEAR,
        /** Days since 1 January 1970. */
        DAY,
        /** Fen above a limit: a bracket above 100.00 up to 200.00 yuan begins at 10001. */
        AMOUNT
    }

    private static final int HIGHEST_AGE = 150;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final long HIGHEST_AMOUNT = Long.MAX_VALUE - 1; // its successor must be a number, too

    public static final Scale AGES = new Scale(Kind.AGE, List.of(), new Range(0, HIGHEST_AGE));
    public static final Scale YEARS = new Scale(Kind.YEAR, List.of(), new Range(FIRST_YEAR, LAST_YEAR));
    public static final Scale DAYS = new Scale(
            Kind.DAY,
            List.of(),
            new Range(
                    LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay(),
                    LocalDate.of(LAST_YEAR, 12, 31).toEpochDay()));
    public static final Scale AMOUNTS = new Scale(Kind.AMOUNT, List.of(), new Range(1, HIGHEST_AMOUNT));

    /** A list, all of which can be asked about. */
    static Scale of(Labelled... constants) {
        return new Scale(
                Kind.CHOICE,
                Arrays.stream(constants).map(Labelled::label).toList(),
                new Range(0, constants.length - 1));
    }

    /** A list of which only the first constants can be asked about. */
    static Scale first(int asked, Labelled... constants) {
        return new Scale(Kind.CHOICE, of(constants).labels(), new Range(0, asked - 1));
    }
}

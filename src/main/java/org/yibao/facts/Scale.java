package org.yibao.facts;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.yibao.codes.Labelled;

/**
 * What can be asked about: a finite line of points.
 *
 * @param kind   what the points are
 * @param labels labels of the points, when they have any, by ordinal
 * @param codes  the constants of a list, by ordinal; empty for other kinds
 * @param all    every point that some question can stand at
 */
public record Scale(Kind kind, List<String> labels, List<Enum<?>> codes, Range all) {
    /** What the points of a scale are. */
    public enum Kind {
        /** Ordinals of a list, in no order that means anything. */
        CHOICE,
        /** 0 for no, 1 for yes. */
        YES_OR_NO,
        /** Completed years. */
        AGE,
        /** Policy years. */
        YEAR,
        /** Days since 1 January 1970. */
        DAY,
        /** The first, second, … of a year. */
        ORDER,
        /** Fen above a limit: a bracket above 100.00 up to 200.00 yuan begins at 10001. */
        AMOUNT;

        /** Whether points that lie between two others can be meant with them as a range. */
        public boolean ordered() {
            return this != CHOICE && this != YES_OR_NO;
        }
    }

    /** The first policy year, and year of service, that may be asked about. */
    public static final int FIRST_YEAR = 1990;

    /** The last of them. */
    public static final int LAST_YEAR = 2100;

    public static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, Month.JANUARY, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, Month.DECEMBER, 31);

    /** Admissions of a year that may be asked about. */
    public static final int MOST_ADMISSIONS = 1000;

    private static final int HIGHEST_AGE = 130;
    private static final long HIGHEST_AMOUNT = Long.MAX_VALUE - 1; // its successor must be a number, too

    public static final Scale YES_OR_NO = new Scale(Kind.YES_OR_NO, List.of("否", "是"), List.of(), new Range(0, 1));

    /** Someone older counts as the highest age. */
    public static final Scale AGES = line(Kind.AGE, new Range(0, HIGHEST_AGE));

    public static final Scale YEARS = line(Kind.YEAR, new Range(FIRST_YEAR, LAST_YEAR));

    /** A stay that begins in the last year may end, and be settled, in the year after; a later day counts as its last. */
    public static final Scale DAYS = line(
            Kind.DAY, new Range(FIRST_DAY.toEpochDay(), LAST_DAY.plusYears(1).toEpochDay()));

    public static final Scale ADMISSIONS = line(Kind.ORDER, new Range(1, MOST_ADMISSIONS));
    public static final Scale AMOUNTS = line(Kind.AMOUNT, new Range(1, HIGHEST_AMOUNT));

    /** A list, all of which can be asked about. */
    public static <E extends Enum<E> & Labelled> Scale of(E[] constants) {
        return new Scale(
                Kind.CHOICE,
                Arrays.stream(constants).map(Labelled::label).toList(),
                List.of(constants),
                new Range(0, constants.length - 1));
    }

    private static Scale line(Kind kind, Range all) {
        return new Scale(kind, List.of(), List.of(), all);
    }

    /** The point nearest to a number. */
    public int nearest(long number) {
        return (int) Math.max(all.from(), Math.min(all.to(), number));
    }

    /** How many points there are. */
    public long size() {
        return all.to() - all.from() + 1;
    }
}

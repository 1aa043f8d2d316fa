package org.yibao.simulation.tally;

/** Where each measure of a visit stands in a row of {@link Sums} by month and by facility; units as in {@link Measures}. */
public final class VisitMeasures {
    public static final int VISITS = 0;
    public static final int FEES = 1;
    public static final int IN_SCOPE = 2;
    /** First of a policy's own measures: basic insurance, serious-illness insurance, assistance, person. */
    public static final int BASIC = 3;

    public static final int SERIOUS = 4;
    public static final int ASSISTANCE = 5;
    public static final int PERSON = 6;
    /** Distance of a candidate's measure from the baseline's. */
    public static final int POLICY = 4;

    /** Measures in a row. */
    public static final int WIDTH = BASIC + 2 * POLICY;

    private VisitMeasures() {}

    /** Adds a row to a cell, times a weight: heads become ten-thousandths of one. */
    public static void add(long[] sums, int cell, long[] row, long weight) {
        add(sums, cell * WIDTH, row, weight, WIDTH);
    }

    /** The same when the bill comes to the same under both policies. */
    public static void addSame(long[] sums, int cell, long[] row, long weight) {
        add(sums, cell * WIDTH, row, weight, BASIC + POLICY);
    }

    /** How many is a constant wherever it is called, which makes it fast. */
    private static void add(long[] sums, int start, long[] row, long weight, int measures) {
        for (int measure = 0; measure < measures; measure++) {
            sums[start + measure] += row[measure] * weight;
        }
    }

    /** Adds the baseline's to the candidate's, which were counted as what they are more. */
    static void complete(Sums sums) {
        sums.accumulate(BASIC, POLICY);
    }
}

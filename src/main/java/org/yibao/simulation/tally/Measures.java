package org.yibao.simulation.tally;

/**
 * Where each measure of a person's year stands in a row of {@link Sums}: heads and visits in ten-thousandths of one, amounts in
 * ten-thousandths of a fen, once weighted. The first ones are of both policies; the others are of the baseline, and {@link #POLICY} places
 * further of the candidate.
 */
public final class Measures {
    public static final int PERSONS = 0;
    public static final int VISITS = 1;
    public static final int STAYS = 2;
    public static final int FEES = 3;
    public static final int IN_SCOPE = 4;
    /** Of stays. */
    public static final int STAYS_IN_SCOPE = 5;

    public static final int STAYS_FEES = 6;
    public static final int WINNERS = 7;
    public static final int LOSERS = 8;
    public static final int GAIN = 9;
    public static final int LOSS = 10;
    /** Persons whose funding a missing figure leaves undecided, wholly or in part. */
    public static final int FUNDING_UNDECIDED = 11;

    public static final int VISITS_UNDECIDED = 12;
    public static final int FEES_UNDECIDED = 13;
    /** Persons whose subsidy is not known, neither whole nor split. */
    public static final int SUBSIDY_UNKNOWN = 14;
    /** Persons whose contribution is not known. */
    public static final int CONTRIBUTION_UNKNOWN = 15;
    /** First of a policy's own measures: what each {@link Payer} pays, by ordinal. */
    public static final int PAYERS = 16;

    private static final int AFTER_PAYERS = PAYERS + Payer.values().length;
    /** Paid for stays by basic insurance. */
    public static final int STAYS_BASIC = AFTER_PAYERS;

    /** Paid for stays by serious-illness insurance. */
    public static final int STAYS_SERIOUS = AFTER_PAYERS + 1;
    /** Sum over stays of the share of what is in scope that basic insurance pays, basis points. */
    public static final int STAYS_RATIOS = AFTER_PAYERS + 2;

    public static final int CATASTROPHIC = AFTER_PAYERS + 3;
    public static final int INSURED = AFTER_PAYERS + 4;
    /** Distance of a candidate's measure from the baseline's. */
    public static final int POLICY = AFTER_PAYERS + 5 - PAYERS;

    /** Measures in a row. */
    public static final int WIDTH = PAYERS + 2 * POLICY;

    private Measures() {}

    /** Adds a row to a cell, times a weight: heads become ten-thousandths of one. The width is a constant here, which makes it fast. */
    public static void add(long[] sums, int cell, long[] row, long weight) {
        int start = cell * WIDTH;
        for (int measure = 0; measure < WIDTH; measure++) {
            sums[start + measure] += row[measure] * weight;
        }
    }

    /** Place of what a payer pays under the baseline. */
    public static int of(Payer payer) {
        return PAYERS + payer.ordinal();
    }
}

package org.yibao.simulation.tally;

/**
 * Where each measure of a person's year stands in a row of {@link Sums}: heads and visits in ten-thousandths of one, amounts in
 * ten-thousandths of a fen, once weighted. A policy's own measures are those of the baseline, and {@link #POLICY} places further of the
 * candidate. What bills change comes first, what follows from the funding alone after it.
 */
public final class Measures {
    public static final int VISITS = 0;
    public static final int STAYS = 1;
    public static final int FEES = 2;
    public static final int IN_SCOPE = 3;
    /** Of stays. */
    public static final int STAYS_IN_SCOPE = 4;

    public static final int STAYS_FEES = 5;
    public static final int VISITS_UNDECIDED = 6;
    public static final int FEES_UNDECIDED = 7;
    public static final int WINNERS = 8;
    public static final int LOSERS = 9;
    public static final int GAIN = 10;
    public static final int LOSS = 11;

    /** What each {@link Payer} of bills pays, in their order: a policy's own. */
    private static final int BILLS = 12;

    private static final int AFTER_BILLS = BILLS + Payer.values().length - Payer.BASIC_FUND.ordinal();
    /** Paid for stays by basic insurance: a policy's own. */
    public static final int STAYS_BASIC = AFTER_BILLS;

    /** Paid for stays by serious-illness insurance: a policy's own. */
    public static final int STAYS_SERIOUS = AFTER_BILLS + 1;
    /** Sum over stays of the share of what is in scope that basic insurance pays, basis points: a policy's own. */
    public static final int STAYS_RATIOS = AFTER_BILLS + 2;

    /** A policy's own. */
    public static final int CATASTROPHIC = AFTER_BILLS + 3;

    /** How many of its own a policy has among bills, and how many in the funding: whichever are more. */
    public static final int POLICY = Math.max(AFTER_BILLS + 4 - BILLS, 1 + Payer.BASIC_FUND.ordinal());

    /** First of those that follow from the funding alone. */
    private static final int FUNDING = BILLS + 2 * POLICY;

    public static final int PERSONS = FUNDING;
    /** Persons whose funding a missing figure leaves undecided, wholly or in part. */
    public static final int FUNDING_UNDECIDED = FUNDING + 1;
    /** Persons whose subsidy is not known, neither whole nor split. */
    public static final int SUBSIDY_UNKNOWN = FUNDING + 2;
    /** Persons whose contribution is not known. */
    public static final int CONTRIBUTION_UNKNOWN = FUNDING + 3;
    /** A policy's own. */
    public static final int INSURED = FUNDING + 4;

    /** What each {@link Payer} into the fund pays, in their order: a policy's own. */
    private static final int FUNDS = FUNDING + 5;

    /** Measures in a row. */
    public static final int WIDTH = INSURED + 2 * POLICY;

    private Measures() {}

    /** Adds a row to a cell, times a weight: heads become ten-thousandths of one. */
    static void add(long[] sums, int cell, long[] row, long weight) {
        add(sums, cell * WIDTH, row, weight, WIDTH);
    }

    /** The same of those alone that bills change. */
    public static void addBills(long[] sums, int cell, long[] row, long weight) {
        add(sums, cell * WIDTH, row, weight, FUNDING);
    }

    /** The same of those alone that bills change, when they come to the same under both policies. */
    public static void addSameBills(long[] sums, int cell, long[] row, long weight) {
        add(sums, cell * WIDTH, row, weight, BILLS + POLICY);
    }

    /** Adds the baseline's to the candidate's, which were counted as what they are more. */
    static void completeBills(Sums sums) {
        sums.accumulate(BILLS, POLICY);
    }

    /** How many is a constant wherever it is called, which makes it fast. */
    private static void add(long[] sums, int start, long[] row, long weight, int measures) {
        for (int measure = 0; measure < measures; measure++) {
            sums[start + measure] += row[measure] * weight;
        }
    }

    /** Place of what a payer pays under the baseline. */
    public static int of(Payer payer) {
        return payer.funds() ? FUNDS + payer.ordinal() : BILLS + payer.ordinal() - Payer.BASIC_FUND.ordinal();
    }
}

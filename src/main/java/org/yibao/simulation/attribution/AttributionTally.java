package org.yibao.simulation.attribution;

import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.tally.Sums;

/**
 * What each part of a difference moves. Sums by region and part: heads for whom it changes an amount by itself, then what it moves for each
 * {@link Payer} alone, then its share; units as in {@link Measures}.
 */
public final class AttributionTally {
    /** Payers in a row. */
    public static final int PAYERS = Payer.values().length;

    /** Numbers in a row. */
    public static final int WIDTH = 1 + 2 * PAYERS;

    public final Sums effects;

    private boolean exact = true;

    AttributionTally(int regions, int units) {
        effects = new Sums(regions, units, WIDTH);
    }

    static void add(long[] sums, int unit, long[] row) {
        int start = unit * WIDTH;
        for (int number = 0; number < WIDTH; number++) {
            sums[start + number] += row[number];
        }
    }

    /** Place of what a part moves for a payer by itself. */
    public static int alone(Payer payer) {
        return 1 + payer.ordinal();
    }

    /** Place of a part's share for a payer. */
    public static int share(Payer payer) {
        return 1 + PAYERS + payer.ordinal();
    }

    /** Whether every share is exact. */
    public boolean exact() {
        return exact;
    }

    void sampled() {
        exact = false;
    }

    void add(AttributionTally other) {
        effects.add(other.effects);
        exact &= other.exact;
    }
}

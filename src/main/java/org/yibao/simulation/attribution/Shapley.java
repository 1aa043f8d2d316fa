package org.yibao.simulation.attribution;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Shares out what several changes do together: Shapley's value, the mean over all orders of what each adds to those before it. Exact for up
 * to {@link #EXACT} changes, over seeded random orders for more. Source: L. S. Shapley, A value for n-person games, 1953.
 */
final class Shapley {
    /** Most changes whose every coalition is looked at. */
    static final int EXACT = 12;

    /** Orders that are drawn for more changes. */
    static final int ORDERS = 200;

    private final int width;
    private final double[] shares;

    /** What a coalition comes to. */
    interface Game {
        /** @param values where to write what the coalition comes to */
        void play(boolean[] applied, long[] values);
    }

    /** @param width numbers that a coalition comes to */
    Shapley(int width) {
        this.width = width;
        this.shares = new double[width * 64];
    }

    /**
     * The shares of each change, {@code width} numbers a change, to one part in a hundred; those of all changes add up to what they do
     * together, times a hundred, exactly.
     *
     * @param alone  where to write what each does by itself
     * @param shared where to write the shares, times a hundred
     */
    void share(int changes, Game game, long seed, long[] alone, long[] shared) {
        double[] sums = changes * width <= shares.length ? shares : new double[changes * width];
        Arrays.fill(sums, 0, changes * width, 0);
        if (changes <= EXACT) {
            exact(changes, game, sums, alone, shared);
        } else {
            sampled(changes, game, seed, sums, alone, shared);
        }
    }

    private void exact(int changes, Game game, double[] sums, long[] alone, long[] shared) {
        long[][] values = new long[1 << changes][width];
        boolean[] applied = new boolean[changes];
        for (int coalition = 0; coalition < values.length; coalition++) {
            for (int change = 0; change < changes; change++) {
                applied[change] = (coalition >> change & 1) != 0;
            }
            game.play(applied, values[coalition]);
        }
        double[] weights = weights(changes);
        for (int coalition = 0; coalition < values.length - 1; coalition++) {
            double weight = weights[Integer.bitCount(coalition)];
            for (int change = 0; change < changes; change++) {
                if ((coalition >> change & 1) == 0) {
                    long[] with = values[coalition | 1 << change];
                    for (int number = 0; number < width; number++) {
                        sums[change * width + number] += weight * (with[number] - values[coalition][number]);
                    }
                }
            }
        }
        for (int change = 0; change < changes; change++) {
            difference(values[0], values[1 << change], alone, change);
        }
        settle(changes, values[0], values[values.length - 1], sums, shared);
    }

    private void difference(long[] before, long[] after, long[] differences, int change) {
        for (int number = 0; number < width; number++) {
            differences[change * width + number] = after[number] - before[number];
        }
    }

    /** By number of changes before: the share of all orders in which just those come before. */
    private static double[] weights(int changes) {
        double[] weights = new double[changes];
        for (int before = 0; before < changes; before++) {
            double orders = 1;
            for (int step = 1; step <= before; step++) {
                orders *= (double) step / (changes - step);
            }
            weights[before] = orders / changes;
        }
        return weights;
    }

    private void sampled(int changes, Game game, long seed, double[] sums, long[] alone, long[] shared) {
        long[] none = new long[width];
        long[] before = new long[width];
        long[] after = new long[width];
        boolean[] applied = new boolean[changes];
        game.play(applied, none);
        for (int change = 0; change < changes; change++) {
            applied[change] = true;
            game.play(applied, after);
            applied[change] = false;
            difference(none, after, alone, change);
        }
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = new int[changes];
        for (int draw = 0; draw < ORDERS; draw++) {
            shuffle(order, random);
            Arrays.fill(applied, false);
            System.arraycopy(none, 0, before, 0, width);
            for (int change : order) {
                applied[change] = true;
                game.play(applied, after);
                for (int number = 0; number < width; number++) {
                    sums[change * width + number] += (after[number] - before[number]) / (double) ORDERS;
                    before[number] = after[number];
                }
            }
        }
        settle(changes, none, after, sums, shared); // every order ends with all of them
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int place = 0; place < order.length; place++) {
            int other = random.nextInt(place + 1);
            order[place] = order[other];
            order[other] = place;
        }
    }

    /** Rounds the shares; what rounding leaves goes to the change with the largest. */
    private void settle(int changes, long[] none, long[] all, double[] sums, long[] shared) {
        for (int number = 0; number < width; number++) {
            long left = (all[number] - none[number]) * 100;
            int largest = 0;
            for (int change = 0; change < changes; change++) {
                double share = sums[change * width + number];
                long rounded = Math.round(share * 100);
                shared[change * width + number] = rounded;
                left -= rounded;
                largest = Math.abs(share) > Math.abs(sums[largest * width + number]) ? change : largest;
            }
            shared[largest * width + number] += left;
        }
    }
}

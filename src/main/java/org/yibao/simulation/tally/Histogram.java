package org.yibao.simulation.tally;

import java.util.Arrays;

/**
 * Heads and amounts by size of an amount in fen. Sizes are told apart to the fen below 40.96 yuan and to one part in 2,048 above, which
 * bounds the memory whatever the number of people; what is counted of them is exact.
 */
public final class Histogram {
    private static final int FINE_BITS = 11;
    private static final int FINE = 1 << FINE_BITS;
    private static final int HIGHEST_BIT = 50;
    private static final int BINS = (HIGHEST_BIT - FINE_BITS + 2) * FINE;

    private final int width;
    private long[] sums = new long[0];

    /** @param width numbers counted of each size; the first is heads */
    Histogram(int width) {
        this.width = width;
    }

    private static int bin(long size) {
        if (size < 2 * FINE) {
            return (int) size;
        }
        int shift = 63 - Long.numberOfLeadingZeros(size) - FINE_BITS;
        return Math.min(BINS - 1, shift * FINE + (int) (size >> shift));
    }

    /** Smallest size of a bin, fen. */
    public static long size(int bin) {
        if (bin < 2 * FINE) {
            return bin;
        }
        int shift = bin / FINE - 1;
        return (long) (bin - shift * FINE) << shift;
    }

    public void add(long size, long first, long second, long third) {
        int start = start(size);
        sums[start] += first;
        sums[start + 1] += second;
        sums[start + 2] += third;
    }

    public void add(long size, long heads) {
        int start = start(size);
        sums[start] += heads;
    }

    private int start(long size) {
        int start = bin(size) * width;
        if (start >= sums.length) {
            sums = Arrays.copyOf(sums, Math.min(BINS * width, Math.max(start + width, sums.length * 2)));
        }
        return start;
    }

    public void add(Histogram other) {
        if (other.sums.length > sums.length) {
            sums = Arrays.copyOf(sums, other.sums.length);
        }
        for (int index = 0; index < other.sums.length; index++) {
            sums[index] += other.sums[index];
        }
    }

    /** How many bins there may be something in. */
    public int bins() {
        return sums.length / width;
    }

    public long get(int bin, int number) {
        return sums[bin * width + number];
    }
}

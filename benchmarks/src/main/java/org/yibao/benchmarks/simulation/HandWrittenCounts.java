package org.yibao.benchmarks.simulation;

import java.time.LocalDate;
import java.util.Arrays;
import org.yibao.facts.Facts;
import org.yibao.simulation.population.Batch;

/**
 * The same counts as a run's: by region, age and identity, by random group, by month, by facility and kind of care, and the distributions of
 * burdens, gains and losses. Written out for the one year, without any generality. For one thread.
 */
final class HandWrittenCounts {
    static final int PERSONS = Figure.COUNT;
    static final int VISITS = PERSONS + 1;
    static final int FEES = PERSONS + 2;
    static final int IN_SCOPE = PERSONS + 3;
    static final int STAYS = PERSONS + 4;
    static final int STAYS_FEES = PERSONS + 5;
    static final int STAYS_IN_SCOPE = PERSONS + 6;
    /** Paid for stays: basic insurance, serious-illness insurance, the sum of shares; then the same of the candidate. */
    static final int STAYS_PAID = PERSONS + 7;

    static final int CATASTROPHIC = PERSONS + 13;
    static final int WIDTH = PERSONS + 15;
    static final int VISIT_WIDTH = 11;

    private static final int GROUPS = 256;
    private static final int AGES = 6;
    private static final int IDENTITIES = 8;
    private static final int MONTHS = 13;
    private static final int SIZES = 1 << 17;
    private static final long CATASTROPHIC_ABOVE = 1_000_000;

    private final long[][] cells;
    private final long[][] months;
    private final long[] facilities = new long[20 * VISIT_WIDTH];
    private final long[] groups = new long[GROUPS * WIDTH];
    private final long[] burdens = new long[SIZES * 3];
    private final long[] gains = new long[SIZES];
    private final long[] losses = new long[SIZES];
    private final int[] ageStarts = new int[AGES];
    private final int[] monthStarts = new int[MONTHS];

    HandWrittenCounts(int regions) {
        cells = new long[regions][];
        months = new long[regions][];
        int[] ages = {0, 7, 19, 45, 60, 75};
        for (int age = 0; age < AGES; age++) {
            ageStarts[age] = (int) LocalDate.of(2020 - ages[age], 1, 1).toEpochDay();
        }
        for (int month = 0; month < MONTHS; month++) {
            monthStarts[month] =
                    (int) LocalDate.of(2020, 1, 1).plusMonths(month).toEpochDay();
        }
    }

    void person(Batch batch, int person, long[] row, long burden, long burdenThen, int identity) {
        row[CATASTROPHIC] = burden > CATASTROPHIC_ABOVE ? 1 : 0;
        row[CATASTROPHIC + 1] = burdenThen > CATASTROPHIC_ABOVE ? 1 : 0;
        int region = batch.region[person];
        if (cells[region] == null) {
            cells[region] = new long[AGES * IDENTITIES * WIDTH];
        }
        int age = AGES - 1;
        while (age > 0 && batch.birthDate[person] > ageStarts[age]) {
            age--;
        }
        long weight = batch.weight[person];
        add(cells[region], (age * IDENTITIES + identity) * WIDTH, row, WIDTH, weight);
        add(groups, group(batch.first + person) * WIDTH, row, WIDTH, weight);
        int size = size(burden) * 3;
        burdens[size] += weight;
        burdens[size + 1] += burden * weight;
        burdens[size + 2] += burdenThen * weight;
    }

    void visit(Batch batch, int person, int visit, long[] paid) {
        int region = batch.region[person];
        if (months[region] == null) {
            months[region] = new long[MONTHS * VISIT_WIDTH];
        }
        int month = Math.min(MONTHS - 1, Math.max(0, (batch.settled[visit] - monthStarts[0]) / 29));
        while (month > 0 && batch.settled[visit] < monthStarts[month]) {
            month--;
        }
        long weight = batch.weight[person];
        add(months[region], month * VISIT_WIDTH, paid, VISIT_WIDTH, weight);
        add(
                facilities,
                (batch.said(Facts.FACILITY)[visit] * 4 + batch.said(Facts.KIND)[visit]) * VISIT_WIDTH,
                paid,
                VISIT_WIDTH,
                weight);
    }

    private static void add(long[] sums, int start, long[] row, int width, long weight) {
        for (int figure = 0; figure < width; figure++) {
            sums[start + figure] += row[figure] * weight;
        }
    }

    void gain(long amount, long weight) {
        gains[size(amount)] += weight;
    }

    void loss(long amount, long weight) {
        losses[size(amount)] += weight;
    }

    private static int size(long amount) {
        if (amount < 4_096) {
            return (int) amount;
        }
        int shift = 52 - Long.numberOfLeadingZeros(amount);
        return Math.min(SIZES - 1, shift * 2_048 + (int) (amount >> shift));
    }

    private static int group(long number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        return (int) ((mixed ^ (mixed >>> 31)) & (GROUPS - 1));
    }

    /** The figures that every way has, by region. */
    long[][] regions() {
        long[][] regions = new long[cells.length][];
        for (int region = 0; region < cells.length; region++) {
            if (cells[region] != null) {
                regions[region] = new long[Figure.COUNT];
                for (int cell = 0; cell < AGES * IDENTITIES; cell++) {
                    long[] row = Arrays.copyOfRange(cells[region], cell * WIDTH, cell * WIDTH + Figure.COUNT);
                    for (int figure = 0; figure < Figure.COUNT; figure++) {
                        regions[region][figure] += row[figure];
                    }
                }
            }
        }
        return regions;
    }
}

package org.yibao.simulation.engine;

import java.time.LocalDate;

/** The bands of ages that a person is in on several days, noted once for every day of birth. */
final class BirthBands {
    /** Bits of the band on one day. */
    static final int BITS = 6;

    private static final int MASK = (1 << BITS) - 1;

    private final int earliest;
    private final int[] packed;

    /**
     * @param latest days of birth after it count as it
     * @param days   the bands on each of up to five days
     */
    BirthBands(LocalDate latest, AgeThresholds... days) {
        this.earliest = (int) latest.minusYears(130).toEpochDay();
        this.packed = new int[(int) latest.toEpochDay() - earliest + 1];
        for (int birth = 0; birth < packed.length; birth++) {
            for (int day = 0; day < days.length; day++) {
                packed[birth] |= days[day].band(earliest + birth) << day * BITS;
            }
        }
    }

    /** The bands of a day of birth; the first one in the lowest bits. Earlier days than any living person's count as the earliest. */
    int of(int birthDate) {
        return packed[Math.max(0, Math.min(packed.length - 1, birthDate - earliest))];
    }

    /** The band on one of the days. */
    static int band(int bands, int day) {
        return bands >> day * BITS & MASK;
    }
}

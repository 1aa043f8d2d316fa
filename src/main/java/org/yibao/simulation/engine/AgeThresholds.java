package org.yibao.simulation.engine;

import java.time.LocalDate;

/** Finds the band of a person's age on a day by the day of birth alone. */
final class AgeThresholds {
    private final int[] latestBirths;

    /**
     * @param bands first age of each band, ascending, the first one 0
     * @param day   day that ages are counted on
     */
    AgeThresholds(int[] bands, LocalDate day) {
        latestBirths = new int[bands.length];
        for (int band = 0; band < bands.length; band++) {
            latestBirths[band] = (int) day.minusYears(bands[band]).toEpochDay();
        }
    }

    /** Number of the band, from 0. */
    int band(int birthDate) {
        int band = latestBirths.length - 1;
        while (band > 0 && birthDate > latestBirths[band]) {
            band--;
        }
        return band;
    }
}

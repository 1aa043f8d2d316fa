package org.yibao.simulation.profile;

import java.time.LocalDate;
import org.yibao.facts.Scale;

/** Finds a person's age on a day by the day of birth alone. */
final class AgeThresholds {
    private final int[] latestBirths;

    /** @param day day that ages are counted on */
    AgeThresholds(LocalDate day) {
        latestBirths = new int[(int) Scale.AGES.size()];
        for (int age = 0; age < latestBirths.length; age++) {
            latestBirths[age] = (int) day.minusYears(age).toEpochDay();
        }
    }

    /** Completed years; 0 before birth, and the highest age of the scale for anyone older. */
    int age(int birthDate) {
        int low = 0;
        int high = latestBirths.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (birthDate <= latestBirths[middle]) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

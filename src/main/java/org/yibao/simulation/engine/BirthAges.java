package org.yibao.simulation.engine;

import java.time.LocalDate;
import org.yibao.facts.Scale;

/** Ages on one day, noted once for every day of birth. */
final class BirthAges {
    private final int earliest;
    private final short[] ages;

    BirthAges(LocalDate day) {
        AgeThresholds thresholds = new AgeThresholds(day);
        this.earliest = (int) day.minusYears(Scale.AGES.all().to() + 1).toEpochDay();
        this.ages = new short[(int) day.toEpochDay() - earliest + 1];
        for (int birth = 0; birth < ages.length; birth++) {
            ages[birth] = (short) thresholds.age(earliest + birth);
        }
    }

    /** Completed years; earlier days of birth count as the earliest that the scale has, later ones as the day itself. */
    int of(int birthDate) {
        return ages[Math.max(0, Math.min(ages.length - 1, birthDate - earliest))];
    }
}

package org.yibao.simulation.profile;

import java.time.LocalDate;

/** Ages on whatever days are asked about; the thresholds of a day are worked out once. For one thread. */
final class AgesOnDays {
    private final LongSlots<AgeThresholds> days = new LongSlots<>();

    /** Completed years of a person on a day; both are days since 1970. */
    int age(int day, int birthDate) {
        AgeThresholds thresholds = days.get(day);
        if (thresholds == null) {
            thresholds = new AgeThresholds(LocalDate.ofEpochDay(day));
            days.put(day, thresholds);
        }
        return thresholds.age(birthDate);
    }

    int age(LocalDate day, int birthDate) {
        return age((int) day.toEpochDay(), birthDate);
    }
}

package org.yibao.drools;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/** Remembers what is answered for days, a year at a time. */
final class DayAnswers implements IntPredicate {
    private final IntPredicate asked;
    private final Map<Integer, BitSet> years = new ConcurrentHashMap<>();

    DayAnswers(IntPredicate asked) {
        this.asked = asked;
    }

    @Override
    public boolean test(int point) {
        LocalDate day = LocalDate.ofEpochDay(point);
        return years.computeIfAbsent(day.getYear(), this::ofYear).get(day.getDayOfYear());
    }

    private BitSet ofYear(int year) {
        BitSet days = new BitSet();
        LocalDate first = LocalDate.of(year, 1, 1);
        for (int day = 0; day < first.lengthOfYear(); day++) {
            days.set(day + 1, asked.test((int) first.toEpochDay() + day));
        }
        return days;
    }
}

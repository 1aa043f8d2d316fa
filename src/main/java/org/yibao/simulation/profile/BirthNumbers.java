package org.yibao.simulation.profile;

import java.time.LocalDate;
import java.time.Month;
import java.util.function.IntUnaryOperator;
import org.yibao.facts.Scale;

/** What follows from ages on 1 January and 1 September of a year, noted as a number for every day of birth. */
final class BirthNumbers {
    private final int earliest;
    /** In as little room as the processor's nearest memory likes; {@code null} where the numbers are too high. */
    private final byte[] small;

    private final short[] numbers;

    private BirthNumbers(int year, IntUnaryOperator ofBirth) {
        LocalDate first = LocalDate.of(year - (int) Scale.AGES.size(), Month.JANUARY, 1);
        this.earliest = (int) first.toEpochDay();
        this.numbers = new short[(int) schoolYear(year).toEpochDay() - earliest + 1];
        int highest = 0;
        for (int birth = 0; birth < numbers.length; birth++) {
            numbers[birth] = (short) ofBirth.applyAsInt(earliest + birth);
            highest = Math.max(highest, numbers[birth]);
        }
        this.small = highest > Byte.MAX_VALUE ? null : new byte[numbers.length];
        for (int birth = 0; small != null && birth < small.length; birth++) {
            small[birth] = (byte) numbers[birth];
        }
    }

    /** What an age on 1 January comes to. */
    static BirthNumbers ofNewYear(int year, IntUnaryOperator ofAge) {
        AgeThresholds ages = new AgeThresholds(newYear(year));
        return new BirthNumbers(year, birth -> ofAge.applyAsInt(ages.age(birth)));
    }

    /** {@link #both} of the ages on both days. */
    static BirthNumbers of(int year, FactBands newYear, FactBands schoolYear) {
        AgeThresholds agesThen = new AgeThresholds(newYear(year));
        AgeThresholds agesAtSchool = new AgeThresholds(schoolYear(year));
        return new BirthNumbers(year, birth -> both(newYear, agesThen.age(birth), schoolYear, agesAtSchool.age(birth)));
    }

    /** One number for the bands of two ages. */
    static int both(FactBands newYear, int ageThen, FactBands schoolYear, int ageAtSchool) {
        return newYear.of(ageThen) * schoolYear.count() + schoolYear.of(ageAtSchool);
    }

    private static LocalDate newYear(int year) {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    private static LocalDate schoolYear(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }

    /** The number of a day of birth; earlier ones than the scale of ages has count as its earliest, later ones than 1 September as that day. */
    int of(int birthDate) {
        int index = Math.max(0, Math.min(numbers.length - 1, birthDate - earliest));
        return small == null ? numbers[index] : small[index];
    }
}

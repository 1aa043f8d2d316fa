package org.yibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgeTest {
    @Test
    void turns_on_the_birthday() {
        assertThat(Age.completedYears(date("2002-01-01"), date("2019-12-31"))).isEqualTo(17);
        assertThat(Age.completedYears(date("2002-01-01"), date("2020-01-01"))).isEqualTo(18);
    }

    @Test
    void is_zero_before_birth() {
        assertThat(Age.completedYears(date("2020-05-01"), date("2020-01-01"))).isZero();
    }

    @Test
    void equals_the_period_of_the_calendar_for_any_two_dates() {
        Random random = new Random(2020);
        for (int round = 0; round < 20_000; round++) {
            LocalDate birth = LocalDate.ofEpochDay(random.nextInt(-25_000, 18_000));
            LocalDate day = birth.plusDays(random.nextInt(40_000));
            assertThat(Age.completedYears(birth, day))
                    .isEqualTo(Period.between(birth, day).getYears());
        }
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}

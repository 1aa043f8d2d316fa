package org.yibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibao.codes.Disease;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GivenCareTest {
    private static final LocalDate DAY = LocalDate.of(2020, 7, 31);

    @ParameterizedTest
    @CsvSource({
        "           ,           , 2020-07-31, 2020-07-31",
        " 2020-08-05,           , 2020-08-05, 2020-08-05",
        "           , 2020-08-09, 2020-08-09, 2020-08-09",
        " 2020-08-05, 2020-08-09, 2020-08-05, 2020-08-09"
    })
    void days_that_are_left_out_are_those_beside_them(
            LocalDate discharged, LocalDate settled, LocalDate dischargedThen, LocalDate settledThen) {
        Care care = new GivenCare(Said.NOTHING, null, null, null, DAY, discharged, settled).in("222401");
        assertThat(care.date()).isEqualTo(DAY);
        assertThat(care.discharged()).isEqualTo(dischargedThen);
        assertThat(care.settled()).isEqualTo(settledThen);
    }

    @Test
    void care_of_which_nothing_is_said_is_the_first_admission_at_home_without_a_named_disease() {
        Care care = new GivenCare(Said.NOTHING, null, null, null, DAY, null, null).in("222401");
        assertThat(care.place()).isEqualTo("222401");
        assertThat(care.admission()).isEqualTo(1);
        assertThat(care.diseases()).isEmpty();
    }

    @Test
    void what_is_given_stays() {
        Care care = new GivenCare(
                        Said.NOTHING, "220102", List.of(Disease.DIABETES, Disease.DIABETES), 3, DAY, null, null)
                .in("222401");
        assertThat(care.place()).isEqualTo("220102");
        assertThat(care.admission()).isEqualTo(3);
        assertThat(care.diseases()).containsExactly(Disease.DIABETES);
    }
}

package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibao.decision.Persons.contribution;
import static org.yibao.decision.Persons.enrolledIn;
import static org.yibao.decision.Persons.split;
import static org.yibao.decision.Persons.yuan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.codes.Origin;

/** JL-2020-15.1-3, JS-2020-77.2-1, NAT-2020-24.1-2: holders of a residence permit are treated as local residents. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResidencePermitTest {
    private static final String YANJI = "222401";
    private static final String NANGUAN_IN_CHANGCHUN = "220102";
    private static final String RUDONG = "320623";

    @Test
    void of_Yanji_gives_a_person_of_Sichuan_the_subsidy_of_Yanji() {
        assertThat(split(enrolledIn(YANJI)
                        .withPermit(YANJI, "2019-05-01", "2024-04-30")
                        .in(2020)))
                .isEqualTo("440.00/66.00/44.00");
    }

    @Test
    void of_Changchun_gives_a_person_of_Yanji_the_subsidy_of_Changchun() {
        assertThat(split(enrolledIn(NANGUAN_IN_CHANGCHUN)
                        .withPermit(NANGUAN_IN_CHANGCHUN, "2019-05-01", "2024-04-30")
                        .in(2020)))
                .isEqualTo("330.00/132.00/88.00");
    }

    @Test
    void gives_a_resident_of_Hong_Kong_the_same_subsidy_and_contribution() {
        FundingDecision decision = enrolledIn(NANGUAN_IN_CHANGCHUN)
                .from(Origin.HONG_KONG)
                .withPermit(NANGUAN_IN_CHANGCHUN, "2019-05-01", "2024-04-30")
                .in(2020);
        assertThat(split(decision)).isEqualTo("330.00/132.00/88.00");
        assertThat(contribution(decision)).isEqualTo(yuan("290"));
    }

    @Test
    void that_ran_out_before_enrolment_is_no_basis() {
        FundingDecision decision =
                enrolledIn(YANJI).withPermit(YANJI, "2014-05-01", "2019-12-31").in(2020);
        assertThat(decision.eligible()).isFalse();
        assertThat(decision.terms()).isNull();
        assertThat(decision.reasons()).extracting(Reason::clause).containsExactly("NAT-2020-24.16-1");
        assertThat(decision.explanation()).contains("不在有效期内");
    }

    @Test
    void counts_on_its_first_and_on_its_last_day() {
        Persons person = enrolledIn(YANJI).withPermit(YANJI, "2020-02-01", "2020-02-29");
        assertThat(person.on("2020-01-31").in(2020).eligible()).isFalse();
        assertThat(person.on("2020-02-01").in(2020).eligible()).isTrue();
        assertThat(person.on("2020-02-29").in(2020).eligible()).isTrue();
        assertThat(person.on("2020-03-01").in(2020).eligible()).isFalse();
    }

    @Test
    void of_another_prefecture_is_no_basis_here() {
        assertThat(enrolledIn(YANJI)
                        .withPermit(NANGUAN_IN_CHANGCHUN, "2019-05-01", "2024-04-30")
                        .in(2020)
                        .eligible())
                .isFalse();
        assertThat(enrolledIn(YANJI)
                        .withPermit("222402", "2019-05-01", "2024-04-30")
                        .in(2020)
                        .eligible())
                .isTrue();
    }

    @Test
    void follows_Gongzhuling_to_its_new_code() {
        assertThat(enrolledIn("220184")
                        .withPermit("220381", "2019-05-01", "2024-04-30")
                        .in(2020)
                        .eligible())
                .isTrue();
    }

    @Test
    void of_a_place_that_is_not_known_is_refused() {
        assertThatThrownBy(() -> enrolledIn(YANJI)
                        .withPermit("999999", "2019-05-01", "2024-04-30")
                        .in(2020))
                .isInstanceOfSatisfying(Undecidable.UnknownRegion.class, unknown -> assertThat(unknown.field())
                        .isEqualTo("enrollee.residencePermit.region"));
    }

    @Test
    void is_equal_for_the_subsidy_in_Jilin_and_says_how_the_contribution_is_read() {
        assertThat(enrolledIn(YANJI)
                        .withPermit(YANJI, "2019-05-01", "2024-04-30")
                        .in(2020)
                        .reasons())
                .extracting(Reason::clause)
                .contains("JL-2020-15.1-3", "NAT-2020-24.1-2")
                .doesNotContain("JS-2020-77.2-1");
        assertThat(enrolledIn(YANJI)
                        .withPermit(YANJI, "2019-05-01", "2024-04-30")
                        .in(2020)
                        .reasons())
                .anySatisfy(reason -> assertThat(reason.note()).isEqualTo("Q4"));
    }

    @Test
    void is_equal_for_subsidy_and_contribution_in_Jiangsu() {
        assertThat(enrolledIn(RUDONG)
                        .withPermit(RUDONG, "2019-05-01", "2024-04-30")
                        .in(2020)
                        .reasons())
                .filteredOn(reason -> reason.clause().equals("JS-2020-77.2-1"))
                .extracting(Reason::finding)
                .containsExactlyInAnyOrder("持居住证参保，财政补助与当地居民标准相同", "持居住证参保，个人缴费与当地居民标准相同");
    }

    @Test
    void household_register_and_school_register_do_instead_and_nothing_else_does() {
        assertThat(enrolledIn(YANJI).in(2020).eligible()).isTrue();
        assertThat(enrolledIn(YANJI).withoutBasis().in(2020).eligible()).isFalse();
    }
}

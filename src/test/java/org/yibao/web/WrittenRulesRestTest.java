package org.yibao.web;

import static org.hamcrest.Matchers.equalTo;
import static org.yibao.web.SettlementQuestion.enrolledIn;
import static org.yibao.web.SettlementQuestion.yuan;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What callers are answered by rules that somebody wrote into the home, and by columns that somebody added: in a hospital of level 2 an adult
 * pays 800, and 75 % of the rest are paid. Of several points that may be added, the most count.
 */
@QuarkusTest
@TestProfile(EditedHome.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrittenRulesRestTest {
    private static final String CHANGCHUN = "220106";
    private static final String ORDINARY = "7500.00";

    private static void assertPaid(SettlementQuestion stay, String basic) {
        stay.inScope("10800").settle().body("statement.basic", yuan(basic));
    }

    private static SettlementQuestion stay() {
        return stay(CHANGCHUN);
    }

    private static SettlementQuestion stay(String region) {
        return enrolledIn(region).inpatient("LEVEL_2");
    }

    @ParameterizedTest
    @CsvSource({"1940-05-01, false", "1950-01-01, false", "1950-01-02, true"})
    void an_age_on_new_year_is_told_apart_in_funding(String birthDate, boolean eligible) {
        FundingResourceTest.ask("""
                        {"year":2020,"enrollee":{"region":"220106","birthDate":"%s","student":false,"basis":"HUKOU"}}
                        """.formatted(birthDate)).statusCode(200).body("eligible", equalTo(eligible));
    }

    @Test
    void a_visit_knows_the_age_on_its_day() {
        assertPaid(stay().born("1950-08-01"), ORDINARY);
        assertPaid(stay().born("1950-07-31"), "8000.00");
    }

    @Test
    void a_rule_acts_from_its_day_on() {
        assertPaid(stay().on("2020-09-14"), ORDINARY);
        assertPaid(stay().on("2020-09-15"), "7700.00");
    }

    @Test
    void a_fourth_stay_is_told_apart_from_a_third() {
        assertPaid(stay().admission(3), ORDINARY);
        assertPaid(stay().admission(4), "7800.00");
    }

    @ParameterizedTest
    @CsvSource({"220122, 7560.00", "220221, 7560.00", "220322, 7560.00", "222424, 7600.00", "222401, 7600.00"})
    void names_of_divisions_are_told_apart(String region, String basic) {
        assertPaid(stay(region), basic);
    }

    @ParameterizedTest
    @CsvSource({"LOW_INCOME, 7550.00", "LOW_INCOME NEAR_POVERTY, 7550.00", "LOW_INCOME EXTREMELY_POOR, 7500.00"})
    void every_identity_counts_unless_another_one_is_held(String identities, String basic) {
        assertPaid(stay().with(identities), basic);
    }

    @Test
    void children_and_students_pay_half_as_much_and_are_paid_more() {
        assertPaid(stay().born("2010-05-01"), "8840.00");
        assertPaid(stay().born("1998-05-01").student(), "8840.00");
        assertPaid(stay().born("1998-05-01"), ORDINARY);
    }
}

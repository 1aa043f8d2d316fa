package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.decision.Persons.contribution;
import static org.yibao.decision.Persons.enrolledIn;
import static org.yibao.decision.Persons.yuan;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.Books;
import org.yibao.rulebook.Home;

/** JL-2020-15.2-1: adults 290 yuan, pupils, students and persons up to 18 years 200 yuan. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContributionTest {
    private static final String YANJI = "222401";
    private static final FundingDecisions EIGHTEEN_IS_ADULT = boundary(17, 18, null);
    private static final FundingDecisions AGE_ON_1_SEPTEMBER = boundary(18, 19, "当年9月1日");
    private static final FundingDecisions AGE_AT_ENROLMENT = boundary(18, 19, "参保登记日");

    @Test
    void is_290_for_an_adult_and_840_with_the_subsidy() {
        FundingDecision decision = enrolledIn(YANJI).born("1985-03-01").in(2020);
        assertThat(contribution(decision)).isEqualTo(yuan("290"));
        assertThat(decision.terms().total()).isEqualTo(yuan("840"));
        assertThat(decision.terms().contribution().payable()).isEqualTo(yuan("290"));
        assertThat(decision.terms().contribution().assistance()).isEqualTo(yuan("0"));
    }

    @Test
    void is_200_for_an_undergraduate_of_20_and_750_with_the_subsidy() {
        FundingDecision decision =
                enrolledIn(YANJI).born("2000-03-01").student().in(2020);
        assertThat(contribution(decision)).isEqualTo(yuan("200"));
        assertThat(decision.terms().total()).isEqualTo(yuan("750"));
    }

    @Test
    void is_200_for_a_child_who_is_no_student() {
        assertThat(contribution(enrolledIn(YANJI).born("2005-06-01").in(2020))).isEqualTo(yuan("200"));
    }

    @Test
    void is_200_for_a_child_born_within_the_year() {
        assertThat(contribution(enrolledIn(YANJI).born("2020-05-01").in(2020))).isEqualTo(yuan("200"));
    }

    @Test
    void was_270_for_an_adult_in_2019_and_is_missing_for_a_child() {
        assertThat(contribution(enrolledIn(YANJI).in(2019))).isEqualTo(yuan("270"));
        FundingDecision child = enrolledIn(YANJI).born("2010-01-01").in(2019);
        assertThat(contribution(child)).isNull();
        assertThat(child.missing())
                .anySatisfy(missing -> assertThat(missing.parameter()).isEqualTo("个人缴费标准"));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23})
    void is_200_up_to_18_years_as_shipped_and_up_to_17_with_the_boundary_switched(int age) {
        Persons person =
                enrolledIn(YANJI).born("%d-01-01".formatted(2020 - age)); // completes the age on 1 January 2020
        assertThat(contribution(person.in(2020))).isEqualTo(yuan(age <= 18 ? "200" : "290"));
        assertThat(contribution(person.by(EIGHTEEN_IS_ADULT).in(2020))).isEqualTo(yuan(age <= 17 ? "200" : "290"));
    }

    @Test
    void counts_the_age_on_1_January_unless_the_table_says_otherwise() {
        String nineteenInJune = "2001-06-01";
        assertThat(contribution(enrolledIn(YANJI).born(nineteenInJune).in(2020)))
                .isEqualTo(yuan("200"));
        assertThat(contribution(enrolledIn(YANJI)
                        .born(nineteenInJune)
                        .by(AGE_ON_1_SEPTEMBER)
                        .in(2020)))
                .isEqualTo(yuan("290"));
        assertThat(contribution(enrolledIn(YANJI)
                        .born(nineteenInJune)
                        .on("2020-05-31")
                        .by(AGE_AT_ENROLMENT)
                        .in(2020)))
                .isEqualTo(yuan("200"));
        assertThat(contribution(enrolledIn(YANJI)
                        .born(nineteenInJune)
                        .on("2020-06-01")
                        .by(AGE_AT_ENROLMENT)
                        .in(2020)))
                .isEqualTo(yuan("290"));
    }

    @Test
    void of_a_county_overrides_that_of_the_province_only_where_the_county_speaks() {
        Home home = Books.edited(Books.HOME, "jilin/funding.xlsx", workbook -> {
            // A row for adults of Yanji, two rows below the last one: the blank row between is skipped.
            Object[] cells = {YANJI, 2020, "否", "当年1月1日", 19, null, "延吉市", 300, "JL-2020-15.2-1", null};
            for (int column = 0; column < cells.length; column++) {
                Books.put(workbook, "个人缴费标准", (char) ('A' + column) + "18", cells[column]);
            }
        });
        FundingDecisions edited = new FundingDecisions(Books.load(home));
        assertThat(contribution(enrolledIn(YANJI).by(edited).in(2020))).isEqualTo(yuan("300"));
        assertThat(contribution(enrolledIn(YANJI).born("2010-01-01").by(edited).in(2020)))
                .isEqualTo(yuan("200"));
        assertThat(contribution(enrolledIn("222402").by(edited).in(2020))).isEqualTo(yuan("290"));
    }

    /** The shipped workbook with the rows of adults (14) and of minors (15) edited as a person would. */
    private static FundingDecisions boundary(int minorsTo, int adultsFrom, String reference) {
        Home home = Books.edited(Books.HOME, "jilin/funding.xlsx", workbook -> {
            Books.put(workbook, "个人缴费标准", "E14", adultsFrom);
            Books.put(workbook, "个人缴费标准", "F15", minorsTo);
            if (reference != null) {
                Books.put(workbook, "个人缴费标准", "D14", reference);
                Books.put(workbook, "个人缴费标准", "D15", reference);
            }
        });
        return new FundingDecisions(Books.load(home));
    }

    @Test
    void bands_of_ages_change_no_decision() {
        for (int days = -3; days <= 3; days++) {
            LocalDate birth = LocalDate.of(2001, 1, 1).plusDays(days);
            String expected = birth.isAfter(LocalDate.of(2001, 1, 1)) ? "200" : "290"; // 19 completed on 1 January 2020
            assertThat(contribution(enrolledIn(YANJI).born(birth.toString()).in(2020)))
                    .as("born " + birth)
                    .isEqualTo(yuan(expected));
        }
    }
}

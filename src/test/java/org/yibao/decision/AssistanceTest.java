package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.decision.Persons.enrolledIn;
import static org.yibao.decision.Persons.yuan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yibao.Books;
import org.yibao.codes.Identity;
import org.yibao.rulebook.Home;
import org.yibao.terms.Contribution;
import org.yibao.terms.Missing;

/** NAT-2020-24.6-1, JL-2020-15.2-3, JS-2020-77.6-1, JS-2020-77.6-2: support with the contribution; the notices state no amount. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssistanceTest {
    private static final String YANJI = "222401";
    private static final String RUDONG = "320623";

    @ParameterizedTest
    @EnumSource(names = {"EXTREMELY_POOR", "SUBSISTENCE_ALLOWANCE", "REGISTERED_POOR"})
    void is_owed_and_its_amount_is_missing(Identity identity) {
        FundingDecision decision = enrolledIn(YANJI).with(identity).in(2020);
        Contribution contribution = decision.terms().contribution();
        assertThat(contribution.standard()).isEqualTo(yuan("290"));
        assertThat(contribution.assistance()).isNull();
        assertThat(contribution.payable()).isNull();
        assertThat(decision.missing()).singleElement().satisfies(missing -> assertThat(missing)
                .extracting(Missing::parameter, Missing::workbook, Missing::sheet)
                .containsExactly("参保资助", "jilin/funding.xlsx", "参保资助"));
        assertThat(decision.explanation()).contains(identity.label()).contains("应缴金额待定");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNSTABLE_OUT_OF_POVERTY", "NEAR_POVERTY", "NEWLY_IMPOVERISHED"})
    void is_not_owed_to_groups_that_are_only_monitored(Identity identity) {
        assertThat(enrolledIn(YANJI)
                        .with(identity)
                        .in(2020)
                        .terms()
                        .contribution()
                        .assistance())
                .isEqualTo(yuan("0"));
    }

    @Test
    void is_owed_to_persons_of_low_income_in_Jiangsu_and_not_in_Jilin() {
        assertThat(enrolledIn(RUDONG)
                        .with(Identity.LOW_INCOME)
                        .in(2020)
                        .terms()
                        .contribution()
                        .assistance())
                .isNull();
        assertThat(enrolledIn(YANJI)
                        .with(Identity.LOW_INCOME)
                        .in(2020)
                        .terms()
                        .contribution()
                        .assistance())
                .isEqualTo(yuan("0"));
    }

    @Test
    void follows_the_identity_that_is_valid_on_the_day_of_enrolment() {
        Persons person = enrolledIn(YANJI).with(Identity.REGISTERED_POOR, "2020-03-01", "2020-12-31");
        assertThat(person.on("2020-02-29").in(2020).terms().contribution().assistance())
                .isEqualTo(yuan("0"));
        assertThat(person.on("2020-03-01").in(2020).terms().contribution().assistance())
                .isNull();
    }

    @Test
    void once_filled_in_is_an_amount_or_a_share_and_never_more_than_the_contribution() {
        assertThat(payable(180.0, null)).isEqualTo(new Contribution(yuan("290"), yuan("180"), yuan("110")));
        assertThat(payable(500.0, null)).isEqualTo(new Contribution(yuan("290"), yuan("290"), yuan("0")));
        assertThat(payable(null, 0.5)).isEqualTo(new Contribution(yuan("290"), yuan("145"), yuan("145")));
        assertThat(payable(null, 1.0)).isEqualTo(new Contribution(yuan("290"), yuan("290"), yuan("0")));
    }

    @Test
    void of_two_identities_only_the_first_by_the_table_counts() {
        Home home = Books.edited(Books.HOME, "jilin/funding.xlsx", workbook -> {
            Books.put(workbook, "参保资助", "G11", 1.0); // extremely poor, order 1
            Books.put(workbook, "参保资助", "F12", 100.0); // subsistence allowance, order 2
        });
        FundingDecision decision = enrolledIn(YANJI)
                .with(Identity.SUBSISTENCE_ALLOWANCE)
                .with(Identity.EXTREMELY_POOR)
                .by(new FundingDecisions(Books.load(home)))
                .in(2020);
        assertThat(decision.terms().contribution().assistance()).isEqualTo(yuan("290"));
        assertThat(decision.missing()).isEmpty();
    }

    private static Contribution payable(Double amount, Double ratio) {
        Home home = Books.edited(Books.HOME, "jilin/funding.xlsx", workbook -> {
            Books.put(workbook, "参保资助", "F13", amount);
            Books.put(workbook, "参保资助", "G13", ratio);
        });
        return enrolledIn(YANJI)
                .with(Identity.REGISTERED_POOR)
                .by(new FundingDecisions(Books.load(home)))
                .in(2020)
                .terms()
                .contribution();
    }
}

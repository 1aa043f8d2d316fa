package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yibao.decision.Persons.enrolledIn;
import static org.yibao.decision.Persons.yuan;
import static org.yibao.decision.Visits.chronic;
import static org.yibao.decision.Visits.inpatient;
import static org.yibao.decision.Visits.seriousIllnessOn;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.Books;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.rulebook.Home;
import org.yibao.settlement.Used;
import org.yibao.settlement.YearToDate;
import org.yibao.tables.problem.CellProblem;
import org.yibao.terms.Check;
import org.yibao.terms.Outcome;
import org.yibao.workbook.WorkbookException;

/** NAT-2020-24.5, JS-2020-77.5: serious-illness insurance, with demonstration parameters. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeriousIllnessTest {
    private static final String NANTONG = "320600";
    private static final String YANGZHOU = "321000";

    /** JS-2020-77.5-3: deductible halved, ratios up by the points that the city chose. */
    @ParameterizedTest
    @CsvSource({
        "6000,   0.00,      0.00,      0.00,      0.00",
        "12000,  0.00,      3900.00,   4020.00,   4200.00",
        "80000,  42300.00,  49600.00,  51080.00,  53300.00",
        "600000, 300000.00, 438600.00, 450480.00, 468300.00"
    })
    void pays_more_for_the_poor_as_the_city_chose(String base, String ordinary, String five, String seven, String ten) {
        Persons registeredPoor = enrolledIn(NANTONG).with(Identity.REGISTERED_POOR);
        assertThat(seriousIllnessOn(base, enrolledIn(NANTONG), Visits.SHIPPED)).isEqualTo(yuan(ordinary));
        assertThat(seriousIllnessOn(base, registeredPoor, chosen(0.05))).isEqualTo(yuan(five));
        assertThat(seriousIllnessOn(base, registeredPoor, Visits.SHIPPED)).isEqualTo(yuan(seven));
        assertThat(seriousIllnessOn(base, registeredPoor, chosen(0.10))).isEqualTo(yuan(ten));
    }

    /** NAT-2020-24.5-4: the registered poor everywhere get five points and no cap. */
    @Test
    void in_Jilin_pays_the_registered_poor_five_points_more_and_without_cap() {
        Persons poor = enrolledIn("222401").with(Identity.REGISTERED_POOR);
        assertThat(seriousIllnessOn("600000", poor, Visits.SHIPPED)).isEqualTo(yuan("438600"));
        Persons expired = enrolledIn("222401").with(Identity.REGISTERED_POOR, "2019-01-01", "2020-07-30");
        assertThat(seriousIllnessOn("600000", expired, Visits.SHIPPED)).isEqualTo(yuan("300000"));
    }

    @Test
    void keeps_the_cap_for_low_income_persons_who_are_not_registered_poor() {
        Persons lowIncome = enrolledIn(NANTONG).with(Identity.LOW_INCOME);
        assertThat(seriousIllnessOn("600000", lowIncome, Visits.SHIPPED)).isEqualTo(yuan("300000"));
    }

    @Test
    void is_missing_where_the_city_has_not_chosen() {
        SettlementDecision decision = inpatient(enrolledIn(YANGZHOU).with(Identity.LOW_INCOME), Facility.LEVEL_2)
                .inScope("10000")
                .settle();
        assertThat(decision.statement()).isNull();
        assertThat(decision.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.parameter()).isEqualTo("大病保险倾斜");
            assertThat(missing.clause()).isEqualTo("JS-2020-77.5-3");
            assertThat(missing.cell()).isEqualTo("E12");
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.04, 0.12})
    void refuses_a_choice_outside_five_to_ten_points(double points) {
        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> chosen(points));
        assertThat(refused.problems()).extracting(CellProblem::cell).containsExactly("E11");
    }

    /** JS-2020-77.5-1: what is borne for chronic diseases counts in Jiangsu. */
    @Test
    void counts_what_is_borne_for_chronic_diseases_in_Jiangsu_and_not_in_Jilin() {
        YearToDate tenThousandBorne = new YearToDate(
                2020,
                Used.NOTHING,
                0,
                Used.NOTHING,
                new Used(yuan("500").fen(), yuan("5000").fen()), // its cap is used up: all of the bill is borne
                Used.NOTHING,
                yuan("10000").fen(),
                0,
                0,
                1);
        assertThat(chronic(enrolledIn(NANTONG), Facility.LEVEL_2)
                        .inScope("5000")
                        .after(tenThousandBorne)
                        .settle()
                        .statement()
                        .seriousIllness())
                .isEqualTo(yuan("1800"));
        assertThat(chronic(enrolledIn("222401"), Facility.LEVEL_2)
                        .inScope("5000")
                        .after(tenThousandBorne)
                        .settle()
                        .statement()
                        .seriousIllness())
                .isEqualTo(yuan("0"));
    }

    /** NAT-2020-24.5-1: the deductible is half of residents' income, here 24,563 yuan; above is a failure, below is none (Q15). */
    @ParameterizedTest
    @CsvSource({"12281.50, MET", "13000, NOT_MET", "12000, MET", "12281.51, NOT_MET"})
    void is_checked_for_a_deductible_of_half_of_residents_income(double deductible, Outcome outcome) {
        assertThat(check("222401", "NAT-2020-24.5-1", deductible(deductible)).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void says_what_income_the_deductible_was_compared_with() {
        assertThat(check("222401", "NAT-2020-24.5-1", deductible(13000)).detail())
                .isEqualTo("起付线为居民人均可支配收入的50%，2019年收入24563.00元（示例）的50%为12281.50元，本地13000.00元，高出718.50元");
    }

    @Test
    void is_undecided_where_the_income_is_not_filled_in() {
        Check check = check(NANTONG, "NAT-2020-24.5-1", Visits.SHIPPED);
        assertThat(check.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(check.detail()).contains("“居民收入”待填");
    }

    private static SettlementDecisions deductible(double yuan) {
        return new SettlementDecisions(Books.load(Books.edited(
                Books.HOME, "demo/jilin/benefits.xlsx", workbook -> Books.put(workbook, "大病保险", "E11", yuan))));
    }

    /** NAT-2020-24.5-2, JS-2020-77.5-2: no bracket below 60 %. */
    @Test
    void is_checked_for_the_lowest_ratio_of_60_percent() {
        assertThat(check("222401", "NAT-2020-24.5-2", Visits.SHIPPED).outcome()).isEqualTo(Outcome.MET);
        SettlementDecisions lower = new SettlementDecisions(Books.load(Books.edited(
                Books.HOME, "demo/jilin/benefits.xlsx", workbook -> Books.put(workbook, "大病保险分段", "G11", 0.55))));
        assertThat(check("222401", "NAT-2020-24.5-2", lower).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    private static Check check(String region, String clause, SettlementDecisions decisions) {
        return inpatient(enrolledIn(region), Facility.LEVEL_2).inScope("10000").by(decisions).settle().checks().stream()
                .filter(check -> check.clause().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takes_brackets_that_are_no_demonstration_alone() {
        SettlementDecisions filledIn = new SettlementDecisions(Books.load(Books.edited(
                Books.HOME,
                "jilin/benefits.xlsx",
                workbook -> Books.putRow(
                        workbook,
                        "大病保险分段",
                        11,
                        "220000",
                        null,
                        null,
                        "吉林省",
                        0,
                        null,
                        0.6,
                        "否",
                        "NAT-2020-24.5-2",
                        null))));
        assertThat(seriousIllnessOn("80000", enrolledIn("222401"), filledIn)).isEqualTo(yuan("40800"));
    }

    @Test
    void refuses_brackets_that_do_not_adjoin() {
        WorkbookException refused = catchThrowableOfType(
                WorkbookException.class,
                () -> Books.load(Books.edited(
                        Books.HOME,
                        "demo/jilin/benefits.xlsx",
                        workbook -> Books.put(workbook, "大病保险分段", "E12", 60000))));
        assertThat(refused.problems()).extracting(CellProblem::cell).containsExactly("E12");
    }

    private static SettlementDecisions chosen(double points) {
        Home home = Books.edited(
                Books.HOME, "demo/jiangsu/benefits.xlsx", workbook -> Books.put(workbook, "大病保险倾斜", "E11", points));
        return new SettlementDecisions(Books.load(home));
    }
}

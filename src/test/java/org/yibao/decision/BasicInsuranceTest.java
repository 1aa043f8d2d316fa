package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yibao.decision.Persons.yuan;
import static org.yibao.decision.Visits.inpatient;
import static org.yibao.decision.Visits.ordinary;
import static org.yibao.decision.Visits.outpatient;
import static org.yibao.decision.Visits.poor;
import static org.yibao.decision.Visits.twoDiseases;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibao.Books;
import org.yibao.codes.Disease;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Referral;
import org.yibao.rulebook.Rulebooks;
import org.yibao.tables.problem.CellProblem;
import org.yibao.terms.Check;
import org.yibao.terms.Missing;
import org.yibao.terms.Outcome;
import org.yibao.workbook.WorkbookException;

/** Basic insurance, with demonstration parameters where no notice states one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BasicInsuranceTest {
    /** JL-2020-15.3-1: no deductible at village clinics from 1 August 2020. */
    @ParameterizedTest
    @CsvSource({
        "VILLAGE_CLINIC, 2020-07-31, 100, 20, 48.00, 52.00",
        "VILLAGE_CLINIC, 2020-08-01, 100, 0, 60.00, 40.00",
        "VILLAGE_CLINIC, 2020-07-31, 15, 15, 0.00, 15.00",
        "VILLAGE_CLINIC, 2020-08-01, 15, 0, 9.00, 6.00",
        "TOWNSHIP, 2020-08-01, 100, 30, 42.00, 58.00"
    })
    void village_clinics_have_no_deductible_from_1_August_2020(
            Facility facility, String day, String bill, String deductible, String basic, String person) {
        Bill statement =
                outpatient(ordinary(), facility).inScope(bill).on(day).settle().statement();
        assertThat(statement.deductible()).isEqualTo(yuan(deductible));
        assertThat(statement.basic()).isEqualTo(yuan(basic));
        assertThat(statement.person()).isEqualTo(yuan(person));
    }

    @Test
    void the_day_of_service_decides_unless_the_table_says_the_day_of_settlement() {
        Visits visit = outpatient(ordinary(), Facility.VILLAGE_CLINIC)
                .inScope("100")
                .on("2020-07-31")
                .settledOn("2020-08-03");
        assertThat(visit.settle().statement().deductible()).isEqualTo(yuan("20"));
        SettlementDecisions bySettlement = new SettlementDecisions(Books.load(Books.edited(
                Books.HOME, "jilin/benefits.xlsx", workbook -> Books.put(workbook, "起付标准调整", "B11", "结算日"))));
        assertThat(visit.by(bySettlement).settle().statement().deductible()).isEqualTo(yuan("0"));
    }

    @Test
    void the_clause_is_a_reason_only_where_it_applies() {
        assertThat(outpatient(ordinary(), Facility.VILLAGE_CLINIC)
                        .inScope("100")
                        .on("2020-08-01")
                        .settle()
                        .reasons())
                .extracting(Reason::clause)
                .contains("JL-2020-15.3-1");
        assertThat(outpatient(ordinary(), Facility.TOWNSHIP)
                        .inScope("100")
                        .on("2020-08-01")
                        .settle()
                        .reasons())
                .extracting(Reason::clause)
                .doesNotContain("JL-2020-15.3-1");
    }

    /** NAT-2020-24.7-2: registered poor persons who are referred within the province keep the benefits of home. */
    @Test
    void a_referral_within_the_province_costs_a_registered_poor_person_nothing() {
        String changchun = "220102";
        String shenyang = "210102";
        assertThat(basicAt(poor(), changchun, Referral.IN_PROVINCE)).isEqualTo(yuan("7500")); // 75 %
        assertThat(basicAt(ordinary(), changchun, Referral.IN_PROVINCE)).isEqualTo(yuan("6500")); // 65 %
        assertThat(basicAt(poor(), changchun, Referral.NONE)).isEqualTo(yuan("6500"));
        assertThat(basicAt(poor(), shenyang, Referral.OUT_OF_PROVINCE)).isEqualTo(yuan("6500"));
        assertThat(basicAt(ordinary(), "222402", Referral.NONE))
                .as("in the same prefecture")
                .isEqualTo(yuan("7500"));
    }

    @Test
    void how_much_less_is_paid_away_from_home_is_missing_while_it_is_blank() {
        SettlementDecisions blank = new SettlementDecisions(Books.load(Books.edited(
                Books.HOME, "demo/jilin/benefits.xlsx", workbook -> Books.put(workbook, "异地就医调整", "G11", null))));
        SettlementDecision decision = inpatient(ordinary(), Facility.LEVEL_2)
                .inScope("10400")
                .at("220102", Referral.IN_PROVINCE)
                .by(blank)
                .settle();
        assertThat(decision.statement()).isNull();
        assertThat(decision.missing()).extracting(Missing::cell).containsExactly("G11");
    }

    private static Object basicAt(Persons person, String place, Referral referral) {
        return inpatient(person, Facility.LEVEL_2)
                .inScope("10400")
                .at(place, referral)
                .settle()
                .statement()
                .basic();
    }

    /** JL-2020-15.6-2: support follows the identity that holds on the day of service. */
    @ParameterizedTest
    @CsvSource({"2020-02-29, 0.00", "2020-03-01, 3360.00", "2020-12-31, 3360.00", "2021-01-01, 0.00"})
    void support_follows_the_identity_on_the_day_of_service(String day, String assistance) {
        Persons person = ordinary().with(Identity.REGISTERED_POOR, "2020-03-01", "2020-12-31");
        assertThat(inpatient(person, Facility.LEVEL_2)
                        .inScope("18000")
                        .on(day)
                        .settle()
                        .statement()
                        .assistance())
                .isEqualTo(yuan(assistance));
    }

    /** JL-2020-15.6-2: an identity that begins during a stay, by the day that the table names (question Q20). */
    @Test
    void an_identity_that_begins_during_a_stay_counts_by_the_day_that_the_table_names() {
        Persons person = ordinary().with(Identity.REGISTERED_POOR, "2020-03-05", "2020-12-31");
        Visits stay = inpatient(person, Facility.LEVEL_2)
                .inScope("18000")
                .on("2020-03-01")
                .dischargedOn("2020-03-10");
        SettlementDecision byAdmission = stay.settle();
        assertThat(byAdmission.statement().assistance()).isEqualTo(yuan("0"));
        assertThat(byAdmission.reasons()).extracting(Reason::finding).contains("身份按就诊日认定");
        SettlementDecisions byDischarge = new SettlementDecisions(Books.load(Books.edited(
                Books.HOME, "jilin/benefits.xlsx", workbook -> Books.put(workbook, "身份认定", "E11", "出院日"))));
        SettlementDecision poor = stay.by(byDischarge).settle();
        assertThat(poor.statement().assistance()).isEqualTo(yuan("3360"));
        assertThat(poor.reasons()).extracting(Reason::finding).contains("身份按出院日认定");
    }

    /** JL-2020-15.3-1 leaves open whether village clinics and others share a yearly deductible (question Q8b). */
    @ParameterizedTest
    @CsvSource({"每年累计, 70.00", "每年累计（村卫生室单独）, 100.00"})
    void a_yearly_deductible_is_shared_with_village_clinics_or_not_as_the_table_says(String period, String deductible) {
        SettlementDecisions yearly =
                new SettlementDecisions(Books.load(Books.edited(Books.HOME, "demo/jilin/benefits.xlsx", workbook -> {
                    Books.put(workbook, "门诊待遇", "G11", 30);
                    Books.put(workbook, "门诊待遇", "H11", period);
                    Books.put(workbook, "门诊待遇", "G12", 100);
                    Books.put(workbook, "门诊待遇", "H12", period);
                })));
        SettlementDecision village = outpatient(ordinary(), Facility.VILLAGE_CLINIC)
                .inScope("80")
                .by(yearly)
                .settle();
        assertThat(village.statement().deductible()).isEqualTo(yuan("30"));
        assertThat(outpatient(ordinary(), Facility.TOWNSHIP)
                        .inScope("500")
                        .after(village.yearToDate())
                        .by(yearly)
                        .settle()
                        .statement()
                        .deductible())
                .isEqualTo(yuan(deductible));
        assertThat(outpatient(ordinary(), Facility.VILLAGE_CLINIC)
                        .inScope("500")
                        .after(village.yearToDate())
                        .by(yearly)
                        .settle()
                        .statement()
                        .deductible())
                .isEqualTo(yuan("0"));
    }

    @Test
    void only_outpatient_care_may_count_village_clinics_apart() {
        WorkbookException refused = catchThrowableOfType(
                WorkbookException.class,
                () -> Books.load(Books.edited(
                        Books.HOME,
                        "demo/jilin/benefits.xlsx",
                        workbook -> Books.put(workbook, "门诊待遇", "H14", "每年累计（村卫生室单独）"))));
        assertThat(refused.problems()).extracting(CellProblem::cell).containsExactly("H14");
    }

    /** JL-2020-15.4-1: family accounts end within 2020. */
    @Test
    void a_family_account_may_pay_until_the_end_of_2020() {
        Visits visit = outpatient(ordinary(), Facility.TOWNSHIP).inScope("100").paidByAccount("30");
        assertThat(visit.on("2020-12-31").settle().checks())
                .filteredOn(check -> check.clause().equals("JL-2020-15.4-1"))
                .extracting(Check::outcome)
                .containsExactly(Outcome.IN_PRINCIPLE);
        assertThat(visit.on("2021-01-01").settle().checks())
                .filteredOn(check -> check.clause().equals("JL-2020-15.4-1"))
                .extracting(Check::outcome)
                .containsExactly(Outcome.NOT_MET);
    }

    /** JL-2020-15.6-4: exactly three layers. */
    @Test
    void a_fourth_layer_is_flagged_and_changes_no_amount() {
        Visits visit = inpatient(poor(), Facility.LEVEL_2).inScope("18000");
        Bill without = visit.settle().statement();
        SettlementDecision with = visit.paidByBackstop("500").settle();
        assertThat(with.statement()).isEqualTo(without);
        assertThat(with.checks())
                .filteredOn(check -> check.subject().equals("第四层支付"))
                .extracting(Check::clause)
                .contains("JL-2020-15.6-4", "NAT-2020-24.17-1");
    }

    @Test
    void drugs_for_the_two_diseases_have_a_cap_of_their_own() {
        Bill statement = twoDiseases(ordinary(), Facility.TOWNSHIP, Disease.HYPERTENSION)
                .inScope("1000")
                .settle()
                .statement();
        assertThat(statement.basic()).isEqualTo(yuan("400"));
    }

    @Test
    void the_second_and_third_stay_have_deductibles_of_their_own() {
        SettlementDecisions steps =
                new SettlementDecisions(Books.load(Books.edited(Books.HOME, "demo/jilin/benefits.xlsx", workbook -> {
                    Books.put(workbook, "住院待遇", "G13", 300);
                    Books.put(workbook, "住院待遇", "H13", 200);
                })));
        for (int admission = 1; admission <= 4; admission++) {
            assertThat(inpatient(ordinary(), Facility.LEVEL_2)
                            .inScope("10000")
                            .admission(admission)
                            .by(steps)
                            .settle()
                            .statement()
                            .deductible())
                    .isEqualTo(yuan(admission == 1 ? "400" : admission == 2 ? "300" : "200"));
        }
    }

    @Test
    void covid_is_told_to_have_rules_of_its_own() {
        assertThat(inpatient(ordinary(), Facility.LEVEL_2)
                        .with(Disease.COVID_CONFIRMED)
                        .inScope("10000")
                        .settle()
                        .reasons())
                .extracting(Reason::clause)
                .contains("NAT-2020-24.17-3");
    }

    @Test
    void without_demonstration_parameters_everything_is_missing() {
        SettlementDecisions real =
                new SettlementDecisions(Rulebooks.load(Books.HOME, getClass().getClassLoader(), false));
        SettlementDecision decision =
                inpatient(poor(), Facility.LEVEL_2).inScope("10000").by(real).settle();
        assertThat(decision.statement()).isNull();
        assertThat(decision.demo()).isFalse();
        assertThat(decision.missing())
                .extracting(missing -> missing.workbook() + " " + missing.sheet())
                .contains(
                        "jilin/benefits.xlsx 住院待遇",
                        "jilin/benefits.xlsx 基本医保年度限额",
                        "jilin/benefits.xlsx 大病保险",
                        "jilin/benefits.xlsx 医疗救助");
    }

    @Test
    void a_figure_that_is_filled_in_beats_the_demonstration() {
        SettlementDecisions filled =
                new SettlementDecisions(Books.load(Books.edited(Books.HOME, "jilin/benefits.xlsx", workbook -> {
                    Object[] cells = {"220000", null, null, "二级医院", "吉林省", 500, 500, 500, 0.8, "否", "NAT-2020-24.4-1"};
                    Books.putRow(workbook, "住院待遇", 11, cells);
                })));
        assertThat(inpatient(ordinary(), Facility.LEVEL_2)
                        .inScope("10500")
                        .by(filled)
                        .settle()
                        .statement()
                        .basic())
                .isEqualTo(yuan("8000"));
    }
}

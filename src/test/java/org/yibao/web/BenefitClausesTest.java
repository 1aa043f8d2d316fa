package org.yibao.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.yibao.web.SettlementQuestion.BASIC_USED_UP;
import static org.yibao.web.SettlementQuestion.enrolledIn;
import static org.yibao.web.SettlementQuestion.yuan;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers are answered where a clause decides; with demonstration parameters where no notice states one. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BenefitClausesTest {
    private static final String YANJI = "222401";

    /** JL-2020-15.3-1: no deductible at village clinics from 1 August 2020. */
    @ParameterizedTest
    @CsvSource({
        "VILLAGE_CLINIC, 2020-07-31, 100, 20.00, 48.00, 52.00",
        "VILLAGE_CLINIC, 2020-08-01, 100, 0.00,  60.00, 40.00",
        "VILLAGE_CLINIC, 2020-07-31, 15,  15.00, 0.00,  15.00",
        "VILLAGE_CLINIC, 2020-08-01, 15,  0.00,  9.00,  6.00",
        "TOWNSHIP,       2020-08-01, 100, 30.00, 42.00, 58.00"
    })
    void village_clinics_have_no_deductible_from_1_August_2020(
            String facility, String day, String bill, String deductible, String basic, String person) {
        enrolledIn(YANJI)
                .outpatient(facility)
                .inScope(bill)
                .on(day)
                .settle()
                .body("statement.deductible", yuan(deductible))
                .body("statement.basic", yuan(basic))
                .body("statement.person", yuan(person));
    }

    /** NAT-2020-24.7-2: 75 % as at home instead of 65 %; in Changchun, and in Shenyang, which is in another province. */
    @ParameterizedTest
    @CsvSource({
        "REGISTERED_POOR, 220102, IN_PROVINCE,     7500.00",
        "'',              220102, IN_PROVINCE,     6500.00",
        "REGISTERED_POOR, 220102, NONE,            6500.00",
        "REGISTERED_POOR, 210102, OUT_OF_PROVINCE, 6500.00"
    })
    void a_referral_within_the_province_costs_a_registered_poor_person_nothing(
            String identity, String place, String referral, String basic) {
        enrolledIn(YANJI)
                .with(identity)
                .inpatient("LEVEL_2")
                .inScope("10400")
                .at(place, referral)
                .settle()
                .body("statement.basic", yuan(basic));
    }

    /** JL-2020-15.6-2: support follows the identity, which holds from 1 March to 31 December 2020. */
    @ParameterizedTest
    @CsvSource({"2020-02-29, 0.00", "2020-03-01, 3360.00", "2020-12-31, 3360.00", "2021-01-01, 0.00"})
    void support_follows_the_identity_on_the_day_of_service(String day, String assistance) {
        enrolledIn(YANJI)
                .with("REGISTERED_POOR", "2020-03-01", "2020-12-31")
                .inpatient("LEVEL_2")
                .inScope("18000")
                .on(day)
                .settle()
                .body("statement.assistance", yuan(assistance));
    }

    /** JL-2020-15.4-1: family accounts end within 2020; until then a plan is required. */
    @ParameterizedTest
    @CsvSource({"2020-12-31, IN_PRINCIPLE", "2021-01-01, NOT_MET"})
    void a_family_account_may_pay_until_the_end_of_2020(String day, String outcome) {
        enrolledIn(YANJI)
                .outpatient("TOWNSHIP")
                .inScope("100")
                .paidByAccount("30")
                .on(day)
                .settle()
                .body("checks.findAll { it.clause == 'JL-2020-15.4-1' }.outcome", contains(outcome));
    }

    /** NAT-2020-24.5-1, 24.5-4: bases of 10,000, 15,000 and 55,000 against deductibles of 12,000 and, for the poor, 6,000. */
    @ParameterizedTest
    @CsvSource({"'', 0.00, 1800.00, 24250.00", "REGISTERED_POOR, 2600.00, 3250.00, 26250.00"})
    void serious_illness_insurance_sees_what_the_year_adds_up_to(
            String identity, String first, String second, String third) {
        enrolledIn(YANJI)
                .with(identity)
                .after(BASIC_USED_UP)
                .inpatient("LEVEL_2")
                .inScope("10000")
                .inpatient("LEVEL_2")
                .inScope("5000")
                .inpatient("LEVEL_2")
                .inScope("40000")
                .settleYear()
                .body("statement.seriousIllness", contains(yuan(first), yuan(second), yuan(third)));
    }

    /**
     * Two stays of 158,800, of which basic insurance pays 118,800 and serious-illness insurance (40,000 − 12,000) × 60 %. In one year the
     * second finds 31,200 left of the cap, and a base that goes on at 40,000.
     */
    @ParameterizedTest
    @CsvSource({"2020-12-31, 2020, 2, 31200.00, 85820.00", "2021-01-01, 2021, 1, 118800.00, 16800.00"})
    void a_new_year_starts_at_zero(String day, int year, int admissions, String basic, String serious) {
        enrolledIn(YANJI)
                .inpatient("LEVEL_2")
                .inScope("158800")
                .on("2020-12-30")
                .inpatient("LEVEL_2")
                .inScope("158800")
                .on(day)
                .settleYear()
                .body("statement.basic", contains(yuan("118800.00"), yuan(basic)))
                .body("statement.seriousIllness", contains(yuan("16800.00"), yuan(serious)))
                .body("[1].yearToDate.year", equalTo(year))
                .body("[1].yearToDate.admissions", equalTo(admissions));
    }
}

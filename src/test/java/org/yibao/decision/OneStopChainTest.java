package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.decision.Persons.yuan;
import static org.yibao.decision.Visits.inpatient;
import static org.yibao.decision.Visits.ordinary;
import static org.yibao.decision.Visits.poor;
import static org.yibao.decision.Visits.seriousIllnessOn;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.codes.BracketBase;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.rulebook.Home;
import org.yibao.settlement.YearToDate;

/**
 * NAT-2020-24.17-1, JL-2020-15.6-4: basic insurance, serious-illness insurance and medical assistance on one bill. The parameters are the
 * demonstration ones.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OneStopChainTest {
    @Test
    void C1_an_ordinary_person_at_level_2() {
        assertBill(
                inpatient(ordinary(), Facility.LEVEL_2)
                        .fees("20000", "1000", "0", "1000")
                        .settle(),
                "20000 18000 400 13200.00 0.00 0.00 6800.00");
    }

    @Test
    void C2_a_recipient_of_the_subsistence_allowance() {
        assertBill(
                inpatient(ordinary().with(Identity.SUBSISTENCE_ALLOWANCE), Facility.LEVEL_2)
                        .fees("20000", "1000", "0", "1000")
                        .settle(),
                "20000 18000 400 13200.00 0.00 3360.00 3440.00");
    }

    @Test
    void C3_an_ordinary_person_with_a_large_bill() {
        assertBill(
                inpatient(ordinary(), Facility.LEVEL_2)
                        .fees("150000", "12000", "3000", "5000")
                        .settle(),
                "150000 130000 400 97200.00 12480.00 0.00 40320.00");
    }

    @Test
    void C4_a_registered_poor_person_with_a_large_bill() {
        assertBill(
                inpatient(poor(), Facility.LEVEL_2)
                        .fees("150000", "12000", "3000", "5000")
                        .settle(),
                "150000 130000 400 97200.00 17420.00 10766.00 24614.00");
    }

    @Test
    void C5_an_extremely_poor_person_pays_only_what_is_out_of_scope() {
        assertBill(
                inpatient(poor().with(Identity.EXTREMELY_POOR), Facility.LEVEL_2)
                        .fees("150000", "12000", "3000", "5000")
                        .settle(),
                "150000 130000 400 97200.00 17420.00 15380.00 20000.00");
    }

    @Test
    void C6_an_ordinary_person_reaches_the_cap_of_basic_insurance() {
        assertBill(
                inpatient(ordinary(), Facility.LEVEL_3)
                        .fees("400000", "20000", "0", "10000")
                        .settle(),
                "400000 370000 800 150000.00 139300.00 0.00 110700.00");
    }

    @Test
    void C7_a_registered_poor_person_reaches_the_caps_of_basic_insurance_and_assistance() {
        assertBill(
                inpatient(poor(), Facility.LEVEL_3)
                        .fees("400000", "20000", "0", "10000")
                        .settle(),
                "400000 370000 800 150000.00 153600.00 30000.00 66400.00");
    }

    @Test
    void three_visits_accumulate_for_an_ordinary_and_for_a_registered_poor_person() {
        assertThat(seriousIllness(ordinary())).containsExactly(yuan("0"), yuan("1800"), yuan("24250"));
        assertThat(seriousIllness(poor())).containsExactly(yuan("2600"), yuan("3250"), yuan("26250"));
    }

    /** Stays of 10,000, 5,000 and 40,000 yuan when basic insurance has paid all it may. */
    private static List<Object> seriousIllness(Persons person) {
        YearToDate seen = Visits.BASIC_USED_UP;
        List<Object> paid = new ArrayList<>();
        for (String bill : List.of("10000", "5000", "40000")) {
            SettlementDecision decision = inpatient(person, Facility.LEVEL_2)
                    .inScope(bill)
                    .after(seen)
                    .settle();
            paid.add(decision.statement().seriousIllness());
            seen = decision.yearToDate();
        }
        return paid;
    }

    @Test
    void a_new_year_starts_at_zero() {
        SettlementDecision december = inpatient(ordinary(), Facility.LEVEL_2)
                .inScope("158800")
                .on("2020-12-31")
                .settle();
        SettlementDecision january = inpatient(ordinary(), Facility.LEVEL_2)
                .inScope("158800")
                .on("2021-01-01")
                .after(december.yearToDate())
                .settle();
        assertThat(january.statement()).isEqualTo(december.statement());
        assertThat(january.yearToDate().year()).isEqualTo(2021);
        assertThat(january.yearToDate().admissions()).isEqualTo(1);
    }

    @Test
    void brackets_may_be_counted_on_the_excess_over_the_deductible() {
        SettlementDecisions excess = withBrackets(BracketBase.EXCESS);
        // A base of 80,000: a stay of 318,800 at level 2 pays 75 % of 318,400, and the cap of 150,000 leaves 168,800;
        // so seen before.
        assertThat(seriousIllnessOn("80000", ordinary(), Visits.SHIPPED)).isEqualTo(yuan("42300"));
        assertThat(seriousIllnessOn("80000", ordinary(), excess)).isEqualTo(yuan("41700"));
        assertThat(seriousIllnessOn("80000", poor(), Visits.SHIPPED)).isEqualTo(yuan("49600"));
        assertThat(seriousIllnessOn("80000", poor(), excess)).isEqualTo(yuan("49300"));
    }

    private static SettlementDecisions withBrackets(BracketBase base) {
        Home home = Books.edited(
                Books.HOME, "demo/jilin/benefits.xlsx", workbook -> Books.put(workbook, "大病保险", "H11", base.label()));
        return new SettlementDecisions(Books.load(home));
    }

    @Test
    void a_layer_is_rounded_half_up_to_the_fen_and_as_the_table_says() {
        assertThat(inpatient(ordinary(), Facility.LEVEL_1)
                        .inScope("800.01")
                        .settle()
                        .statement()
                        .basic())
                .isEqualTo(yuan("510.01")); // (800.01 − 200) × 85 % = 510.0085
    }

    private static void assertBill(SettlementDecision decision, String expected) {
        Bill bill = decision.statement();
        String[] amounts = expected.split(" ");
        assertThat(bill)
                .isEqualTo(new Bill(
                        yuan(amounts[0]),
                        yuan(amounts[1]),
                        yuan(amounts[2]),
                        yuan(amounts[3]),
                        yuan(amounts[4]),
                        yuan(amounts[5]),
                        yuan(amounts[6])));
        assertThat(decision.demo()).isTrue();
    }
}

package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.decision.Persons.yuan;
import static org.yibao.decision.Visits.chronic;
import static org.yibao.decision.Visits.inpatient;
import static org.yibao.decision.Visits.ordinary;
import static org.yibao.decision.Visits.outpatient;
import static org.yibao.decision.Visits.seriousIllnessOn;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.EffectRules;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.settlement.YearToDate;

/** What a rule changes with one line of DRL: {@link EffectRules}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EffectRulesTest {
    private static final SettlementDecisions DECISIONS = new SettlementDecisions(EffectRules.ALL);
    private static final String POINTS = "低收入人口住院支付比例提高5个百分点";

    private static SettlementDecision stay(Facility facility, String inScope, Identity... identities) {
        return inpatient(person(identities), facility)
                .inScope(inScope)
                .by(DECISIONS)
                .settle();
    }

    private static Persons person(Identity... identities) {
        Persons person = ordinary();
        for (Identity identity : identities) {
            person = person.with(identity);
        }
        return person;
    }

    private static Line line(SettlementDecision decision, String item) {
        return decision.lines().stream()
                .filter(line -> line.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void points_are_paid_told_and_cited_in_their_line() {
        SettlementDecision decision = stay(Facility.LEVEL_2, "18000", Identity.LOW_INCOME);
        assertThat(decision.statement().basic()).isEqualTo(yuan("14080"));
        assertThat(line(decision, "basic").formula()).isEqualTo("(18000.00 − 400.00) × 80% = 14080.00");
        assertThat(line(decision, "basic").clauses()).contains("TEST-2026-1.1-1");
        assertThat(line(decision, "basic").rows()).contains("demo/jilin/benefits.xlsx#住院待遇!13");
        assertThat(line(decision, "deductible").clauses()).doesNotContain("TEST-2026-1.1-1");
        assertThat(decision.explanation()).contains(POINTS + "。");
        assertThat(decision.reasons())
                .filteredOn(reason -> reason.finding().equals(POINTS))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.clause()).isEqualTo("TEST-2026-1.1-1");
                    assertThat(reason.rule()).isEqualTo("低收入人口住院提高");
                    assertThat(reason.row()).isNull();
                    assertThat(reason.demo()).isFalse();
                });
    }

    @Test
    void an_effect_on_another_kind_of_care_is_not_told() {
        SettlementDecision decision = outpatient(person(Identity.LOW_INCOME), Facility.VILLAGE_CLINIC)
                .inScope("100")
                .by(DECISIONS)
                .settle();
        assertThat(decision.reasons()).extracting(Reason::finding).doesNotContain(POINTS);
        assertThat(decision.explanation()).doesNotContain(POINTS);
    }

    @Test
    void a_deductible_that_is_waived_takes_the_place_of_that_of_the_table() {
        SettlementDecision waived = chronic(person(Identity.UNSTABLE_OUT_OF_POVERTY), Facility.LEVEL_2)
                .inScope("1000")
                .by(DECISIONS)
                .settle();
        assertThat(waived.statement().deductible()).isEqualTo(yuan("0"));
        assertThat(waived.statement().basic()).isEqualTo(yuan("700"));
        assertThat(line(waived, "deductible").clauses()).contains("TEST-2026-1.2-1");
        assertThat(chronic(ordinary(), Facility.LEVEL_2)
                        .inScope("1000")
                        .by(DECISIONS)
                        .settle()
                        .statement()
                        .basic())
                .isEqualTo(yuan("350"));
    }

    /** 6,000 instead of 12,000, and 60 % of 44,000, 65 % of 50,000, 70 % of 500,000. */
    @Test
    void serious_illness_insurance_begins_earlier_and_has_no_cap() {
        assertThat(seriousIllnessOn("600000", person(Identity.NEAR_POVERTY), DECISIONS))
                .isEqualTo(yuan("408900"));
        assertThat(seriousIllnessOn("600000", ordinary(), DECISIONS)).isEqualTo(yuan("300000"));
    }

    /** 18,000 − 400 at 75 % leaves 4,800; 80 % of it instead of 70 %. */
    @Test
    void an_effect_on_medical_assistance_is_for_those_within_its_scope() {
        SettlementDecision entitled = stay(Facility.LEVEL_2, "18000", Identity.SUBSISTENCE_ALLOWANCE);
        assertThat(entitled.statement().assistance()).isEqualTo(yuan("3840"));
        assertThat(line(entitled, "assistance").clauses()).contains("TEST-2026-1.4-1");
        SettlementDecision ordinary = stay(Facility.LEVEL_2, "18000");
        assertThat(ordinary.statement().assistance()).isEqualTo(yuan("0"));
        assertThat(line(ordinary, "assistance").clauses()).isEmpty();
        assertThat(ordinary.reasons()).extracting(Reason::finding).doesNotContain("医疗救助比例提高10个百分点");
    }

    @Test
    void excluded_care_is_paid_nothing_by_the_layer_and_charges_no_deductible() {
        SettlementDecision excluded = stay(Facility.LEVEL_3, "20000", Identity.NEWLY_IMPOVERISHED);
        assertThat(excluded.statement().basic()).isEqualTo(yuan("0"));
        assertThat(excluded.statement().deductible()).isEqualTo(yuan("0"));
        assertThat(excluded.statement().seriousIllness()).isEqualTo(yuan("4800")); // 60 % of what exceeds 12,000
        assertThat(line(excluded, "basic").formula()).isEqualTo("(20000.00 − 0.00) × 0% = 0.00");
        assertThat(line(excluded, "basic").clauses()).containsExactly("TEST-2026-1.5-1");
        assertThat(line(excluded, "basic").rows()).isEmpty();
        assertThat(stay(Facility.LEVEL_2, "20000", Identity.NEWLY_IMPOVERISHED)
                        .statement()
                        .basic())
                .isEqualTo(yuan("14700"));
    }

    @Test
    void a_cap_that_is_set_takes_the_place_of_that_of_the_table() {
        SettlementDecision home = inpatient(person(Identity.EXTREMELY_POOR), Facility.LEVEL_2)
                .inScope("18000")
                .after(Visits.BASIC_USED_UP)
                .by(DECISIONS)
                .settle();
        assertThat(home.statement().basic()).isEqualTo(yuan("13200"));
        assertThat(line(home, "basic").clauses()).contains("TEST-2026-1.6-1");
        assertThat(line(home, "basic").rows()).noneMatch(row -> row.contains("基本医保年度限额"));
        YearToDate year = home.yearToDate();
        assertThat(year.basic()).isEqualTo(yuan("163200").fen());
    }
}

package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.decision.Visits.inpatient;
import static org.yibao.decision.Visits.ordinary;
import static org.yibao.decision.Visits.outpatient;
import static org.yibao.decision.Visits.poor;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.codes.Facility;

/** What the lines of a statement rest on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementLinesTest {
    private static final String DEMO = "demo/jilin/benefits.xlsx#";
    private static final String ROUNDING = "jilin/benefits.xlsx#舍入规则!";

    @Test
    void a_stay_of_a_registered_poor_person_names_the_rows_of_each_layer() {
        SettlementDecision decision =
                inpatient(poor(), Facility.LEVEL_2).inScope("150000").settle();
        assertThat(line(decision, "inScope").rows()).isEmpty();
        assertThat(line(decision, "deductible").rows()).containsExactly(DEMO + "住院待遇!13");
        assertThat(line(decision, "basic").rows()).containsExactly(DEMO + "住院待遇!13", DEMO + "基本医保年度限额!11");
        assertThat(line(decision, "seriousIllness").rows())
                .containsExactly(DEMO + "大病保险!11", DEMO + "大病保险分段!11", DEMO + "大病保险分段!12", DEMO + "大病保险分段!13");
        assertThat(line(decision, "seriousIllness").clauses())
                .containsExactly("NAT-2020-24.5-1", "NAT-2020-24.5-2", "NAT-2020-24.5-4");
        assertThat(line(decision, "assistance").rows()).containsExactly(DEMO + "医疗救助!13");
        assertThat(line(decision, "person").clauses()).isEmpty();
    }

    /** JL-2020-15.3-1. */
    @Test
    void a_deductible_that_a_clause_sets_stands_in_its_line_and_not_in_that_of_basic_insurance() {
        SettlementDecision decision = outpatient(ordinary(), Facility.VILLAGE_CLINIC)
                .on("2020-08-01")
                .inScope("100")
                .settle();
        assertThat(line(decision, "deductible").clauses()).contains("JL-2020-15.3-1");
        assertThat(line(decision, "deductible").rows()).contains("jilin/benefits.xlsx#起付标准调整!11");
        assertThat(line(decision, "basic").rows()).noneMatch(row -> row.contains("起付标准调整"));
    }

    /** Question Q17. */
    @Test
    void how_a_layer_is_rounded_stands_in_the_line_that_it_changes() {
        SettlementDecision decision = inpatient(poor(), Facility.LEVEL_2)
                .inScope("150000")
                .by(roundedDown())
                .settle();
        assertThat(line(decision, "deductible").rows()).noneMatch(row -> row.contains("舍入规则"));
        assertThat(line(decision, "basic").rows()).contains(ROUNDING + 11).doesNotContain(ROUNDING + 12, ROUNDING + 13);
        assertThat(line(decision, "basic").clauses()).contains("NAT-2020-24.17-1");
        assertThat(line(decision, "seriousIllness").rows()).contains(ROUNDING + 12);
        assertThat(line(decision, "assistance").rows()).contains(ROUNDING + 13);
    }

    @Test
    void a_layer_that_does_not_pay_rests_on_nothing() {
        SettlementDecision decision = outpatient(ordinary(), Facility.VILLAGE_CLINIC)
                .inScope("100")
                .by(roundedDown())
                .settle();
        assertThat(line(decision, "basic").rows()).contains(ROUNDING + 11);
        assertThat(line(decision, "seriousIllness").rows()).isEmpty();
        assertThat(line(decision, "assistance").rows()).isEmpty();
    }

    private static SettlementDecisions roundedDown() {
        return new SettlementDecisions(Books.load(Books.edited(Books.HOME, "jilin/benefits.xlsx", workbook -> {
            String clause = "NAT-2020-24.17-1";
            Books.putRow(workbook, "舍入规则", 11, "220000", null, null, "吉林省", "基本医疗保险", "舍去", "分", "否", clause);
            Books.putRow(workbook, "舍入规则", 12, "220000", null, null, "吉林省", "大病保险", "舍去", "分", "否", clause);
            Books.putRow(workbook, "舍入规则", 13, "220000", null, null, "吉林省", "医疗救助", "舍去", "分", "否", clause);
        })));
    }

    private static Line line(SettlementDecision decision, String item) {
        return decision.lines().stream()
                .filter(line -> line.item().equals(item))
                .findFirst()
                .orElseThrow();
    }
}

package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.decision.Persons.enrolledIn;
import static org.yibao.decision.Persons.yuan;
import static org.yibao.decision.Visits.inpatient;
import static org.yibao.decision.Visits.ordinary;
import static org.yibao.decision.Visits.poor;
import static org.yibao.decision.Visits.seriousIllnessOn;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;

/** A real figure on any level beats a demonstration (示例) on any level. The person is enrolled in Yanji (222401), Yanbian (222400), Jilin. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RealBeatsDemonstrationTest {
    private static final String CLAUSE = "NAT-2020-24.4-1";

    @Test
    void a_real_row_of_the_province_beats_a_demonstration_of_the_prefecture() {
        SettlementDecision decision = atLevel2(workbook -> {
            Books.putRow(workbook, "住院待遇", 11, stay("222400", "延边朝鲜族自治州", 0.9, "是"));
            Books.putRow(workbook, "住院待遇", 12, stay("220000", "吉林省", 0.8, "否"));
        });
        assertThat(decision.statement().basic()).isEqualTo(yuan("8000"));
    }

    @Test
    void of_real_rows_the_nearer_one_counts() {
        SettlementDecision decision = atLevel2(workbook -> {
            Books.putRow(workbook, "住院待遇", 11, stay("222400", "延边朝鲜族自治州", 0.9, "否"));
            Books.putRow(workbook, "住院待遇", 12, stay("220000", "吉林省", 0.8, "否"));
        });
        assertThat(decision.statement().basic()).isEqualTo(yuan("9000"));
    }

    @Test
    void of_demonstrations_the_nearer_one_counts() {
        SettlementDecision decision =
                atLevel2(workbook -> Books.putRow(workbook, "住院待遇", 11, stay("222400", "延边朝鲜族自治州", 0.9, "是")));
        assertThat(decision.statement().basic()).isEqualTo(yuan("9000"));
    }

    @Test
    void a_real_row_that_is_blank_is_to_be_filled_in_all_the_same() {
        SettlementDecision decision = atLevel2(workbook -> {
            Books.putRow(workbook, "住院待遇", 11, stay("222400", "延边朝鲜族自治州", 0.9, "是"));
            Books.putRow(workbook, "住院待遇", 12, stay("220000", "吉林省", null, "否"));
        });
        assertThat(decision.statement()).isNull();
        assertThat(decision.missing()).extracting(missing -> missing.cell()).containsExactly("I12");
    }

    private static SettlementDecision atLevel2(Consumer<XSSFWorkbook> edit) {
        return inpatient(ordinary(), Facility.LEVEL_2)
                .inScope("10500")
                .by(edited(edit))
                .settle();
    }

    private static Object[] stay(String region, String name, Double ratio, String demo) {
        return new Object[] {region, null, null, "二级医院", name, 500, 500, 500, ratio, demo, CLAUSE};
    }

    @Test
    void real_brackets_of_the_province_beat_those_of_a_demonstration_as_a_whole() {
        SettlementDecisions filledIn = edited(workbook -> {
            bracket(workbook, 11, "222400", 0, 50000, 0.9, "是");
            bracket(workbook, 12, "222400", 50000, null, 0.9, "是");
            bracket(workbook, 13, "220000", 0, null, 0.6, "否");
        });
        assertThat(seriousIllnessOn("80000", ordinary(), filledIn)).isEqualTo(yuan("40800"));
    }

    private static void bracket(
            XSSFWorkbook workbook, int row, String region, int above, Integer upTo, double ratio, String demo) {
        Books.putRow(workbook, "大病保险分段", row, region, null, null, "", above, upTo, ratio, demo, CLAUSE);
    }

    /** Question Q20: the day that identities go by is read before the rules fire, in the same order. */
    @Test
    void a_real_day_of_identities_beats_a_demonstration_of_the_prefecture() {
        SettlementDecisions withDemonstration = edited(workbook ->
                Books.putRow(workbook, "身份认定", 12, "222400", null, null, "延边朝鲜族自治州", "出院日", "是", "JL-2020-15.6-2"));
        SettlementDecision decision = inpatient(
                        ordinary().with(Identity.REGISTERED_POOR, "2020-03-05", "2020-12-31"), Facility.LEVEL_2)
                .inScope("18000")
                .on("2020-03-01")
                .dischargedOn("2020-03-10")
                .by(withDemonstration)
                .settle();
        assertThat(decision.statement().assistance()).isEqualTo(yuan("0"));
        assertThat(decision.reasons()).extracting(Reason::finding).contains("身份按就诊日认定");
    }

    /** Question Q19: of two identities the real row counts, whatever priority a demonstration gives the other one. */
    @Test
    void of_two_identities_the_one_with_a_real_row_counts() {
        SettlementDecisions filledIn = edited(workbook -> Books.putRow(
                workbook, "医疗救助", 11, "220000", null, null, "建档立卡贫困人口", "吉林省", 9, 0.5, 30000, "否", "JL-2020-15.6-1"));
        SettlementDecision decision = inpatient(poor().with(Identity.EXTREMELY_POOR), Facility.LEVEL_2)
                .inScope("18400")
                .by(filledIn)
                .settle();
        // 18,400 − 400 at 75 % leaves 4,900.
        assertThat(decision.statement().assistance()).isEqualTo(yuan("2450"));
    }

    @Test
    void points_of_the_province_beat_those_that_a_demonstration_chose_for_the_city() {
        SettlementDecisions filledIn = new SettlementDecisions(Books.load(Books.edited(
                Books.HOME,
                "jiangsu/benefits.xlsx",
                workbook -> Books.putRow(
                        workbook, "大病保险倾斜", 11, "320000", null, null, "江苏省", 0.05, "否", "JS-2020-77.5-3"))));
        Persons lowIncome = enrolledIn("320600").with(Identity.LOW_INCOME);
        assertThat(List.of(
                        seriousIllnessOn("12000", lowIncome, Visits.SHIPPED),
                        seriousIllnessOn("12000", lowIncome, filledIn)))
                .containsExactly(yuan("4020"), yuan("3900"));
    }

    private static SettlementDecisions edited(Consumer<XSSFWorkbook> edit) {
        return new SettlementDecisions(Books.load(Books.edited(Books.HOME, "jilin/benefits.xlsx", edit)));
    }
}

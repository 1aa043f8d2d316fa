package org.yibao.review.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.WrittenRules;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.money.Money;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.rules.benefit.AnnualCapRow;
import org.yibao.rules.benefit.DeductibleRow;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.benefit.MedicalAssistanceRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.FundingRow;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.workbook.Workbook;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeaningDifferenceTest {
    private static final Rulebook JILIN = Books.JILIN;

    @Test
    void nothing_differs_from_itself() {
        assertThat(MeaningDifference.between(JILIN, JILIN)).isEmpty();
    }

    @Test
    void nothing_differs_when_rows_move_or_remarks_change() {
        Rulebook reversed = Books.withRowsReversed().forDivision("220000").orElseThrow();
        assertThat(MeaningDifference.between(JILIN, reversed)).isEmpty();
        assertThat(sentences(row -> EditedRows.with(row, "note", "另一种说法"))).isEmpty();
    }

    /** JL-2020-15.1-1: 440 of the subsidy in Yanbian are central. */
    @Test
    void a_share_of_Yanbian_is_one_line_with_its_row_and_clause() {
        List<Change> changes = MeaningDifference.between(
                JILIN,
                edited(row ->
                        row instanceof SubsidySplitRow split && split.region().equals("222400") && split.year() == 2020
                                ? EditedRows.with(row, "central", Money.ofYuan("450"))
                                : row));
        Ground row13 = new Ground("JL-2020-15.1-1", "财政补助分担", "jilin/funding.xlsx", "财政补助分担", 13);
        assertThat(changes)
                .containsExactly(new Change(
                        "筹资",
                        List.of(new Region("222400", "延边朝鲜族自治州", List.of())),
                        List.of(new ChangeCondition("年度", "2020年度")),
                        "中央财政补助",
                        "440.00元",
                        "450.00元",
                        List.of(row13),
                        List.of(row13),
                        "延边朝鲜族自治州 · 2020年度：中央财政补助 440.00元 → 450.00元"));
    }

    @Test
    void a_contribution_differs_for_its_ages_and_what_is_payable_where_no_support_is_missing() {
        assertThat(sentences(row -> row instanceof ContributionRow contribution
                                && contribution.year() == 2020
                                && contribution.standard().equals(Money.ofYuan("290"))
                        ? EditedRows.with(row, "standard", Money.ofYuan("300"))
                        : row))
                .containsExactly(
                        "吉林省 · 2020年度 · 非大中小学生 · 19周岁及以上（当年1月1日）：个人缴费标准 290.00元 → 300.00元",
                        "吉林省 · 2020年度 · 非特困人员 · 非低保对象 · 非建档立卡贫困人口 · 非大中小学生 · 19周岁及以上（当年1月1日）："
                                + "个人应缴 290.00元 → 300.00元");
    }

    @Test
    void a_year_without_rows_has_no_terms_any_more() {
        assertThat(sentences(row -> row instanceof FundingRow funding && funding.year() == 2019 ? null : row))
                .contains(
                        "吉林省 · 2019年度：参保与标准 可参保，有标准 → 该年度没有有效标准",
                        "吉林省 · 2019年度：财政补助合计 520.00元 → 无",
                        "吉林省 · 2019年度 · 非大中小学生 · 19周岁及以上（当年1月1日）：个人缴费标准 270.00元 → 无");
    }

    @Test
    void a_ratio_at_home_differs_from_the_ratio_away_from_home() {
        assertThat(sentences(row -> row instanceof InpatientRow stay && stay.facility() == Facility.LEVEL_3
                        ? EditedRows.with(row, "ratio", 7000)
                        : row))
                .contains(
                        "吉林省 · 住院 · 三级医院 · 统筹区内：支付比例 65% → 70%",
                        "吉林省 · 建档立卡贫困人口 · 住院 · 三级医院 · 省内异地 · 省内转诊：支付比例 65% → 70%")
                .hasSize(5);
    }

    @Test
    void assistance_differs_for_those_whom_no_earlier_row_serves() {
        assertThat(sentences(
                        row -> row instanceof MedicalAssistanceRow aid && aid.identity() == Identity.REGISTERED_POOR
                                ? EditedRows.with(row, "ratio", 8000)
                                : row))
                .containsExactly("吉林省 · 非特困人员 · 非低保对象 · 建档立卡贫困人口：医疗救助比例 70% → 80%");
    }

    /** Question Q7: only visits that begin before the change and are settled after it differ. */
    @Test
    void the_day_that_a_deductible_goes_by_touches_visits_across_the_change_only() {
        assertThat(sentences(row ->
                        row instanceof DeductibleRow ? EditedRows.with(row, "dateBasis", DateBasis.SETTLEMENT) : row))
                .containsExactly("吉林省 · 普通门诊 · 村卫生室 · 就诊日至2020-07-31 · 结算日2020-08-01起：起付标准 20.00元 → 0.00元");
    }

    @Test
    void a_row_narrowed_to_a_prefecture_leaves_the_rest_of_the_province_without() {
        assertThat(sentences(row -> row instanceof AnnualCapRow ? EditedRows.with(row, "region", "222400") : row))
                .containsExactly("吉林省（除延边朝鲜族自治州外）：基本医保年度限额 150000.00元 → 待填");
    }

    @Test
    void a_real_cap_of_the_province_counts_where_a_prefecture_has_a_demonstration_only() {
        UnaryOperator<Row> ofYanbian =
                row -> row instanceof AnnualCapRow ? EditedRows.with(row, "region", "222400") : row;
        Rulebook baseline = withCap(edited(ofYanbian), "160000");
        Rulebook candidate = withCap(edited(ofYanbian), "170000");
        assertThat(MeaningDifference.between(baseline, candidate))
                .extracting(Change::sentence)
                .containsExactly("吉林省：基本医保年度限额 160000.00元 → 170000.00元");
    }

    /** A real cap of the province beside what there is. */
    private static Rulebook withCap(Rulebook rulebook, String yuan) {
        RowSource source = new RowSource("jilin/benefits.xlsx", "基本医保年度限额", 11, Map.of());
        Row real = new AnnualCapRow(source, "NAT-2020-24.4-1", "220000", null, null, Money.ofYuan(yuan), false, null);
        List<Workbook> workbooks = new ArrayList<>(rulebook.workbooks());
        workbooks.replaceAll(workbook -> workbook.path().equals("jilin/benefits.xlsx")
                ? new Workbook(
                        workbook.path(),
                        workbook.sheets(),
                        Stream.concat(workbook.rows().stream(), Stream.of(real)).toList())
                : workbook);
        return rulebook.with(workbooks);
    }

    @Test
    void other_rules_are_compared_over_the_whole_domain() {
        String path = "rules/jilin/funding/assistance.drl";
        String rules = new String(Books.HOME.files().get(path), StandardCharsets.UTF_8);
        Home wider = Books.with(
                Books.HOME,
                path,
                rules.replace("Identity.REGISTERED_POOR )", "Identity.REGISTERED_POOR, Identity.NEAR_POVERTY )")
                        .getBytes(StandardCharsets.UTF_8));
        Rulebook candidate = Books.load(wider).forDivision("220000").orElseThrow();
        assertThat(MeaningDifference.between(JILIN, candidate))
                .extracting(Change::sentence)
                .contains("吉林省 · 2019至2020年度 · 非特困人员 · 非低保对象 · 非建档立卡贫困人口 · 边缘户：参保资助 0.00元 → 待填")
                .allMatch(sentence -> sentence.contains("边缘户"));
    }

    /** 2019's split is still missing: the rule reads it for 2020, too. */
    @Test
    void a_row_that_a_rule_reads_whatever_its_year_is_changes_every_year() {
        Rulebook reading = Books.load(WrittenRules.home(
                        Books.HOME, WrittenRules.SPLIT_MISSING, "new AssistanceEntitlement( Identity.NEAR_POVERTY )"))
                .forDivision("220000")
                .orElseThrow();
        Rulebook filled = edited(
                reading,
                row -> row instanceof SubsidySplitRow split && split.year() == 2019
                        ? EditedRows.with(row, "central", Money.ofYuan("300"))
                        : row);
        assertThat(MeaningDifference.between(reading, filled))
                .filteredOn(change -> change.item().equals("参保资助"))
                .extracting(Change::sentence)
                .allMatch(sentence -> sentence.contains("2019至2020年度"))
                .anyMatch(sentence -> sentence.endsWith("参保资助 待填 → 0.00元"));
    }

    @Test
    void rulebooks_of_two_provinces_are_not_compared() {
        assertThatThrownBy(() -> MeaningDifference.between(JILIN, Books.JIANGSU))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("同一地区");
    }

    private static List<String> sentences(UnaryOperator<Row> edit) {
        return MeaningDifference.between(JILIN, edited(edit)).stream()
                .map(Change::sentence)
                .toList();
    }

    /** {@code null} removes a row. */
    private static Rulebook edited(UnaryOperator<Row> edit) {
        return edited(JILIN, edit);
    }

    private static Rulebook edited(Rulebook rulebook, UnaryOperator<Row> edit) {
        return rulebook.with(rulebook.workbooks().stream()
                .map(workbook -> new Workbook(
                        workbook.path(),
                        workbook.sheets(),
                        workbook.rows().stream()
                                .map(edit)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList());
    }
}

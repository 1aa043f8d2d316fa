package org.yibao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.codes.AgeReference;
import org.yibao.codes.Basis;
import org.yibao.codes.BracketBase;
import org.yibao.codes.CareKind;
import org.yibao.codes.DateBasis;
import org.yibao.codes.DeductiblePeriod;
import org.yibao.codes.Distance;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Layer;
import org.yibao.codes.RoundingMode;
import org.yibao.codes.RoundingUnit;
import org.yibao.money.Money;
import org.yibao.rules.benefit.AnnualCapRow;
import org.yibao.rules.benefit.AssistanceScope;
import org.yibao.rules.benefit.CountsTowardSeriousIllness;
import org.yibao.rules.benefit.DeductibleCeiling;
import org.yibao.rules.benefit.DeductibleRow;
import org.yibao.rules.benefit.IdentityDayRow;
import org.yibao.rules.benefit.IdentityHolds;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.benefit.MedicalAssistanceRow;
import org.yibao.rules.benefit.OutpatientRow;
import org.yibao.rules.benefit.RatioFloor;
import org.yibao.rules.benefit.ReferralExemption;
import org.yibao.rules.benefit.ReferralRow;
import org.yibao.rules.benefit.Relief;
import org.yibao.rules.benefit.ReliefChoiceRow;
import org.yibao.rules.benefit.ReliefRange;
import org.yibao.rules.benefit.ResidentsIncomeRow;
import org.yibao.rules.benefit.RoundingRow;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.benefit.SeriousIllnessRow;
import org.yibao.rules.funding.AssistanceEntitlement;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.Eligible;
import org.yibao.rules.funding.EqualTreatment;
import org.yibao.rules.funding.FundingFloorRow;
import org.yibao.rules.funding.FundingItem;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;

/** What findings say of themselves. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindingSentencesTest {
    private static final RowSource SOURCE = new RowSource("jilin/benefits.xlsx", "住院待遇", 12, Map.of());
    private static final String CLAUSE = "NAT-2020-24.4-1";
    private static final String JILIN = "220000";

    @Test
    void of_rows_of_basic_insurance() {
        says(
                new OutpatientRow(
                        SOURCE,
                        CLAUSE,
                        JILIN,
                        null,
                        null,
                        CareKind.OUTPATIENT,
                        null,
                        yuan("20"),
                        DeductiblePeriod.PER_YEAR,
                        6000,
                        null,
                        false,
                        null),
                "普通门诊起付标准20.00元（每年累计），支付比例60%");
        says(
                new InpatientRow(
                        SOURCE,
                        CLAUSE,
                        JILIN,
                        null,
                        null,
                        Facility.LEVEL_2,
                        yuan("400"),
                        yuan("300"),
                        yuan("200"),
                        7500,
                        false,
                        null),
                "二级医院住院起付标准首次400.00元、第二次300.00元、以后200.00元，支付比例75%");
        says(
                new DeductibleRow(
                        SOURCE,
                        CLAUSE,
                        JILIN,
                        null,
                        null,
                        DateBasis.SERVICE,
                        CareKind.OUTPATIENT,
                        Facility.VILLAGE_CLINIC,
                        Money.ZERO,
                        false,
                        null),
                "普通门诊起付标准为0.00元");
        says(new AnnualCapRow(SOURCE, CLAUSE, JILIN, null, null, yuan("150000"), false, null), "基本医保年度最高支付150000.00元");
        says(
                new ReferralRow(SOURCE, CLAUSE, JILIN, null, null, Distance.IN_PROVINCE, true, 550, false, null),
                "省内异地就医支付比例降低5.5个百分点");
        says(
                new RoundingRow(
                        SOURCE,
                        CLAUSE,
                        JILIN,
                        null,
                        null,
                        Layer.BASIC,
                        RoundingMode.DOWN,
                        RoundingUnit.FEN,
                        false,
                        null),
                "基本医疗保险舍去到分");
    }

    @Test
    void of_rows_whose_figures_nobody_has_filled_in() {
        says(
                new InpatientRow(
                        SOURCE, CLAUSE, JILIN, null, null, Facility.LEVEL_1, null, null, null, null, false, null),
                "一级医院住院起付标准首次待填、第二次待填、以后待填，支付比例待填");
        says(new ReliefChoiceRow(SOURCE, CLAUSE, JILIN, null, null, null, false, null), "当地选定支付比例提高待填");
    }

    @Test
    void of_rows_of_serious_illness_insurance_and_medical_assistance() {
        says(serious(true, "300000"), "大病保险年度起付线12000.00元，封顶线300000.00元");
        says(serious(false, "0"), "大病保险年度起付线12000.00元，不设封顶线");
        says(
                new SeriousBracketRow(SOURCE, CLAUSE, JILIN, null, null, Money.ZERO, yuan("50000"), 6000, false, null),
                "大病保险0.00元以上至50000.00元支付60%");
        says(
                new SeriousBracketRow(SOURCE, CLAUSE, JILIN, null, null, yuan("50000"), null, 6500, false, null),
                "大病保险50000.00元以上支付65%");
        says(new ReliefChoiceRow(SOURCE, CLAUSE, JILIN, null, null, 700, false, null), "当地选定支付比例提高7个百分点");
        says(
                new MedicalAssistanceRow(
                        SOURCE,
                        CLAUSE,
                        JILIN,
                        null,
                        null,
                        Identity.EXTREMELY_POOR,
                        1,
                        10000,
                        yuan("30000"),
                        false,
                        null),
                "特困人员医疗救助比例100%，年度限额30000.00元");
        says(
                new ResidentsIncomeRow(SOURCE, CLAUSE, JILIN, null, null, 2019, yuan("24563"), false, null),
                "居民人均可支配收入24563.00元");
        says(new IdentityDayRow(SOURCE, CLAUSE, JILIN, null, null, DateBasis.SETTLEMENT, false, null), "身份按结算日认定");
    }

    private static SeriousIllnessRow serious(boolean capped, String cap) {
        return new SeriousIllnessRow(
                SOURCE,
                CLAUSE,
                JILIN,
                null,
                null,
                yuan("12000"),
                capped,
                yuan(cap),
                BracketBase.EXCESS,
                true,
                false,
                null);
    }

    @Test
    void of_rules_on_benefits() {
        says(new Relief(Identity.REGISTERED_POOR, 5000, 500, true), "建档立卡贫困人口大病保险起付线按50%计，支付比例提高5个百分点，不封顶");
        says(new Relief(Identity.LOW_INCOME, 5000, 500, false), "低收入人口大病保险起付线按50%计，支付比例提高5个百分点");
        says(new ReliefRange(Identity.LOW_INCOME, 5000, 500, 1000), "低收入人口大病保险起付线按50%计，支付比例提高5个百分点至10个百分点，由当地选定");
        says(new ReferralExemption(Identity.REGISTERED_POOR), "建档立卡贫困人口省内转诊，享受本地待遇，支付比例不降低");
        says(new CountsTowardSeriousIllness(CareKind.CHRONIC), "门诊慢特病个人负担的政策范围内费用计入大病保险");
        says(new AssistanceScope(Identity.LOW_INCOME), "低收入人口在医疗救助范围内");
        says(new IdentityHolds(Identity.LOW_INCOME), "认定日具有低收入人口身份");
        says(new DeductibleCeiling(5000), "起付线为居民人均可支配收入的50%");
        says(new RatioFloor(6000), "各段支付比例不低于60%");
    }

    @Test
    void of_rows_and_rules_on_funding() {
        says(new SubsidyStandardRow(SOURCE, CLAUSE, JILIN, 2020, yuan("550"), null), "财政补助每人每年550.00元");
        says(
                new SubsidySplitRow(SOURCE, CLAUSE, JILIN, 2020, yuan("330"), yuan("132"), yuan("88"), null),
                "中央财政330.00元、省级财政132.00元、市县财政88.00元");
        says(contribution(true, null, null), "大中小学生个人缴费每人每年290.00元");
        says(contribution(false, 19, null), "非学生、19周岁及以上（按当年1月1日计算）个人缴费每人每年290.00元");
        says(contribution(null, null, 18), "18周岁及以下（按当年1月1日计算）个人缴费每人每年290.00元");
        says(contribution(null, 6, 18), "6至18周岁（按当年1月1日计算）个人缴费每人每年290.00元");
        says(assistance(yuan("100"), null), "低保对象参保资助100.00元");
        says(assistance(null, 5000), "低保对象参保资助个人缴费的50%");
        says(
                new FundingFloorRow(
                        SOURCE, CLAUSE, JILIN, 2020, FundingItem.SUBSIDY, yuan("550"), yuan("30"), false, null),
                "财政补助不低于550.00元");
        says(new Eligible(Basis.RESIDENCE_PERMIT), "凭居住证可在当地参保");
        says(new EqualTreatment(FundingItem.SUBSIDY), "持居住证参保，财政补助与当地居民标准相同");
        says(new AssistanceEntitlement(Identity.EXTREMELY_POOR), "特困人员的个人缴费可得参保资助");
    }

    private static ContributionRow contribution(Boolean student, Integer from, Integer to) {
        return new ContributionRow(
                SOURCE, CLAUSE, JILIN, 2020, student, AgeReference.NEW_YEAR, from, to, yuan("290"), null);
    }

    private static AssistanceRow assistance(Money amount, Integer ratio) {
        return new AssistanceRow(SOURCE, CLAUSE, JILIN, 2020, Identity.SUBSISTENCE_ALLOWANCE, 1, amount, ratio, null);
    }

    @Test
    void a_rounding_grounds_the_figure_of_its_layer_only() {
        RoundingRow row = new RoundingRow(
                SOURCE, CLAUSE, JILIN, null, null, Layer.ASSISTANCE, RoundingMode.DOWN, RoundingUnit.FEN, false, null);
        assertThat(row.grounds()).isEqualTo(Set.of(Figure.ASSISTANCE_ROUNDING));
    }

    private static void says(Finding finding, String sentence) {
        assertThat(finding.sentence()).isEqualTo(sentence);
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(amount);
    }
}

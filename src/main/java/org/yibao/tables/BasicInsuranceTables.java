package org.yibao.tables;

import java.util.List;
import org.yibao.codes.CareKind;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Referral;
import org.yibao.facts.Extent;
import org.yibao.facts.Facts;
import org.yibao.facts.Subject;
import org.yibao.rules.benefit.AnnualCapRow;
import org.yibao.rules.benefit.DeductibleRow;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.benefit.OutpatientRow;
import org.yibao.rules.benefit.ReferralRow;

/** The tables of basic insurance in workbook {@code benefits.xlsx} (待遇). */
public final class BasicInsuranceTables {
    private BasicInsuranceTables() {}

    /** The day that a row's period is compared with. */
    private static final Asks.WhichFact DATE_BASIS = Asks.WhichFact.day();

    private static final Extent REFERRED =
            Extent.where(Facts.REFERRAL.scale().all(), referral -> referral != Referral.NONE.ordinal());

    /** What outpatient care is paid. */
    public static final TableTemplate<OutpatientRow> OUTPATIENT = TableTemplate.of(
                    OutpatientRow.class,
                    "门诊待遇",
                    "普通门诊、两病用药、门诊慢特病。单位：元。医疗机构空白为不限；年度限额空白为不另设限额；起付标准、支付比例空白表示待填。",
                    BenefitColumns.FACTS,
                    List.of(
                            Columns.REGION,
                            BenefitColumns.FROM,
                            BenefitColumns.TO,
                            BenefitColumns.KIND,
                            BenefitColumns.FACILITY,
                            Columns.REGION_NAME,
                            BenefitColumns.money("deductible", "起付标准（元）"),
                            Column.answer("deductiblePeriod", "起付方式", ColumnKind.CHOICE, true),
                            BenefitColumns.ratio("ratio", "支付比例"),
                            BenefitColumns.money("annualCap", "本类年度限额（元）"),
                            BenefitColumns.DEMO,
                            Columns.CLAUSE,
                            Columns.NOTE),
                    TableReach.over(
                                    Axes.<OutpatientRow>day(),
                                    Axes.fact("就医类别", Facts.KIND, "kind"),
                                    Axes.fact("医疗机构", Facts.FACILITY, "facility"))
                            .blankIn(row -> Blank.of("deductible", row.deductible(), "ratio", row.ratio())))
            .requiring(BenefitInvariants.VILLAGE_CLINICS_APART);

    /** Deductibles that a clause sets. */
    public static final TableTemplate<DeductibleRow> DEDUCTIBLE = TableTemplate.of(
            DeductibleRow.class,
            "起付标准调整",
            "文件直接规定的起付标准，优先于当地待遇表。单位：元。日期口径说明生效日按就诊日还是结算日计（Q7）。",
            BenefitColumns.FACTS,
            List.of(
                    Columns.REGION,
                    Column.condition("dateBasis", "日期口径", true, DATE_BASIS),
                    Column.condition(
                            "from",
                            "生效日",
                            false,
                            Asks.RangeEnd.chosenBy(Asks.RangeEnd.End.FROM, "dateBasis", DATE_BASIS)),
                    Column.condition(
                            "to",
                            "失效日（当日仍有效）",
                            false,
                            Asks.RangeEnd.chosenBy(Asks.RangeEnd.End.TO, "dateBasis", DATE_BASIS)),
                    BenefitColumns.KIND,
                    BenefitColumns.FACILITY,
                    Columns.REGION_NAME,
                    Column.answer("deductible", "起付标准（元）", ColumnKind.MONEY, true),
                    BenefitColumns.DEMO,
                    Columns.CLAUSE,
                    Columns.NOTE),
            TableReach.over(
                    Axes.<DeductibleRow>day(DateBasis.SERVICE),
                    Axes.day(DateBasis.DISCHARGE),
                    Axes.day(DateBasis.SETTLEMENT),
                    Axes.fact("就医类别", Facts.KIND, "kind"),
                    Axes.fact("医疗机构", Facts.FACILITY, "facility")));

    /** What a stay is paid. */
    public static final TableTemplate<InpatientRow> INPATIENT = TableTemplate.of(
            InpatientRow.class,
            "住院待遇",
            "住院起付标准按当年第几次住院分列。单位：元。空白表示待填。",
            BenefitColumns.FACTS,
            List.of(
                    Columns.REGION,
                    BenefitColumns.FROM,
                    BenefitColumns.TO,
                    Column.condition(
                            "facility",
                            "医疗机构",
                            true,
                            new Asks.OneOf(Facts.FACILITY, Subject.BENEFIT, Facts.KIND, CareKind.INPATIENT)),
                    Columns.REGION_NAME,
                    BenefitColumns.money("first", "首次住院起付（元）"),
                    BenefitColumns.money("second", "第二次住院起付（元）"),
                    BenefitColumns.money("later", "第三次及以后起付（元）"),
                    BenefitColumns.ratio("ratio", "支付比例"),
                    BenefitColumns.DEMO,
                    Columns.CLAUSE,
                    Columns.NOTE),
            TableReach.over(Axes.<InpatientRow>day(), Axes.fact("医疗机构", Facts.FACILITY, "facility"))
                    .blankIn(row -> Blank.of(
                            "first", row.first(), "second", row.second(), "later", row.later(), "ratio", row.ratio())));

    /** Most that basic insurance pays in a year. */
    public static final TableTemplate<AnnualCapRow> ANNUAL_CAP = TableTemplate.of(
            AnnualCapRow.class,
            "基本医保年度限额",
            "一个年度内基本医保统筹基金对一人的最高支付。单位：元。空白表示待填。",
            BenefitColumns.FACTS,
            List.of(
                    Columns.REGION,
                    BenefitColumns.FROM,
                    BenefitColumns.TO,
                    Columns.REGION_NAME,
                    Column.answer("cap", "年度最高支付限额（元）", ColumnKind.SUM, false),
                    BenefitColumns.DEMO,
                    Columns.CLAUSE,
                    Columns.NOTE),
            TableReach.<AnnualCapRow>over(Axes.day()).blankIn(row -> Blank.of("cap", row.cap())));

    /** By how much the ratio falls away from home. */
    public static final TableTemplate<ReferralRow> REFERRAL = TableTemplate.of(
            ReferralRow.class,
            "异地就医调整",
            "在统筹区外就医时支付比例降低的百分点。是否转诊空白为不论是否转诊。没有适用的行就不降低。",
            BenefitColumns.FACTS,
            List.of(
                    Columns.REGION,
                    BenefitColumns.FROM,
                    BenefitColumns.TO,
                    Column.condition("distance", "就医地", true, new Asks.OneOf(Facts.DISTANCE, Subject.BENEFIT)),
                    Column.condition(
                            "referred",
                            "是否转诊",
                            false,
                            new Asks.YesOrNo(Facts.REFERRAL, Subject.BENEFIT, "referred()", REFERRED)),
                    Columns.REGION_NAME,
                    Column.answer("reduction", "支付比例降低（百分点）", ColumnKind.POINTS, false),
                    BenefitColumns.DEMO,
                    Columns.CLAUSE,
                    Columns.NOTE),
            TableReach.over(
                            Axes.<ReferralRow>day(),
                            Axes.fact("就医地", Facts.DISTANCE, "distance"),
                            Axes.fact("转诊", Facts.REFERRAL, "referred"))
                    .blankIn(row -> Blank.of("reduction", row.reduction())));
}

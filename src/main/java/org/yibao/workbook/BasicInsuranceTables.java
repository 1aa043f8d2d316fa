package org.yibao.workbook;

import java.util.List;
import java.util.Objects;
import org.yibao.facts.CareKind;
import org.yibao.facts.DateBasis;
import org.yibao.facts.DeductiblePeriod;
import org.yibao.facts.Distance;
import org.yibao.facts.Facility;
import org.yibao.facts.Facts;
import org.yibao.rules.benefit.AnnualCapRow;
import org.yibao.rules.benefit.DeductibleRow;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.benefit.OutpatientRow;
import org.yibao.rules.benefit.ReferralRow;

/** The tables of basic insurance in workbook {@code benefits.xlsx} (待遇). */
public final class BasicInsuranceTables {
    private BasicInsuranceTables() {}

    /** What outpatient care is paid. */
    public static final TableTemplate<OutpatientRow> OUTPATIENT = new TableTemplate<>(
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
                            Column.answer("deductiblePeriod", "起付方式", ColumnKind.CHOICE, true)
                                    .of(Columns.labels(DeductiblePeriod.values())),
                            BenefitColumns.ratio("ratio", "支付比例"),
                            BenefitColumns.money("annualCap", "本类年度限额（元）"),
                            BenefitColumns.DEMO,
                            Columns.CLAUSE,
                            Columns.NOTE),
                    OutpatientRow.class,
                    cells -> new OutpatientRow(
                            cells.source(),
                            cells.text("clause"),
                            cells.text("region"),
                            cells.date("from"),
                            cells.date("to"),
                            cells.choice("kind", CareKind.class),
                            cells.choiceOrNull("facility", Facility.class),
                            cells.money("deductible"),
                            cells.choice("deductiblePeriod", DeductiblePeriod.class),
                            cells.integer("ratio"),
                            cells.money("annualCap"),
                            cells.yes("demo"),
                            cells.text("note")),
                    (left, right) -> left.kind() == right.kind() && meet(left.facility(), right.facility())
                            ? "同一地区同一时期同一类别和机构只能有一行"
                            : null,
                    Reach.over(
                                    Axes.<OutpatientRow>day(),
                                    Axes.fact("就医类别", Facts.KIND, "kind"),
                                    Axes.fact("医疗机构", Facts.FACILITY, "facility"))
                            .blankIn(row -> Blank.of("deductible", row.deductible(), "ratio", row.ratio())))
            .requiring(BenefitInvariants.VILLAGE_CLINICS_APART);

    /** Deductibles that a clause sets. */
    public static final TableTemplate<DeductibleRow> DEDUCTIBLE = new TableTemplate<>(
            "起付标准调整",
            "文件直接规定的起付标准，优先于当地待遇表。单位：元。日期口径说明生效日按就诊日还是结算日计（Q7）。",
            BenefitColumns.FACTS,
            List.of(
                    Columns.REGION,
                    Column.condition(
                                    "dateBasis",
                                    "日期口径",
                                    ColumnKind.CHOICE,
                                    true,
                                    "CareDay",
                                    "basis.label == \"$param\"")
                            .of(Columns.labels(DateBasis.values())),
                    Column.condition("from", "生效日", ColumnKind.DATE, false, "CareDay", "date >= $param"),
                    Column.condition("to", "失效日（当日仍有效）", ColumnKind.DATE, false, "CareDay", "date <= $param"),
                    BenefitColumns.KIND,
                    BenefitColumns.FACILITY,
                    Columns.REGION_NAME,
                    Column.answer("deductible", "起付标准（元）", ColumnKind.MONEY, true),
                    BenefitColumns.DEMO,
                    Columns.CLAUSE,
                    Columns.NOTE),
            DeductibleRow.class,
            cells -> new DeductibleRow(
                    cells.source(),
                    cells.text("clause"),
                    cells.text("region"),
                    cells.date("from"),
                    cells.date("to"),
                    cells.choice("dateBasis", DateBasis.class),
                    cells.choice("kind", CareKind.class),
                    cells.choiceOrNull("facility", Facility.class),
                    cells.money("deductible"),
                    cells.yes("demo"),
                    cells.text("note")),
            (left, right) -> left.kind() == right.kind() && meet(left.facility(), right.facility())
                    ? "同一地区同一时期同一类别和机构只能有一行"
                    : null,
            Reach.over(
                    Axes.<DeductibleRow>day(DateBasis.SERVICE),
                    Axes.day(DateBasis.DISCHARGE),
                    Axes.day(DateBasis.SETTLEMENT),
                    Axes.fact("就医类别", Facts.KIND, "kind"),
                    Axes.fact("医疗机构", Facts.FACILITY, "facility")));

    /** What a stay is paid. */
    public static final TableTemplate<InpatientRow> INPATIENT = new TableTemplate<>(
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
                                    ColumnKind.CHOICE,
                                    true,
                                    "BenefitProfile",
                                    "kind == CareKind.INPATIENT, facility.label == \"$param\"")
                            .of(Columns.labels(Facility.values())),
                    Columns.REGION_NAME,
                    BenefitColumns.money("first", "首次住院起付（元）"),
                    BenefitColumns.money("second", "第二次住院起付（元）"),
                    BenefitColumns.money("later", "第三次及以后起付（元）"),
                    BenefitColumns.ratio("ratio", "支付比例"),
                    BenefitColumns.DEMO,
                    Columns.CLAUSE,
                    Columns.NOTE),
            InpatientRow.class,
            cells -> new InpatientRow(
                    cells.source(),
                    cells.text("clause"),
                    cells.text("region"),
                    cells.date("from"),
                    cells.date("to"),
                    cells.choice("facility", Facility.class),
                    cells.money("first"),
                    cells.money("second"),
                    cells.money("later"),
                    cells.integer("ratio"),
                    cells.yes("demo"),
                    cells.text("note")),
            (left, right) -> left.facility() == right.facility() ? "同一地区同一时期同一级别机构只能有一行" : null,
            Reach.over(Axes.<InpatientRow>day(), Axes.fact("医疗机构", Facts.FACILITY, "facility"))
                    .blankIn(row -> Blank.of(
                            "first", row.first(), "second", row.second(), "later", row.later(), "ratio", row.ratio())));

    /** Most that basic insurance pays in a year. */
    public static final TableTemplate<AnnualCapRow> ANNUAL_CAP = new TableTemplate<>(
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
            AnnualCapRow.class,
            cells -> new AnnualCapRow(
                    cells.source(),
                    cells.text("clause"),
                    cells.text("region"),
                    cells.date("from"),
                    cells.date("to"),
                    cells.money("cap"),
                    cells.yes("demo"),
                    cells.text("note")),
            (left, right) -> BenefitColumns.ONE_ROW,
            Reach.<AnnualCapRow>over(Axes.day()).blankIn(row -> Blank.of("cap", row.cap())));

    /** By how much the ratio falls away from home. */
    public static final TableTemplate<ReferralRow> REFERRAL = new TableTemplate<>(
            "异地就医调整",
            "在统筹区外就医时支付比例降低的百分点。是否转诊空白为不论是否转诊。没有适用的行就不降低。",
            BenefitColumns.FACTS,
            List.of(
                    Columns.REGION,
                    BenefitColumns.FROM,
                    BenefitColumns.TO,
                    Column.condition(
                                    "distance",
                                    "就医地",
                                    ColumnKind.CHOICE,
                                    true,
                                    "BenefitProfile",
                                    "distance.label == \"$param\"")
                            .of(Columns.labels(Distance.values())),
                    Column.condition(
                                    "referred",
                                    "是否转诊",
                                    ColumnKind.CHOICE,
                                    false,
                                    "BenefitProfile",
                                    "referred() == \"是\".equals( \"$param\" )")
                            .of(Columns.labels(YesNo.values())),
                    Columns.REGION_NAME,
                    Column.answer("reduction", "支付比例降低（百分点）", ColumnKind.POINTS, false),
                    BenefitColumns.DEMO,
                    Columns.CLAUSE,
                    Columns.NOTE),
            ReferralRow.class,
            cells -> new ReferralRow(
                    cells.source(),
                    cells.text("clause"),
                    cells.text("region"),
                    cells.date("from"),
                    cells.date("to"),
                    cells.choice("distance", Distance.class),
                    cells.yes("referred"),
                    cells.integer("reduction"),
                    cells.yes("demo"),
                    cells.text("note")),
            (left, right) -> left.distance() == right.distance() && meet(left.referred(), right.referred())
                    ? "同一地区同一时期同一就医地和转诊只能有一行"
                    : null,
            Reach.over(
                            Axes.<ReferralRow>day(),
                            Axes.fact("就医地", Facts.DISTANCE, "distance"),
                            Axes.fact("转诊", Facts.REFERRAL, "referred"))
                    .blankIn(row -> Blank.of("reduction", row.reduction())));

    /** Whether two conditions, each blank for all, can hold together. */
    private static boolean meet(Object left, Object right) {
        return left == null || right == null || Objects.equals(left, right);
    }
}

package org.yibao.tables;

import java.util.List;
import org.yibao.codes.Layer;
import org.yibao.facts.Scale;
import org.yibao.rules.benefit.IdentityDayRow;
import org.yibao.rules.benefit.MedicalAssistanceRow;
import org.yibao.rules.benefit.ReliefChoiceRow;
import org.yibao.rules.benefit.ResidentsIncomeRow;
import org.yibao.rules.benefit.RoundingRow;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.benefit.SeriousIllnessRow;
import org.yibao.tables.TableReach.Precedence;

/** The tables of serious-illness insurance, medical assistance and rounding in workbook {@code benefits.xlsx} (待遇). */
public final class SupplementTables {
    private SupplementTables() {}

    /** Serious-illness insurance. */
    public static final TableTemplate<SeriousIllnessRow> SERIOUS_ILLNESS = TableTemplate.of(
                    SeriousIllnessRow.class,
                    "大病保险",
                    "大病保险起付线、封顶线和计算口径。单位：元。起付线空白、设封顶线而限额空白表示待填。",
                    BenefitColumns.FACTS,
                    List.of(
                            Columns.REGION,
                            BenefitColumns.FROM,
                            BenefitColumns.TO,
                            Columns.REGION_NAME,
                            Column.answer("deductible", "年度起付线（元）", ColumnKind.SUM, false),
                            BenefitColumns.yesOrNo("capped", "是否设封顶线"),
                            Column.answer("cap", "年度封顶线（元）", ColumnKind.SUM, false),
                            Column.answer("bracketBase", "分段基准", ColumnKind.CHOICE, true),
                            BenefitColumns.yesOrNo("overflowCounts", "超基本医保限额部分计入"),
                            BenefitColumns.DEMO,
                            Columns.CLAUSE,
                            Columns.NOTE),
                    TableReach.<SeriousIllnessRow>over(Axes.day())
                            .blankIn(row -> row.capped()
                                    ? Blank.of("deductible", row.deductible(), "cap", row.cap())
                                    : Blank.of("deductible", row.deductible())))
            .requiring(BenefitInvariants.HALF_OF_INCOME);

    /** Residents' income, which the deductible of serious-illness insurance is compared with. */
    public static final TableTemplate<ResidentsIncomeRow> RESIDENTS_INCOME = TableTemplate.of(
            ResidentsIncomeRow.class,
            "居民收入",
            "居民人均可支配收入，只用于核查大病保险起付线是否高于其一半，不影响支付。单位：元。取哪一级、哪一年的收入由填写的行决定（Q15）；空白表示待填。",
            BenefitColumns.FACTS,
            List.of(
                    Columns.REGION,
                    BenefitColumns.FROM,
                    BenefitColumns.TO,
                    Columns.REGION_NAME,
                    Column.answer("incomeYear", "统计年度", ColumnKind.YEAR, false),
                    Column.answer("income", "居民人均可支配收入（元/年）", ColumnKind.SUM, false),
                    BenefitColumns.DEMO,
                    Columns.CLAUSE,
                    Columns.NOTE),
            TableReach.<ResidentsIncomeRow>over(Axes.day()).blankIn(row -> Blank.of("income", row.income())));

    /** Brackets of serious-illness insurance. */
    public static final TableTemplate<SeriousBracketRow> SERIOUS_BRACKET = TableTemplate.of(
                    SeriousBracketRow.class,
                    "大病保险分段",
                    "大病保险各段支付比例。单位：元。各段首尾相接；止空白为以上。同一地区的各段作为一个整体，越具体的地区优先。",
                    BenefitColumns.FACTS,
                    List.of(
                            Columns.REGION,
                            BenefitColumns.FROM,
                            BenefitColumns.TO,
                            Columns.REGION_NAME,
                            Column.answer("above", "自（不含，元）", ColumnKind.SUM, true),
                            Column.answer("upTo", "止（含，元）", ColumnKind.SUM, false),
                            BenefitColumns.ratio("ratio", "支付比例"),
                            BenefitColumns.DEMO,
                            Columns.CLAUSE,
                            Columns.NOTE),
                    TableReach.over(Axes.day(), Axes.amount())
                            .with(Precedence.MOST_SPECIFIC_REGION)
                            .blankIn(row -> Blank.of("ratio", row.ratio())))
            .apart(Slot.brackets("above", "upTo"))
            .requiring(
                    BenefitInvariants.BRACKETS_ASCEND,
                    BenefitInvariants.BRACKETS_ADJOIN,
                    BenefitInvariants.BRACKETS_AT_THE_FLOOR);

    /** Points that a city chose. */
    public static final TableTemplate<ReliefChoiceRow> RELIEF_CHOICE = TableTemplate.of(
                    ReliefChoiceRow.class,
                    "大病保险倾斜",
                    "困难群体大病保险支付比例提高的百分点，由各市在 5 至 10 个百分点之间选定（JS-2020-77.5-3）；空白表示尚未选定。",
                    BenefitColumns.FACTS,
                    List.of(
                            Columns.REGION,
                            BenefitColumns.FROM,
                            BenefitColumns.TO,
                            Columns.REGION_NAME,
                            Column.answer("points", "支付比例提高（百分点）", ColumnKind.POINTS, false),
                            BenefitColumns.DEMO,
                            Columns.CLAUSE,
                            Columns.NOTE),
                    TableReach.<ReliefChoiceRow>over(Axes.day()).blankIn(row -> Blank.of("points", row.points())))
            .requiring(BenefitInvariants.FIVE_TO_TEN_POINTS);

    /** The day that an identity must hold on. */
    public static final TableTemplate<IdentityDayRow> IDENTITY_DAY = TableTemplate.of(
                    IdentityDayRow.class,
                    "身份认定",
                    "身份在住院期间取得或失去时，按哪一天是否具有身份认定（Q20）。没有适用的行就按就诊日（入院日）。",
                    BenefitColumns.FACTS,
                    List.of(
                            Columns.REGION,
                            BenefitColumns.FROM,
                            BenefitColumns.TO,
                            Columns.REGION_NAME,
                            Column.answer("day", "认定日", ColumnKind.CHOICE, true),
                            BenefitColumns.DEMO,
                            Columns.CLAUSE,
                            Columns.NOTE),
                    TableReach.over(Axes.day()))
            .never(AddedColumn.IDENTITY, "这张表决定身份按哪一天认定，身份要等它定了才知道，不能再以身份为条件");

    /** Medical assistance. */
    public static final TableTemplate<MedicalAssistanceRow> MEDICAL_ASSISTANCE = TableTemplate.of(
                    MedicalAssistanceRow.class,
                    "医疗救助",
                    "医疗救助比例和年度限额，按身份。单位：元。一人多种身份时取顺序号最小的一种，不叠加（Q19）。空白表示待填。",
                    BenefitColumns.FACTS,
                    List.of(
                            Columns.REGION,
                            BenefitColumns.FROM,
                            BenefitColumns.TO,
                            BenefitColumns.IDENTITY,
                            Columns.REGION_NAME,
                            Column.answer("priority", "优先顺序", ColumnKind.ORDER, true),
                            BenefitColumns.ratio("ratio", "救助比例"),
                            Column.answer("annualCap", "年度救助限额（元）", ColumnKind.SUM, false),
                            BenefitColumns.DEMO,
                            Columns.CLAUSE,
                            Columns.NOTE),
                    TableReach.over(Axes.<MedicalAssistanceRow>day(), Axes.identity(MedicalAssistanceRow::identity))
                            .blankIn(row -> Blank.of("ratio", row.ratio(), "annualCap", row.annualCap())))
            .apart(Slot.ranked("identity", "priority"));

    /** How a layer is rounded. */
    public static final TableTemplate<RoundingRow> ROUNDING = TableTemplate.of(
                    RoundingRow.class,
                    "舍入规则",
                    "每一层支付计算完毕后舍入一次。没有适用的行就四舍五入到分（Q17）。",
                    BenefitColumns.FACTS,
                    List.of(
                            Columns.REGION,
                            BenefitColumns.FROM,
                            BenefitColumns.TO,
                            Columns.REGION_NAME,
                            Column.answer("layer", "层次", ColumnKind.CHOICE, true),
                            Column.answer("mode", "方式", ColumnKind.CHOICE, true),
                            Column.answer("unit", "单位", ColumnKind.CHOICE, true),
                            BenefitColumns.DEMO,
                            Columns.CLAUSE,
                            Columns.NOTE),
                    TableReach.over(
                            Axes.<RoundingRow>day(),
                            Axes.choice("层次", "layer", Scale.of(Layer.values()), RoundingRow::layer)))
            .apart(Slot.each("layer"));
}

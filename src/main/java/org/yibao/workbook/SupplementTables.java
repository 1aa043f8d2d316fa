package org.yibao.workbook;

import java.util.List;
import org.yibao.facts.BracketBase;
import org.yibao.facts.DateBasis;
import org.yibao.facts.Identity;
import org.yibao.facts.Layer;
import org.yibao.facts.RoundingMode;
import org.yibao.facts.RoundingUnit;
import org.yibao.facts.Scale;
import org.yibao.money.Money;
import org.yibao.rules.benefit.IdentityDayRow;
import org.yibao.rules.benefit.MedicalAssistanceRow;
import org.yibao.rules.benefit.ReliefChoiceRow;
import org.yibao.rules.benefit.ResidentsIncomeRow;
import org.yibao.rules.benefit.RoundingRow;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.benefit.SeriousIllnessRow;
import org.yibao.workbook.Reach.Precedence;

/** The tables of serious-illness insurance, medical assistance and rounding in workbook {@code benefits.xlsx} (待遇). */
public final class SupplementTables {
    private SupplementTables() {}

    /** Serious-illness insurance. */
    public static final TableTemplate<SeriousIllnessRow> SERIOUS_ILLNESS = new TableTemplate<>(
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
                            Column.answer("bracketBase", "分段基准", ColumnKind.CHOICE, true)
                                    .of(Columns.labels(BracketBase.values())),
                            BenefitColumns.yesOrNo("overflowCounts", "超基本医保限额部分计入"),
                            BenefitColumns.DEMO,
                            Columns.CLAUSE,
                            Columns.NOTE),
                    SeriousIllnessRow.class,
                    cells -> new SeriousIllnessRow(
                            cells.source(),
                            cells.text("clause"),
                            cells.text("region"),
                            cells.date("from"),
                            cells.date("to"),
                            cells.money("deductible"),
                            cells.yes("capped"),
                            cells.money("cap"),
                            cells.choice("bracketBase", BracketBase.class),
                            cells.yes("overflowCounts"),
                            cells.yes("demo"),
                            cells.text("note")),
                    (left, right) -> BenefitColumns.ONE_ROW,
                    Reach.<SeriousIllnessRow>over(Axes.day())
                            .blankIn(row -> row.capped()
                                    ? Blank.of("deductible", row.deductible(), "cap", row.cap())
                                    : Blank.of("deductible", row.deductible())))
            .requiring(BenefitInvariants.HALF_OF_INCOME);

    /** Residents' income, which the deductible of serious-illness insurance is compared with. */
    public static final TableTemplate<ResidentsIncomeRow> RESIDENTS_INCOME = new TableTemplate<>(
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
            ResidentsIncomeRow.class,
            cells -> new ResidentsIncomeRow(
                    cells.source(),
                    cells.text("clause"),
                    cells.text("region"),
                    cells.date("from"),
                    cells.date("to"),
                    cells.integer("incomeYear"),
                    cells.money("income"),
                    cells.yes("demo"),
                    cells.text("note")),
            (left, right) -> BenefitColumns.ONE_ROW,
            Reach.<ResidentsIncomeRow>over(Axes.day()).blankIn(row -> Blank.of("income", row.income())));

    /** Brackets of serious-illness insurance. */
    public static final TableTemplate<SeriousBracketRow> SERIOUS_BRACKET = new TableTemplate<>(
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
                    SeriousBracketRow.class,
                    cells -> new SeriousBracketRow(
                            cells.source(),
                            cells.text("clause"),
                            cells.text("region"),
                            cells.date("from"),
                            cells.date("to"),
                            cells.money("above"),
                            cells.money("upTo"),
                            cells.integer("ratio"),
                            cells.yes("demo"),
                            cells.text("note")),
                    (left, right) ->
                            below(left.above(), right.upTo()) && below(right.above(), left.upTo()) ? "两段的金额范围重叠" : null,
                    Reach.over(Axes.day(), Axes.amount())
                            .with(Precedence.MOST_SPECIFIC_REGION)
                            .blankIn(row -> Blank.of("ratio", row.ratio())))
            .requiring(
                    BenefitInvariants.BRACKETS_ASCEND,
                    BenefitInvariants.BRACKETS_ADJOIN,
                    BenefitInvariants.BRACKETS_AT_THE_FLOOR);

    /** Points that a city chose. */
    public static final TableTemplate<ReliefChoiceRow> RELIEF_CHOICE = new TableTemplate<>(
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
                    ReliefChoiceRow.class,
                    cells -> new ReliefChoiceRow(
                            cells.source(),
                            cells.text("clause"),
                            cells.text("region"),
                            cells.date("from"),
                            cells.date("to"),
                            cells.integer("points"),
                            cells.yes("demo"),
                            cells.text("note")),
                    (left, right) -> BenefitColumns.ONE_ROW,
                    Reach.<ReliefChoiceRow>over(Axes.day()).blankIn(row -> Blank.of("points", row.points())))
            .requiring(BenefitInvariants.FIVE_TO_TEN_POINTS);

    /** The day that an identity must hold on. */
    public static final TableTemplate<IdentityDayRow> IDENTITY_DAY = new TableTemplate<>(
            "身份认定",
            "身份在住院期间取得或失去时，按哪一天是否具有身份认定（Q20）。没有适用的行就按就诊日（入院日）。",
            BenefitColumns.FACTS,
            List.of(
                    Columns.REGION,
                    BenefitColumns.FROM,
                    BenefitColumns.TO,
                    Columns.REGION_NAME,
                    Column.answer("day", "认定日", ColumnKind.CHOICE, true).of(Columns.labels(DateBasis.values())),
                    BenefitColumns.DEMO,
                    Columns.CLAUSE,
                    Columns.NOTE),
            IdentityDayRow.class,
            cells -> new IdentityDayRow(
                    cells.source(),
                    cells.text("clause"),
                    cells.text("region"),
                    cells.date("from"),
                    cells.date("to"),
                    cells.choice("day", DateBasis.class),
                    cells.yes("demo"),
                    cells.text("note")),
            (left, right) -> BenefitColumns.ONE_ROW,
            Reach.over(Axes.day()));

    /** Medical assistance. */
    public static final TableTemplate<MedicalAssistanceRow> MEDICAL_ASSISTANCE = new TableTemplate<>(
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
            MedicalAssistanceRow.class,
            cells -> new MedicalAssistanceRow(
                    cells.source(),
                    cells.text("clause"),
                    cells.text("region"),
                    cells.date("from"),
                    cells.date("to"),
                    cells.choice("identity", Identity.class),
                    cells.integer("priority"),
                    cells.integer("ratio"),
                    cells.money("annualCap"),
                    cells.yes("demo"),
                    cells.text("note")),
            (left, right) -> left.identity() == right.identity()
                    ? "同一地区同一时期同一身份只能有一行"
                    : left.priority() == right.priority() ? "同一地区同一时期两种身份的优先顺序相同" : null,
            Reach.over(Axes.<MedicalAssistanceRow>day(), Axes.identity(MedicalAssistanceRow::identity))
                    .blankIn(row -> Blank.of("ratio", row.ratio(), "annualCap", row.annualCap())));

    /** How a layer is rounded. */
    public static final TableTemplate<RoundingRow> ROUNDING = new TableTemplate<>(
            "舍入规则",
            "每一层支付计算完毕后舍入一次。没有适用的行就四舍五入到分（Q17）。",
            BenefitColumns.FACTS,
            List.of(
                    Columns.REGION,
                    BenefitColumns.FROM,
                    BenefitColumns.TO,
                    Columns.REGION_NAME,
                    Column.answer("layer", "层次", ColumnKind.CHOICE, true).of(Columns.labels(Layer.values())),
                    Column.answer("mode", "方式", ColumnKind.CHOICE, true).of(Columns.labels(RoundingMode.values())),
                    Column.answer("unit", "单位", ColumnKind.CHOICE, true).of(Columns.labels(RoundingUnit.values())),
                    BenefitColumns.DEMO,
                    Columns.CLAUSE,
                    Columns.NOTE),
            RoundingRow.class,
            cells -> new RoundingRow(
                    cells.source(),
                    cells.text("clause"),
                    cells.text("region"),
                    cells.date("from"),
                    cells.date("to"),
                    cells.choice("layer", Layer.class),
                    cells.choice("mode", RoundingMode.class),
                    cells.choice("unit", RoundingUnit.class),
                    cells.yes("demo"),
                    cells.text("note")),
            (left, right) -> left.layer() == right.layer() ? "同一地区同一时期同一层次只能有一行" : null,
            Reach.over(
                    Axes.<RoundingRow>day(), Axes.choice("层次", "layer", Scale.of(Layer.values()), RoundingRow::layer)));

    private static boolean below(Money above, Money upTo) {
        return upTo == null || above.compareTo(upTo) < 0;
    }
}

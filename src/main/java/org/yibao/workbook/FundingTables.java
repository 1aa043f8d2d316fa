package org.yibao.workbook;

import java.util.List;
import org.yibao.facts.Age;
import org.yibao.facts.AgeReference;
import org.yibao.facts.Division;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.HeldIdentity;
import org.yibao.facts.Identity;
import org.yibao.facts.PolicyYear;
import org.yibao.facts.Scale;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.FundingFloorRow;
import org.yibao.rules.funding.FundingItem;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;
import org.yibao.workbook.Reach.Precedence;

/** The tables of workbook {@code funding.xlsx} (筹资): what is paid in for a person and year, and by whom. */
public final class FundingTables {
    private FundingTables() {}

    private static final Column YEAR =
            Column.condition("year", "年度", ColumnKind.YEAR, true, "PolicyYear", "value == $param");
    private static final Column DECIDED_YEAR =
            Column.condition("year", "年度", ColumnKind.YEAR, true, "FundingProfile", "year == $param");

    /** What the subsidy of a person and year is. */
    public static final TableTemplate<SubsidyStandardRow> SUBSIDY_STANDARD = new TableTemplate<>(
                    "财政补助标准",
                    "每人每年财政补助合计。单位：元/人·年。地区越具体越优先；金额空白表示待填。",
                    List.of(Division.class, PolicyYear.class),
                    List.of(
                            Columns.REGION,
                            YEAR,
                            Columns.REGION_NAME,
                            Column.answer("standard", "补助标准（元/人·年）", ColumnKind.MONEY, false),
                            Columns.CLAUSE,
                            Columns.NOTE),
                    SubsidyStandardRow.class,
                    cells -> new SubsidyStandardRow(
                            cells.source(),
                            cells.text("clause"),
                            cells.text("region"),
                            cells.integer("year"),
                            cells.money("standard"),
                            cells.text("note")),
                    (left, right) -> "同一地区同一年度只能有一行",
                    Reach.<SubsidyStandardRow>over(Axes.year()).blankIn(row -> Blank.of("standard", row.standard())))
            .requiring(FundingInvariants.IS_SHARED_OUT, FundingInvariants.SUBSIDY_AT_THE_FLOOR);

    /** Who pays it. */
    public static final TableTemplate<SubsidySplitRow> SUBSIDY_SPLIT = new TableTemplate<>(
                    "财政补助分担",
                    "每人每年财政补助由谁负担。单位：元/人·年。中央、省级、市县三项之和须等于补助标准；地区越具体越优先。",
                    List.of(Division.class, PolicyYear.class),
                    List.of(
                            Columns.REGION,
                            YEAR,
                            Columns.REGION_NAME,
                            Column.answer("central", "中央财政（元/人·年）", ColumnKind.MONEY, false),
                            Column.answer("province", "省级财政（元/人·年）", ColumnKind.MONEY, false),
                            Column.answer("local", "市县财政（元/人·年）", ColumnKind.MONEY, false),
                            Columns.CLAUSE,
                            Columns.NOTE),
                    SubsidySplitRow.class,
                    cells -> new SubsidySplitRow(
                            cells.source(),
                            cells.text("clause"),
                            cells.text("region"),
                            cells.integer("year"),
                            cells.money("central"),
                            cells.money("province"),
                            cells.money("local"),
                            cells.text("note")),
                    (left, right) -> "同一地区同一年度只能有一行",
                    Reach.<SubsidySplitRow>over(Axes.year())
                            .blankIn(row -> Blank.of(
                                    "central", row.central(), "province", row.province(), "local", row.local())))
            .requiring(FundingInvariants.SHARES_ADD_UP);

    /** What a person pays in. */
    public static final TableTemplate<ContributionRow> CONTRIBUTION = new TableTemplate<>(
                    "个人缴费标准",
                    "每人每年个人缴费。单位：元/人·年。年龄上下限均含本数，空白为不限；学生空白为学生与非学生相同。",
                    List.of(Division.class, PolicyYear.class, FundingProfile.class, Age.class, AgeReference.class),
                    List.of(
                            Columns.REGION,
                            YEAR,
                            Column.condition(
                                            "student",
                                            "是否大中小学生",
                                            ColumnKind.CHOICE,
                                            false,
                                            "FundingProfile",
                                            "student == \"是\".equals( \"$param\" )")
                                    .of(Columns.labels(YesNo.values())),
                            Column.condition(
                                            "reference",
                                            "年龄计算日",
                                            ColumnKind.CHOICE,
                                            true,
                                            "Age",
                                            "reference.label == \"$param\"")
                                    .of(Columns.labels(AgeReference.values())),
                            Column.condition("ageFrom", "周岁自（含）", ColumnKind.AGE, false, "Age", "years >= $param"),
                            Column.condition("ageTo", "周岁至（含）", ColumnKind.AGE, false, "Age", "years <= $param"),
                            Columns.REGION_NAME,
                            Column.answer("standard", "个人缴费标准（元/人·年）", ColumnKind.MONEY, false),
                            Columns.CLAUSE,
                            Columns.NOTE),
                    ContributionRow.class,
                    cells -> new ContributionRow(
                            cells.source(),
                            cells.text("clause"),
                            cells.text("region"),
                            cells.integer("year"),
                            cells.yes("student"),
                            cells.choice("reference", AgeReference.class),
                            cells.integer("ageFrom", 0),
                            cells.integer("ageTo", ContributionRow.ANY_AGE),
                            cells.money("standard"),
                            cells.text("note")),
                    (left, right) -> left.overlaps(right) ? "两行的年龄和学生条件重叠，同一人会命中两行" : null,
                    Reach.over(
                                    Axes.year(),
                                    Axes.fact("是否大中小学生", Facts.STUDENT, "student"),
                                    Axes.age(AgeReference.NEW_YEAR),
                                    Axes.age(AgeReference.SCHOOL_YEAR),
                                    Axes.age(AgeReference.ENROLMENT))
                            .blankIn(row -> Blank.of("standard", row.standard())))
            .requiring(FundingInvariants.AGES_IN_ORDER, FundingInvariants.CONTRIBUTION_AT_THE_FLOOR);

    /** What is paid of the contribution of persons with an identity. */
    public static final TableTemplate<AssistanceRow> ASSISTANCE = new TableTemplate<>(
                    "参保资助",
                    "资助困难人员参保。资助金额与资助比例只填一项，均空白表示待填。一人多种身份时取顺序号最小的一种，不叠加。",
                    List.of(Division.class, PolicyYear.class, HeldIdentity.class),
                    List.of(
                            Columns.REGION,
                            YEAR,
                            Column.condition(
                                            "identity",
                                            "身份",
                                            ColumnKind.CHOICE,
                                            true,
                                            "HeldIdentity",
                                            "code.label == \"$param\"")
                                    .of(Columns.labels(Identity.values())),
                            Columns.REGION_NAME,
                            Column.answer("priority", "优先顺序", ColumnKind.ORDER, true),
                            Column.answer("amount", "资助金额（元/人·年）", ColumnKind.MONEY, false),
                            Column.answer("ratio", "资助比例（占个人缴费）", ColumnKind.RATIO, false),
                            Columns.CLAUSE,
                            Columns.NOTE),
                    AssistanceRow.class,
                    cells -> new AssistanceRow(
                            cells.source(),
                            cells.text("clause"),
                            cells.text("region"),
                            cells.integer("year"),
                            cells.choice("identity", Identity.class),
                            cells.integer("priority"),
                            cells.money("amount"),
                            cells.integer("ratio"),
                            cells.text("note")),
                    (left, right) -> left.identity() == right.identity()
                            ? "同一地区同一年度同一身份只能有一行"
                            : left.priority() == right.priority() ? "同一地区同一年度两种身份的优先顺序相同" : null,
                    Reach.over(Axes.<AssistanceRow>year(), Axes.identity(AssistanceRow::identity))
                            .blankIn(row -> row.ratio() == null ? Blank.of("amount", row.amount()) : List.of()))
            .requiring(FundingInvariants.AMOUNT_OR_RATIO);

    /** What higher levels expect; checked, never applied. */
    public static final TableTemplate<FundingFloorRow> FLOOR = new TableTemplate<>(
            "筹资下限",
            "上级对下级筹资水平的要求，只核查、不改变金额。单位：元/人·年。增幅空白为不要求；已达下限的，增幅可由当地合理确定。",
            List.of(Division.class, FundingProfile.class),
            List.of(
                    Columns.REGION,
                    DECIDED_YEAR,
                    Column.answer("item", "项目", ColumnKind.CHOICE, true).of(Columns.labels(FundingItem.values())),
                    Columns.REGION_NAME,
                    Column.answer("floor", "下限（元/人·年）", ColumnKind.MONEY, true),
                    Column.answer("increase", "比上年增加（元）", ColumnKind.MONEY, false),
                    Column.answer("inPrinciple", "下限仅为原则性要求", ColumnKind.CHOICE, true)
                            .of(Columns.labels(YesNo.values())),
                    Columns.CLAUSE,
                    Columns.NOTE),
            FundingFloorRow.class,
            cells -> new FundingFloorRow(
                    cells.source(),
                    cells.text("clause"),
                    cells.text("region"),
                    cells.integer("year"),
                    cells.choice("item", FundingItem.class),
                    cells.money("floor"),
                    cells.money("increase"),
                    cells.yes("inPrinciple"),
                    cells.text("note")),
            (left, right) -> left.item() == right.item() ? "同一地区同一年度同一项目只能有一行" : null,
            Reach.over(
                            Axes.<FundingFloorRow>year(),
                            Axes.choice("项目", "item", Scale.of(FundingItem.values()), FundingFloorRow::item))
                    .with(Precedence.EVERY_ROW));

    /** All tables, in the order of their sheets. */
    public static final List<TableTemplate<?>> ALL =
            List.of(SUBSIDY_STANDARD, SUBSIDY_SPLIT, CONTRIBUTION, ASSISTANCE, FLOOR);
}

package org.yibao.tables;

import java.util.List;
import org.yibao.codes.AgeReference;
import org.yibao.divisions.Division;
import org.yibao.facts.Age;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.HeldIdentity;
import org.yibao.facts.PolicyYear;
import org.yibao.facts.Scale;
import org.yibao.facts.Subject;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.FundingFloorRow;
import org.yibao.rules.funding.FundingItem;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;
import org.yibao.tables.TableReach.Precedence;

/** The tables of workbook {@code funding.xlsx} (筹资): what is paid in for a person and year, and by whom. */
public final class FundingTables {
    private FundingTables() {}

    private static final Column YEAR =
            Column.condition("year", "年度", true, joined(PolicyYear.class, "value == $param"));
    private static final Column DECIDED_YEAR =
            Column.condition("year", "年度", true, joined(FundingProfile.class, "year == $param"));

    /** The day that a row counts ages on. */
    private static final Asks.WhichFact REFERENCE = Asks.WhichFact.age(Subject.FUNDING);

    /** What the subsidy of a person and year is. */
    public static final TableTemplate<SubsidyStandardRow> SUBSIDY_STANDARD = TableTemplate.of(
                    SubsidyStandardRow.class,
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
                    TableReach.<SubsidyStandardRow>over(Axes.year())
                            .blankIn(row -> Blank.of("standard", row.standard())))
            .requiring(FundingInvariants.IS_SHARED_OUT, FundingInvariants.SUBSIDY_AT_THE_FLOOR);

    /** Who pays it. */
    public static final TableTemplate<SubsidySplitRow> SUBSIDY_SPLIT = TableTemplate.of(
                    SubsidySplitRow.class,
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
                    TableReach.<SubsidySplitRow>over(Axes.year())
                            .blankIn(row -> Blank.of(
                                    "central", row.central(), "province", row.province(), "local", row.local())))
            .requiring(FundingInvariants.SHARES_ADD_UP);

    /** What a person pays in. */
    public static final TableTemplate<ContributionRow> CONTRIBUTION = TableTemplate.of(
                    ContributionRow.class,
                    "个人缴费标准",
                    "每人每年个人缴费。单位：元/人·年。年龄上下限均含本数，空白为不限；学生空白为学生与非学生相同。",
                    List.of(Division.class, PolicyYear.class, FundingProfile.class, Age.class, AgeReference.class),
                    List.of(
                            Columns.REGION,
                            YEAR,
                            Column.condition(
                                    "student", "是否大中小学生", false, new Asks.YesOrNo(Facts.STUDENT, Subject.FUNDING)),
                            Column.condition("reference", "年龄计算日", true, REFERENCE),
                            Column.condition(
                                    "ageFrom",
                                    "周岁自（含）",
                                    false,
                                    Asks.RangeEnd.chosenBy(Asks.RangeEnd.End.FROM, "reference", REFERENCE)),
                            Column.condition(
                                    "ageTo",
                                    "周岁至（含）",
                                    false,
                                    Asks.RangeEnd.chosenBy(Asks.RangeEnd.End.TO, "reference", REFERENCE)),
                            Columns.REGION_NAME,
                            Column.answer("standard", "个人缴费标准（元/人·年）", ColumnKind.MONEY, false),
                            Columns.CLAUSE,
                            Columns.NOTE),
                    TableReach.over(
                                    Axes.year(),
                                    Axes.fact("是否大中小学生", Facts.STUDENT, "student"),
                                    Axes.age(AgeReference.NEW_YEAR),
                                    Axes.age(AgeReference.SCHOOL_YEAR),
                                    Axes.age(AgeReference.ENROLMENT))
                            .blankIn(row -> Blank.of("standard", row.standard())))
            .requiring(FundingInvariants.AGES_IN_ORDER, FundingInvariants.CONTRIBUTION_AT_THE_FLOOR);

    /** What is paid of the contribution of persons with an identity. */
    public static final TableTemplate<AssistanceRow> ASSISTANCE = TableTemplate.of(
                    AssistanceRow.class,
                    "参保资助",
                    "资助困难人员参保。资助金额与资助比例只填一项，均空白表示待填。一人多种身份时取顺序号最小的一种，不叠加。",
                    List.of(Division.class, PolicyYear.class, HeldIdentity.class),
                    List.of(
                            Columns.REGION,
                            YEAR,
                            Column.condition("identity", "身份", true, new Asks.Holding()),
                            Columns.REGION_NAME,
                            Column.answer("priority", "优先顺序", ColumnKind.ORDER, true),
                            Column.answer("amount", "资助金额（元/人·年）", ColumnKind.MONEY, false),
                            Column.answer("ratio", "资助比例（占个人缴费）", ColumnKind.RATIO, false),
                            Columns.CLAUSE,
                            Columns.NOTE),
                    TableReach.over(Axes.<AssistanceRow>year(), Axes.identity(AssistanceRow::identity))
                            .blankIn(row -> row.ratio() == null ? Blank.of("amount", row.amount()) : List.of()))
            .apart(Slot.ranked("identity", "priority"))
            .requiring(FundingInvariants.AMOUNT_OR_RATIO);

    /** What higher levels expect; checked, never applied. */
    public static final TableTemplate<FundingFloorRow> FLOOR = TableTemplate.of(
                    FundingFloorRow.class,
                    "筹资下限",
                    "上级对下级筹资水平的要求，只核查、不改变金额。单位：元/人·年。增幅空白为不要求；已达下限的，增幅可由当地合理确定。",
                    List.of(Division.class, FundingProfile.class),
                    List.of(
                            Columns.REGION,
                            DECIDED_YEAR,
                            Column.answer("item", "项目", ColumnKind.CHOICE, true),
                            Columns.REGION_NAME,
                            Column.answer("floor", "下限（元/人·年）", ColumnKind.MONEY, true),
                            Column.answer("increase", "比上年增加（元）", ColumnKind.MONEY, false),
                            Column.answer("inPrinciple", "下限仅为原则性要求", ColumnKind.CHOICE, true),
                            Columns.CLAUSE,
                            Columns.NOTE),
                    TableReach.over(
                                    Axes.<FundingFloorRow>year(),
                                    Axes.choice("项目", "item", Scale.of(FundingItem.values()), FundingFloorRow::item))
                            .with(Precedence.EVERY_ROW))
            .apart(Slot.each("item"));

    /** All tables, in the order of their sheets. */
    public static final List<TableTemplate<?>> ALL =
            List.of(SUBSIDY_STANDARD, SUBSIDY_SPLIT, CONTRIBUTION, ASSISTANCE, FLOOR);

    /** A year that the rule of a table joins itself with. */
    private static Asks joined(Class<?> pattern, String test) {
        return new Asks.Joined(Facts.YEAR, pattern, test, ColumnKind.YEAR);
    }
}

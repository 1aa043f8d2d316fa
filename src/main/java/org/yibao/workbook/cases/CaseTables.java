package org.yibao.workbook.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.codes.Disease;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Scale;
import org.yibao.facts.Source;
import org.yibao.facts.Subject;
import org.yibao.money.Money;
import org.yibao.tables.Column;
import org.yibao.tables.ColumnKind;
import org.yibao.tables.Columns;
import org.yibao.tables.FundingTables;
import org.yibao.tables.RowValues;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.YesNo;

/**
 * The sheets 用例: one for workbooks of funding tables, one for workbooks of benefit tables. Facts that callers say and that stand nowhere else
 * are their last inputs.
 */
public final class CaseTables {
    private static final String BLANKS = "输入空白为未给出（括号内为此时的取值），预期空白为不核对；单位：元。";
    private static final String STUDENT = "学生（否）";
    private static final Column ID = Column.answer(CaseTemplate.ID, "编号", ColumnKind.ID, true);
    private static final Column REGION = Column.answer("region", "地区代码（参保地）", ColumnKind.REGION, true);
    private static final Column IDENTITIES = Column.answer("identities", "身份（多个用、隔开）", ColumnKind.IDENTITIES, false);
    private static final Column OUTCOME = Column.answer(CaseTemplate.OUTCOME, "结果", ColumnKind.CHOICE, false)
            .of(CaseOutcome.EXPECTED.stream().map(CaseOutcome::label).toList());
    private static final List<Column> REMARKS =
            List.of(Column.answer("clause", "条款", ColumnKind.CLAUSE, false), Columns.NOTE);

    /** Who pays what for one person and year. */
    public static final CaseTemplate FUNDING = template(
            Subject.FUNDING,
            Set.of(),
            "每行一个用例：左边是一个人和年度，右边是预期的筹资结果。" + BLANKS,
            List.of(
                    ID,
                    REGION,
                    Column.answer("year", "年度", ColumnKind.YEAR, true),
                    Column.answer("birthDate", "出生日期", ColumnKind.BIRTH_DATE, true),
                    said(Facts.STUDENT, STUDENT),
                    said(Facts.BASIS),
                    Column.answer("permitRegion", "居住证签发地（参保地）", ColumnKind.REGION, false),
                    Column.answer("permitTo", "居住证有效至（不限）", ColumnKind.DATE, false),
                    said(Facts.ORIGIN, "户籍来源（内地）"),
                    Column.answer("enrolled", "参保日（1月1日）", ColumnKind.DATE, false),
                    IDENTITIES),
            List.of(
                    expected("subsidy", "财政补助（元/人·年）"),
                    expected("central", "中央（元/人·年）"),
                    expected("province", "省级（元/人·年）"),
                    expected("local", "市县（元/人·年）"),
                    expected("contribution", "个人缴费标准（元/人·年）"),
                    expected("assistance", "资助（元/人·年）"),
                    expected("payable", "应缴（元/人·年）"),
                    OUTCOME),
            REMARKS,
            List.of(
                    new CaseTemplate.CellRule(
                            "birthDate", row -> row.date("birthDate").getYear() <= row.integer("year"), "不晚于该年度的出生日期"),
                    expectsSomething(
                            "subsidy", "central", "province", "local", "contribution", "assistance", "payable")));

    /** What one visit is paid. */
    public static final CaseTemplate BENEFIT = template(
            Subject.BENEFIT,
            Set.of("birthDate", Facts.STUDENT.name()),
            "每行一个用例：左边是一次就医和本年累计，右边是预期的结算结果。" + BLANKS,
            List.of(
                    ID,
                    REGION,
                    Column.answer("birthDate", "出生日期", ColumnKind.BIRTH_DATE, false),
                    said(Facts.STUDENT, STUDENT),
                    IDENTITIES,
                    said(Facts.KIND),
                    said(Facts.FACILITY),
                    Column.answer("place", "就医地（参保地）", ColumnKind.REGION, false),
                    said(Facts.REFERRAL),
                    Column.answer("disease", "病种", ColumnKind.CHOICE, false).of(Columns.labels(Disease.values())),
                    Column.answer("admission", "第几次住院（1）", ColumnKind.ORDER, false),
                    Column.answer("date", "就诊日", ColumnKind.DATE, true),
                    Column.answer("discharged", "出院日（同结算日）", ColumnKind.DATE, false),
                    Column.answer("settled", "结算日（同出院日）", ColumnKind.DATE, false),
                    amount("total", "总费用（元）").mandatory(),
                    amount("selfPaid", "全自费（元）"),
                    amount("overLimit", "超限价（元）"),
                    amount("paidFirst", "先行自付（元）"),
                    amount("seriousBase", "本年大病累计基数（元）"),
                    amount("seriousPaid", "本年大病已付（元）"),
                    amount("deductibleCharged", "本年同类已扣起付（元）"),
                    amount("basicPaid", "本年基本医保已付（元）"),
                    amount("assistancePaid", "本年救助已付（元）")),
            List.of(
                    amount("deductible", "起付标准（元）"),
                    amount("basic", "基本医保支付（元）"),
                    amount("seriousIllness", "大病保险支付（元）"),
                    amount("assistance", "医疗救助支付（元）"),
                    amount("person", "个人负担（元）"),
                    OUTCOME),
            REMARKS,
            List.of(
                    new CaseTemplate.CellRule(
                            "total",
                            row -> sum(row, "selfPaid", "overLimit", "paidFirst")
                                            .compareTo(row.money("total"))
                                    <= 0,
                            "不小于全自费、超限价、先行自付三项之和的金额"),
                    new CaseTemplate.CellRule("birthDate", row -> inOrder(row, "birthDate", "date"), "不晚于就诊日的出生日期"),
                    new CaseTemplate.CellRule("discharged", row -> inOrder(row, "date", "discharged"), "不早于就诊日的日期"),
                    new CaseTemplate.CellRule(
                            "settled",
                            row -> inOrder(row, "date", "settled") && inOrder(row, "discharged", "settled"),
                            "不早于就诊日和出院日的日期"),
                    expectsSomething("deductible", "basic", "seriousIllness", "assistance", "person")));

    private CaseTables() {}

    /** The sheet 用例 that belongs beside some tables; funding comes first, should a workbook hold both. */
    public static CaseTemplate beside(Collection<String> tables) {
        boolean funding = FundingTables.ALL.stream().map(TableTemplate::name).anyMatch(tables::contains);
        return funding ? FUNDING : BENEFIT;
    }

    private static CaseTemplate template(
            Subject subject,
            Set<String> later,
            String guidance,
            List<Column> inputs,
            List<Column> expected,
            List<Column> remarks,
            List<CaseTemplate.CellRule> rules) {
        List<Column> all = new ArrayList<>(inputs);
        Set<String> absentAtFirst = new HashSet<>(later);
        Set<String> drawn = inputs.stream().map(Column::key).collect(Collectors.toSet());
        for (Fact fact : subject.facts()) {
            if (fact.source() instanceof Source.Caller && !drawn.contains(fact.name())) {
                all.add(said(fact));
                absentAtFirst.add(fact.name());
            }
        }
        return new CaseTemplate(guidance, List.copyOf(all), Set.copyOf(absentAtFirst), expected, remarks, rules);
    }

    /** What is said of a fact; the label tells what it means to say nothing. */
    private static Column said(Fact fact) {
        Integer unsaid = ((Source.Caller) fact.source()).unsaid().point();
        return said(
                fact,
                unsaid == null
                        ? fact.label()
                        : "%s（%s）".formatted(fact.label(), fact.scale().labels().get(unsaid)));
    }

    private static Column said(Fact fact, String label) {
        boolean mandatory = ((Source.Caller) fact.source()).unsaid().point() == null;
        return Column.answer(fact.name(), label, ColumnKind.CHOICE, mandatory)
                .of(
                        fact.scale().kind() == Scale.Kind.YES_OR_NO
                                ? Columns.labels(YesNo.values())
                                : fact.scale().labels());
    }

    private static Column expected(String key, String label) {
        return Column.answer(key, label, ColumnKind.MONEY, false);
    }

    private static Column amount(String key, String label) {
        return Column.answer(key, label, ColumnKind.SUM, false);
    }

    private static CaseTemplate.CellRule expectsSomething(String... amounts) {
        List<String> keys = new ArrayList<>(List.of(amounts));
        keys.add(CaseTemplate.OUTCOME);
        return new CaseTemplate.CellRule(
                CaseTemplate.OUTCOME, row -> keys.stream().anyMatch(row.cells()::containsKey), "预期结果至少填一项，否则这一行什么也不核对");
    }

    private static Money sum(RowValues row, String... keys) {
        return Stream.of(keys).map(row::money).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
    }

    private static boolean inOrder(RowValues row, String earlier, String later) {
        LocalDate from = row.date(earlier);
        LocalDate to = row.date(later);
        return from == null || to == null || !to.isBefore(from);
    }
}

package org.yibao.decision;

import static org.yibao.money.BasisPoints.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.yibao.facts.BracketBase;
import org.yibao.facts.DeductiblePeriod;
import org.yibao.money.Money;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Statement;
import org.yibao.settlement.YearToDate;
import org.yibao.terms.BenefitTerms;
import org.yibao.terms.Bracket;
import org.yibao.terms.SeriousIllnessTerms;

/** Tells a statement line by line: each amount with its formula, its numbers, its clauses and its table rows. */
final class BillLines {
    private final BenefitTerms terms;
    private final Fees fees;
    private final YearToDate before;
    private final Statement statement;
    private final List<Reason> reasons;

    private BillLines(BenefitTerms terms, Fees fees, YearToDate before, Statement statement, List<Reason> reasons) {
        this.terms = terms;
        this.fees = fees;
        this.before = before;
        this.statement = statement;
        this.reasons = reasons;
    }

    static List<Line> of(BenefitTerms terms, Fees fees, YearToDate before, Statement statement, List<Reason> reasons) {
        return new BillLines(terms, fees, before, statement, reasons).lines();
    }

    private List<Line> lines() {
        return List.of(
                line("inScope", "政策范围内费用", statement.inScope(), inScope(), reason -> false),
                line("deductible", "起付标准", statement.deductible(), deductible(), BillLines::isDeductible),
                line("basic", "基本医疗保险支付", statement.basic(), basic(), BillLines::isBasic),
                line("seriousIllness", "大病保险支付", statement.seriousIllness(), serious(), BillLines::isSerious),
                line("assistance", "医疗救助支付", statement.assistance(), assistance(), BillLines::isAssistance),
                line("person", "个人负担", statement.person(), person(), reason -> false));
    }

    private Line line(String item, String label, long amount, String formula, Predicate<Reason> grounds) {
        List<Reason> grounded = reasons.stream().filter(grounds).toList();
        return new Line(
                item,
                label,
                new Money(amount),
                formula,
                grounded.stream().map(Reason::clause).distinct().toList(),
                grounded.stream()
                        .filter(reason -> reason.row() != null)
                        .map(reason -> "%s#%s!%d".formatted(reason.workbook(), reason.sheet(), reason.row()))
                        .distinct()
                        .toList());
    }

    private static boolean isDeductible(Reason reason) {
        return List.of("门诊待遇", "起付标准调整", "住院待遇").contains(reason.rule());
    }

    private static boolean isBasic(Reason reason) {
        return List.of("门诊待遇", "住院待遇", "基本医保年度限额", "异地就医调整", "省内转诊享受本地待遇").contains(reason.rule());
    }

    private static boolean isSerious(Reason reason) {
        return reason.rule().startsWith("大病保险");
    }

    private static boolean isAssistance(Reason reason) {
        return reason.rule().contains("医疗救助");
    }

    private String inScope() {
        return "%s − 全自费 %s − 超限价 %s − 先行自付 %s = %s"
                .formatted(
                        yuan(fees.total()),
                        yuan(fees.selfPaid()),
                        yuan(fees.overLimit()),
                        yuan(fees.paidFirst()),
                        yuan(statement.inScope()));
    }

    private String deductible() {
        String standard = "%s起付标准 %s"
                .formatted(
                        terms.deductiblePeriod() == DeductiblePeriod.PER_VISIT ? "本次" : "年度", yuan(terms.deductible()));
        long charged = before.deductible(terms);
        return charged > 0 ? standard + "，本年已付 " + yuan(charged) : standard;
    }

    private String basic() {
        String formula = "(%s − %s) × %s = %s"
                .formatted(
                        yuan(statement.inScope()),
                        yuan(statement.deductible()),
                        percent(terms.ratio()),
                        yuan(statement.basicUncapped()));
        return statement.basic() == statement.basicUncapped()
                ? formula
                : formula + "，受年度限额限制支付 " + yuan(statement.basic());
    }

    private String serious() {
        SeriousIllnessTerms serious = terms.seriousIllness();
        if (serious == null) {
            return "本类费用不计入大病保险";
        }
        long base = before.seriousBase() + statement.seriousCounted();
        String counted = "本年累计 %s，起付线 %s".formatted(yuan(base), yuan(serious.deductible()));
        if (base <= serious.deductible()) {
            return counted + "，未超过";
        }
        String formula = counted + "：" + String.join(" + ", parts(serious, base));
        String due = " = " + yuan(terms.seriousRounding().round(serious.due(base)));
        String capped = serious.cap() == BenefitTerms.NO_CAP ? "，不封顶" : "，封顶线 " + yuan(serious.cap());
        String paid = before.seriousIllness() == 0 ? "" : "，减本年已付 " + yuan(before.seriousIllness());
        return formula + due + capped + paid;
    }

    private static List<String> parts(SeriousIllnessTerms serious, long base) {
        boolean absolute = serious.bracketBase() == BracketBase.ABSOLUTE;
        long counted = absolute ? base : base - serious.deductible();
        long floor = absolute ? serious.deductible() : 0;
        List<String> parts = new ArrayList<>();
        for (Bracket bracket : serious.brackets()) {
            long upTo = Math.min(counted, bracket.upTo());
            long above = Math.max(floor, bracket.above());
            if (upTo > above) {
                parts.add("(%s − %s) × %s".formatted(yuan(upTo), yuan(above), percent(bracket.ratio())));
            }
        }
        return parts;
    }

    private String assistance() {
        if (terms.assistanceRatio() == 0) {
            return "不在医疗救助范围内";
        }
        long left = statement.inScope() - statement.basic() - statement.seriousIllness();
        long uncapped = terms.assistanceRounding().round(left * terms.assistanceRatio());
        String formula = "(%s − %s − %s) × %s = %s"
                .formatted(
                        yuan(statement.inScope()),
                        yuan(statement.basic()),
                        yuan(statement.seriousIllness()),
                        percent(terms.assistanceRatio()),
                        yuan(uncapped));
        return statement.assistance() == uncapped
                ? formula
                : formula + "，受年度限额 %s 限制（本年已付 %s）".formatted(yuan(terms.assistanceCap()), yuan(before.assistance()));
    }

    private String person() {
        return "%s − %s − %s − %s = %s"
                .formatted(
                        yuan(statement.total()),
                        yuan(statement.basic()),
                        yuan(statement.seriousIllness()),
                        yuan(statement.assistance()),
                        yuan(statement.person()));
    }

    private static String yuan(long fen) {
        return new Money(fen).toString();
    }
}

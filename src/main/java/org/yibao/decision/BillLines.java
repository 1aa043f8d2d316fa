package org.yibao.decision;

import static org.yibao.money.BasisPoints.percent;

import java.util.List;
import java.util.StringJoiner;
import org.yibao.codes.DeductiblePeriod;
import org.yibao.money.Money;
import org.yibao.rules.LineItem;
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
    private final Bill bill;
    private final Grounds.OfLines grounds;

    private BillLines(
            BenefitTerms terms, Fees fees, YearToDate before, Statement statement, Bill bill, Grounds.OfLines grounds) {
        this.terms = terms;
        this.fees = fees;
        this.before = before;
        this.statement = statement;
        this.bill = bill;
        this.grounds = grounds;
    }

    static List<Line> of(
            BenefitTerms terms, Fees fees, YearToDate before, Statement statement, Bill bill, Grounds.OfLines grounds) {
        return new BillLines(terms, fees, before, statement, bill, grounds).lines();
    }

    private List<Line> lines() {
        return List.of(
                line(LineItem.IN_SCOPE, bill.inScope(), inScope()),
                line(LineItem.DEDUCTIBLE, bill.deductible(), deductible()),
                line(LineItem.BASIC, bill.basic(), basic()),
                line(LineItem.SERIOUS_ILLNESS, bill.seriousIllness(), serious()),
                line(LineItem.ASSISTANCE, bill.assistance(), assistance()),
                line(LineItem.PERSON, bill.person(), person()));
    }

    private Line line(LineItem item, Money amount, String formula) {
        Grounds rests = grounds.of(item);
        return new Line(item.key(), item.label(), amount, formula, rests.clauses(), rests.rows());
    }

    private String inScope() {
        return yuan(fees.total()) + " − 全自费 " + yuan(fees.selfPaid()) + " − 超限价 " + yuan(fees.overLimit()) + " − 先行自付 "
                + yuan(fees.paidFirst()) + " = " + bill.inScope();
    }

    private String deductible() {
        boolean perVisit = terms.deductiblePeriod() == DeductiblePeriod.PER_VISIT;
        String standard = (perVisit ? "本次" : "年度") + "起付标准 " + yuan(terms.deductible());
        long charged = before.deductible(terms);
        return charged > 0 ? standard + "，本年已付 " + yuan(charged) : standard;
    }

    private String basic() {
        String formula = "(" + bill.inScope() + " − " + bill.deductible() + ") × " + percent(terms.ratio()) + " = "
                + yuan(statement.basicUncapped());
        return statement.basic() == statement.basicUncapped() ? formula : formula + "，受年度限额限制支付 " + bill.basic();
    }

    private String serious() {
        SeriousIllnessTerms serious = terms.seriousIllness();
        if (serious == null) {
            return "本类费用不计入大病保险";
        }
        long base = before.seriousBase() + statement.seriousCounted();
        String counted = "本年累计 " + yuan(base) + "，起付线 " + yuan(serious.deductible());
        if (base <= serious.deductible()) {
            return counted + "，未超过";
        }
        String due = " = " + yuan(terms.seriousRounding().round(serious.due(base)));
        String capped = serious.cap() == BenefitTerms.NO_CAP ? "，不封顶" : "，封顶线 " + yuan(serious.cap());
        String paid = before.seriousIllness() == 0 ? "" : "，减本年已付 " + yuan(before.seriousIllness());
        return counted + "：" + parts(serious, base) + due + capped + paid;
    }

    private static String parts(SeriousIllnessTerms serious, long base) {
        StringJoiner parts = new StringJoiner(" + ");
        for (Bracket bracket : serious.brackets()) {
            long upTo = serious.end(bracket, base);
            long above = serious.begin(bracket);
            if (upTo > above) {
                parts.add("(" + yuan(upTo) + " − " + yuan(above) + ") × " + percent(bracket.ratio()));
            }
        }
        return parts.toString();
    }

    private String assistance() {
        if (terms.assistanceRatio() == 0) {
            return "不在医疗救助范围内";
        }
        long left = statement.inScope() - statement.basic() - statement.seriousIllness();
        long uncapped = Math.min(left, terms.assistanceRounding().round(left * terms.assistanceRatio()));
        String formula = "(" + bill.inScope() + " − " + bill.basic() + " − " + bill.seriousIllness() + ") × "
                + percent(terms.assistanceRatio()) + " = " + yuan(uncapped);
        return statement.assistance() == uncapped
                ? formula
                : formula + "，受年度限额 " + yuan(terms.assistanceCap()) + " 限制（本年已付 " + yuan(before.assistance()) + "）";
    }

    private String person() {
        return bill.total() + " − " + bill.basic() + " − " + bill.seriousIllness() + " − " + bill.assistance() + " = "
                + bill.person();
    }

    private static String yuan(long fen) {
        return new Money(fen).toString();
    }
}

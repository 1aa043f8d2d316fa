package org.yibao.terms;

import static org.yibao.money.BasisPoints.percent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibao.money.Money;
import org.yibao.rules.FigureText;
import org.yibao.rules.Judgement;
import org.yibao.rules.benefit.DeductibleCeiling;
import org.yibao.rules.benefit.RatioFloor;
import org.yibao.rules.benefit.ResidentsIncomeRow;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.benefit.SeriousIllnessRow;

/**
 * Compares the tables of serious-illness insurance, as they are for ordinary persons, with what higher levels expect: a deductible of half
 * of residents' income (NAT-2020-24.5-1), and ratios of 60 % or more (NAT-2020-24.5-2, JS-2020-77.5-2).
 */
final class SeriousIllnessChecks {
    private SeriousIllnessChecks() {}

    /**
     * @param row      row of the deductible, which may be blank where a rule sets the deductible of this person
     * @param brackets rows of the ratios, which may be blank or none where a rule sets the ratio of this person
     */
    static List<Check> of(OrderedFindings findings, SeriousIllnessRow row, List<SeriousBracketRow> brackets) {
        Optional<ResidentsIncomeRow> income = findings.mostSpecific(ResidentsIncomeRow.class);
        Stream<Check> ceilings = findings.judgements(DeductibleCeiling.class).stream()
                .map(found -> ceiling(found, row.deductible(), income.orElse(null)));
        Stream<Check> floors = findings.judgements(RatioFloor.class).stream().map(found -> floor(found, brackets));
        return Stream.concat(ceilings, floors).toList();
    }

    /** Above the ceiling is a failure, below it is none (question Q15). */
    private static Check ceiling(Judgement found, Money deductible, ResidentsIncomeRow row) {
        String subject = "大病保险起付线";
        int share = ((DeductibleCeiling) found.finding()).share();
        String expected = found.finding().sentence();
        if (row == null || row.income() == null) {
            return new Check(
                    found.clause(),
                    subject,
                    Outcome.UNDECIDED,
                    "%s，本地%s；“居民收入”待填".formatted(expected, FigureText.yuan(deductible)));
        }
        if (deductible == null) {
            return new Check(found.clause(), subject, Outcome.UNDECIDED, expected + "，本地起付线待填");
        }
        Money ceiling = row.income().times(share);
        int compared = deductible.compareTo(ceiling);
        String detail = "%s，%s收入%s元%s的%s为%s元，本地%s元%s"
                .formatted(
                        expected,
                        row.incomeYear() == null ? "" : row.incomeYear() + "年",
                        row.income(),
                        row.demo() ? "（示例）" : "",
                        percent(share),
                        ceiling,
                        deductible,
                        compared == 0 ? "" : compared > 0 ? "，高出" + deductible.minus(ceiling) + "元" : "，低于这一水平");
        return new Check(found.clause(), subject, compared > 0 ? Outcome.NOT_MET : Outcome.MET, detail);
    }

    private static Check floor(Judgement found, List<SeriousBracketRow> brackets) {
        String subject = "大病保险最低支付比例";
        String expected = found.finding().sentence();
        if (brackets.isEmpty() || brackets.stream().anyMatch(row -> row.ratio() == null)) {
            return new Check(found.clause(), subject, Outcome.UNDECIDED, expected + "，本地分段支付比例待填");
        }
        int floor = ((RatioFloor) found.finding()).floor();
        int lowest = brackets.stream().mapToInt(SeriousBracketRow::ratio).min().orElse(0);
        return new Check(
                found.clause(),
                subject,
                lowest >= floor ? Outcome.MET : Outcome.NOT_MET,
                "%s，本地最低%s".formatted(expected, percent(lowest)));
    }
}

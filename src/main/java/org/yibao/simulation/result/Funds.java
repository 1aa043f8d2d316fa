package org.yibao.simulation.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yibao.divisions.Divisions;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Breakdown;
import org.yibao.simulation.figures.Compared;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.figures.Weighted;
import org.yibao.simulation.tally.Measures;

/** The funds of pooling areas. */
final class Funds {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private Funds() {}

    /** @param reserves what funds have on 1 January, by pooling area; that of all together is known when that of each is */
    static List<Fund> of(Totals all, Map<String, Totals> areas, Map<String, Money> reserves, Divisions divisions) {
        List<Fund> funds = new ArrayList<>();
        Money together = reserves.keySet().containsAll(areas.keySet()) && !areas.isEmpty()
                ? areas.keySet().stream().map(reserves::get).reduce(Money.ZERO, Money::plus)
                : null;
        funds.add(fund(Breakdown.ALL, "合计", all, together));
        areas.forEach((key, totals) -> funds.add(fund(key, divisions.fullName(key), totals, reserves.get(key))));
        return funds;
    }

    private static Fund fund(String key, String label, Totals totals, Money reserve) {
        Compared balance = totals.compared(side -> side.income() - side.expense());
        Compared expense = totals.compared(Totals.Side::expense);
        return new Fund(
                key,
                label,
                totals.compared(Totals.Side::income),
                expense,
                balance,
                reserve,
                reserve == null
                        ? null
                        : new Fund.Months(
                                months(reserve.plus(balance.baseline()), expense.baseline()),
                                months(reserve.plus(balance.candidate()), expense.candidate())),
                Weighted.heads(
                        Math.max(totals.get(Measures.SUBSIDY_UNKNOWN), totals.get(Measures.CONTRIBUTION_UNKNOWN))),
                totals.amount(Measures.FEES_UNDECIDED),
                totals.compared(Totals.Side::benefits));
    }

    private static BigDecimal months(Money left, Money expense) {
        return expense.fen() == 0 ? null : left.yuan().multiply(MONTHS).divide(expense.yuan(), 1, RoundingMode.HALF_UP);
    }
}

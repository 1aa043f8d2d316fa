package org.yibao.simulation.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yibao.divisions.Divisions;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Breakdown;
import org.yibao.simulation.figures.Formula;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.figures.Weighted;
import org.yibao.simulation.tally.Measures;

/** The funds of pooling areas. */
final class Funds {
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
        return new Fund(
                key,
                label,
                totals.compared(Indicator.FUND_INCOME),
                totals.compared(Indicator.FUND_EXPENSE),
                totals.compared(Indicator.FUND_BALANCE),
                reserve,
                reserve == null
                        ? null
                        : new Fund.Months(months(totals.baseline(), reserve), months(totals.candidate(), reserve)),
                Weighted.heads(
                        Math.max(totals.get(Measures.SUBSIDY_UNKNOWN), totals.get(Measures.CONTRIBUTION_UNKNOWN))),
                totals.amount(Measures.FEES_UNDECIDED),
                totals.compared(Indicator.BENEFITS));
    }

    private static BigDecimal months(Totals.Side side, Money reserve) {
        Indicator months = Indicator.MONTHS_OF_RESERVE;
        return ((Formula.MonthsLeft) months.formula())
                .of(side, reserve, months.unit().decimals());
    }
}

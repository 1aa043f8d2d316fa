package org.yibao.simulation.result;

import java.math.BigDecimal;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Compared;

/**
 * The fund of a pooling area in the year (NAT-2020-24.15-1). Income is subsidy and contributions, whoever pays them; expense is what basic
 * and serious-illness insurance pay: no notice here states the premium that the fund pays for the latter.
 *
 * @param key             division code of the pooling area; {@code ALL} for all together
 * @param label           its name
 * @param income          income
 * @param expense         expense
 * @param balance         income less expense
 * @param reserve         what it had on 1 January; {@code null} when the run doesn't say
 * @param monthsOfReserve reserve at the end of the year in months of its expense; {@code null} without a reserve
 * @param withoutIncome   heads whose subsidy or contribution is not known, so that the income lacks theirs, weighted
 * @param withoutExpense  bills that were not settled, so that the expense lacks what would be paid of them
 * @param benefits        what all three layers pay: not to fall when family accounts end (JL-2020-15.4-1)
 */
public record Fund(
        String key,
        String label,
        Compared income,
        Compared expense,
        Compared balance,
        Money reserve,
        Months monthsOfReserve,
        BigDecimal withoutIncome,
        Money withoutExpense,
        Compared benefits) {
    /** Months with one decimal; {@code null} without expense. */
    public record Months(BigDecimal baseline, BigDecimal candidate) {}
}

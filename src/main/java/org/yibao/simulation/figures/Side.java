package org.yibao.simulation.figures;

import java.math.BigDecimal;
import java.util.List;
import org.yibao.money.Money;

/**
 * Those who win, or those who lose.
 *
 * @param persons   heads, weighted
 * @param share     share of all persons
 * @param amount    what they gain or lose together
 * @param quantiles what one of them gains or loses, at the 10th, 25th, 50th, 75th, 90th and 99th hundredth; right to one part in 2,048
 */
public record Side(BigDecimal persons, BigDecimal share, Money amount, List<Quantile> quantiles) {
    /**
     * A quantile.
     *
     * @param at     hundredth, 0 to 100
     * @param amount that hundredth of the heads gain or lose no more than it
     */
    public record Quantile(int at, Money amount) {}

    public Side {
        quantiles = List.copyOf(quantiles);
    }
}

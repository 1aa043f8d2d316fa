package org.yibao.simulation.figures;

import java.math.BigDecimal;
import org.yibao.money.Money;

/**
 * An amount under both policies.
 *
 * @param baseline   under the baseline
 * @param candidate  under the candidate
 * @param difference candidate less baseline
 */
public record Compared(Money baseline, Money candidate, Money difference) implements UnderBoth {
    public static Compared of(Money baseline, Money candidate) {
        return new Compared(baseline, candidate, candidate.minus(baseline));
    }

    @Override
    public BigDecimal baselineNumber() {
        return baseline.yuan();
    }

    @Override
    public BigDecimal candidateNumber() {
        return candidate.yuan();
    }

    @Override
    public BigDecimal differenceNumber() {
        return difference.yuan();
    }
}

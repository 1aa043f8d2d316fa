package org.yibao.simulation.figures;

import java.math.BigDecimal;

/**
 * A share under both policies, a fraction of one with six decimals; {@code null} where it is of nothing.
 *
 * @param baseline   under the baseline
 * @param candidate  under the candidate
 * @param difference candidate less baseline
 */
public record Shares(BigDecimal baseline, BigDecimal candidate, BigDecimal difference) implements UnderBoth {
    public static Shares of(BigDecimal baseline, BigDecimal candidate) {
        return new Shares(
                baseline, candidate, baseline == null || candidate == null ? null : candidate.subtract(baseline));
    }

    @Override
    public BigDecimal baselineNumber() {
        return baseline;
    }

    @Override
    public BigDecimal candidateNumber() {
        return candidate;
    }

    @Override
    public BigDecimal differenceNumber() {
        return difference;
    }
}

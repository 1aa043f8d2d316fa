package org.yibao.simulation.figures;

import java.math.BigDecimal;

/**
 * Heads under both policies, weighted.
 *
 * @param baseline   under the baseline
 * @param candidate  under the candidate
 * @param difference candidate less baseline
 */
public record Counted(BigDecimal baseline, BigDecimal candidate, BigDecimal difference) implements UnderBoth {
    public static Counted of(BigDecimal baseline, BigDecimal candidate) {
        return new Counted(baseline, candidate, candidate.subtract(baseline));
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

package org.yibao.simulation.figures;

import java.math.BigDecimal;

/**
 * Heads under both policies, weighted.
 *
 * @param baseline   under the baseline
 * @param candidate  under the candidate
 * @param difference candidate less baseline
 */
public record Counted(BigDecimal baseline, BigDecimal candidate, BigDecimal difference) {
    public static Counted of(BigDecimal baseline, BigDecimal candidate) {
        return new Counted(baseline, candidate, candidate.subtract(baseline));
    }
}

package org.yibao.simulation.figures;

import org.yibao.money.Money;
import org.yibao.simulation.tally.Payer;

/**
 * What a payer pays.
 *
 * @param payer      who
 * @param label      who, in Chinese
 * @param baseline   under the baseline
 * @param candidate  under the candidate
 * @param difference candidate less baseline
 */
public record PayerAmount(Payer payer, String label, Money baseline, Money candidate, Money difference) {
    public static PayerAmount of(Payer payer, Money baseline, Money candidate) {
        return new PayerAmount(payer, payer.label(), baseline, candidate, candidate.minus(baseline));
    }
}

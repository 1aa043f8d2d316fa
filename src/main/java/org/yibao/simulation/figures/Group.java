package org.yibao.simulation.figures;

import java.math.BigDecimal;
import java.util.List;
import org.yibao.money.Money;

/**
 * Persons of one region, pooling area, identity or class of ages.
 *
 * @param key          code of the group
 * @param label        its Chinese name
 * @param persons      heads, weighted
 * @param visits       visits that were settled, weighted
 * @param fees         their bills
 * @param inScope      what of them is within the scope of policy
 * @param payers       who pays
 * @param winners      heads who pay less under the candidate, contribution and bills together
 * @param gain         what they pay less
 * @param losers       heads who pay more
 * @param loss         what they pay more
 * @param burden       what persons pay, contribution and bills together
 * @param catastrophic heads whose bills leave them more than the threshold
 * @param stays        share of what is in scope of stays that basic insurance pays
 */
public record Group(
        String key,
        String label,
        BigDecimal persons,
        BigDecimal visits,
        Money fees,
        Money inScope,
        List<PayerAmount> payers,
        BigDecimal winners,
        Money gain,
        BigDecimal losers,
        Money loss,
        Compared burden,
        Counted catastrophic,
        Shares stays) {
    public Group {
        payers = List.copyOf(payers);
    }
}

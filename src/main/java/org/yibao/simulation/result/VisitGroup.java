package org.yibao.simulation.result;

import java.math.BigDecimal;
import java.util.List;
import org.yibao.money.Money;
import org.yibao.simulation.figures.PayerAmount;

/**
 * Visits to one kind of facility, of one kind of care, or settled in one month.
 *
 * @param key     code, or the number of the month ({@code 13} for a later year)
 * @param label   Chinese name
 * @param visits  visits, weighted
 * @param fees    their bills
 * @param inScope what of them is within the scope of policy
 * @param payers  who pays them
 */
public record VisitGroup(
        String key, String label, BigDecimal visits, Money fees, Money inScope, List<PayerAmount> payers) {
    public VisitGroup {
        payers = List.copyOf(payers);
    }
}

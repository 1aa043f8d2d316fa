package org.yibao.simulation.attribution;

import org.yibao.money.Money;
import org.yibao.simulation.tally.Payer;

/**
 * What a change moves for a payer.
 *
 * @param payer who
 * @param label who, in Chinese
 * @param alone what is paid more when nothing else changes
 * @param share its share of what is paid more when everything changes; the shares of all changes add up to that
 */
public record AttributedEffect(Payer payer, String label, Money alone, Money share) {
    public static AttributedEffect of(Payer payer, Money alone, Money share) {
        return new AttributedEffect(payer, payer.label(), alone, share);
    }
}

package org.yibao.simulation.result;

import java.math.BigDecimal;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Compared;

/**
 * A tenth of the heads, in the order of what bills leave to them under the baseline. Ties: those who bear the same (below 40.96 yuan to the
 * fen, above to one part in 2,048) are not told apart; where a boundary divides them, each side gets its proportion of them all.
 *
 * @param number    1 for the lightest burden to 10 for the heaviest
 * @param persons   heads, weighted
 * @param from      lightest burden in it
 * @param burden    what bills leave to them
 * @param perPerson the same for one of them
 */
public record Decile(int number, BigDecimal persons, Money from, Compared burden, Compared perPerson) {}

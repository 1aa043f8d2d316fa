package org.yibao.simulation.result;

import java.math.BigDecimal;
import org.yibao.simulation.tally.Undecided;
import org.yibao.terms.Missing;

/**
 * What could not be decided, and why.
 *
 * @param what      funding (counted in persons) or benefits (counted in visits)
 * @param candidate whether the candidate leaves it open, rather than the baseline
 * @param count     persons or visits, weighted
 * @param missing   the figure to fill in; {@code null} when no figure is missing
 * @param reason    why, in Chinese, when no figure is missing
 */
public record Open(Undecided.What what, boolean candidate, BigDecimal count, Missing missing, String reason) {}

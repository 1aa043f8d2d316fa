package org.yibao.rules.benefit;

import org.yibao.facts.Identity;
import org.yibao.rules.Finding;

/**
 * Serious-illness insurance is raised by points that the city must choose. Source: JS-2020-77.5-3.
 *
 * @param identity         identity that entitles
 * @param deductibleFactor multiplies the deductible, basis points
 * @param fewest           fewest points, basis points
 * @param most             most points, basis points
 */
public record ReliefRange(Identity identity, int deductibleFactor, int fewest, int most) implements Finding {}

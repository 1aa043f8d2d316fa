package org.yibao.simulation.profile;

/**
 * Two policies that are compared.
 *
 * @param baseline  what is
 * @param candidate what may be
 * @param reach     what they may decide differently
 */
public record PolicyComparison(Policy baseline, Policy candidate, Reach reach) {}

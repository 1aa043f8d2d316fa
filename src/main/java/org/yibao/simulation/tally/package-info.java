/**
 * Counting: rows of whole numbers by place and cell ({@link org.yibao.simulation.tally.Measures} says which number is what, and its unit),
 * and heads by size of an amount. Of persons who share a row only the weights are counted, by {@link
 * org.yibao.simulation.tally.AlikePersons}; of bills the candidate's measures are counted as what they are more than the baseline's, until
 * {@link org.yibao.simulation.tally.Tally#completeBills}. Tallies of parts add up to that of the whole, in any order.
 */
package org.yibao.simulation.tally;

/**
 * Counting: rows of whole numbers by place and cell ({@link org.yibao.simulation.tally.Measures} says which number is what, and its unit),
 * and heads by size of an amount. Tallies of parts add up to that of the whole, in any order.
 */
package org.yibao.simulation.tally;

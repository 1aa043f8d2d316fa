/**
 * The loop over people: every person's funding is decided and every visit settled under two policies in one pass, by the rules, terms and
 * settlement that answer over REST. {@link org.yibao.simulation.profile} leaves pure arithmetic to the loop; {@link
 * org.yibao.simulation.tally} counts in whole numbers, so neither the number of threads nor the order of batches changes a result.
 */
package org.yibao.simulation.engine;

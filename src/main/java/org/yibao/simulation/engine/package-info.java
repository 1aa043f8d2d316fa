/**
 * The loop over people: every person's funding is decided and every visit settled under two policies in one pass, by the rules, terms and
 * settlement that answer over REST.
 *
 * <p>What rules depend on is finite: {@link org.yibao.simulation.engine.BenefitProfiles} and {@link
 * org.yibao.simulation.engine.FundingProfiles} pack it into one number a visit or person, decide each number once a policy, and leave
 * pure arithmetic to the loop. Everything that is counted is a whole number, so neither the number of threads nor the order of batches
 * changes a result.
 */
package org.yibao.simulation.engine;

/**
 * Who is simulated: people with their visits of one year, streamed in batches of columns.
 *
 * <p>A {@link org.yibao.simulation.population.Population} is opened as often as it is needed and always yields the same people. Codes,
 * places and sets of identities are numbers in a {@link org.yibao.simulation.population.Codebook}, so that the loop over people touches
 * primitive arrays only.
 */
package org.yibao.simulation.population;

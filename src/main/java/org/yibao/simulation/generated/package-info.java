/**
 * Made-up people (合成): as many as wanted, from a seed, with shares of regions taken from the census and everything else from documented
 * assumptions (示例). {@code docs/populations.md} lists them with their figures; {@link org.yibao.simulation.generated.PersonAssumptions}
 * and {@link org.yibao.simulation.generated.VisitAssumptions} hold them.
 *
 * <p>People are made in batches. What a batch holds depends on the seed and its number alone, so threads take numbers and need not wait
 * for each other.
 */
package org.yibao.simulation.generated;

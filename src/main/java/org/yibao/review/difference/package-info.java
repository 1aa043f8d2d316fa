/**
 * What differs between two editions of the tables.
 *
 * <p>{@link org.yibao.review.difference.MeaningDifference} compares what two rulebooks decide: for every combination of facts whose terms
 * differ, old and new, merged into the fewest lines that say it. It is exact, because decisions can only differ where a row was added,
 * removed or changed, and within the conditions of such a row all facts that nothing tells apart are decided once.
 * {@link org.yibao.review.difference.RowDifference} compares the rows themselves, by their conditions and not by their order.
 */
package org.yibao.review.difference;

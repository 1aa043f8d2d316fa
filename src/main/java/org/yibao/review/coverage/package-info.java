/**
 * Whether the tables of a rulebook answer everything that can be asked, and nothing twice: proven over the whole domain, not sampled.
 *
 * <p>What can be asked of a table is a line of points for each fact that its rows and the rules tell apart. A row is a box in that space.
 * {@link org.yibao.review.coverage.CoverageReport#of} sweeps the space of each table along one axis after the other, from boundary to
 * boundary of the rows, so that every cell it comes to is one in which nothing changes; places that the same rows reach are swept once.
 * Of each cell it asks what a decision would ask: which row counts, and whether it is only one. Cells that say the same are merged into
 * few lines.
 */
package org.yibao.review.coverage;

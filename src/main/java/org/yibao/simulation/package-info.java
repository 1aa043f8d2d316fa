/**
 * A change, a whole province, before the policy year starts: who gains, who loses, who pays, and whether the fund holds.
 *
 * <p>How a run goes. A caller asks ({@link org.yibao.simulation.request}); {@link org.yibao.simulation.version} makes the two rulebooks that
 * are compared, and says which cells differ. The people come as batches of columns ({@link org.yibao.simulation.population}): made up
 * ({@link org.yibao.simulation.generated}), from files ({@link org.yibao.simulation.files}) or by cell ({@link
 * org.yibao.simulation.headcounts}). {@link org.yibao.simulation.engine} takes every person through the year once: {@link
 * org.yibao.simulation.profile} packs what rules tell apart into a number and decides each number once, settlement is done in place, and
 * {@link org.yibao.simulation.tally} counts.
 *
 * <p>What follows from the counts: {@link org.yibao.simulation.attribution} says which cell did it, {@link
 * org.yibao.simulation.projection} looks some years ahead, {@link org.yibao.simulation.goal} seeks the value that meets a goal. {@link
 * org.yibao.simulation.figures} makes amounts and shares of sums, {@link org.yibao.simulation.result} the whole answer, {@link
 * org.yibao.simulation.report} its page, workbook and table; {@link org.yibao.simulation.run} keeps runs in folders, to be watched and
 * cancelled.
 *
 * <p>Where to change what: a new measure is a place in {@link org.yibao.simulation.tally.Measures} and its counting in the engine's worker; a
 * new fact needs nothing here, it is packed by its declaration; a new column of files follows from a declared fact, too.
 */
package org.yibao.simulation;

/**
 * Runs of a simulation: each in a folder of its own, some at once, others waiting, to be watched and cancelled.
 *
 * <p>{@link org.yibao.simulation.run.Runs} starts and finds them. A run's results are files, written under temporary names and moved into
 * place, {@code result.json} last and the status after it; a reader sees all of a result or nothing. They hold no time, no id and nothing of
 * the machine: what is bound to the same hashes has the same bytes.
 */
package org.yibao.simulation.run;

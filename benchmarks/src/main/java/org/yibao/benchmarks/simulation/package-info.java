/**
 * How fast a simulation is, beside hand-written Java, SQL in DuckDB and a Drools session for every person. Every way takes the same people
 * through the same clauses; they must come to the same {@link org.yibao.benchmarks.simulation.Outcome} before they are measured.
 */
package org.yibao.benchmarks.simulation;

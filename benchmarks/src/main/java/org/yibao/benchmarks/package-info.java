/**
 * How fast funding decisions are, and what the same decisions cost in other ways.
 *
 * <p>{@link org.yibao.benchmarks.SyntheticTables} draws workbooks of any size, {@link org.yibao.benchmarks.Questions} the persons who are
 * asked about. {@link org.yibao.benchmarks.DecisionBenchmark} measures one decision, {@link org.yibao.benchmarks.LoadingBenchmark} a new
 * edition of the tables, {@link org.yibao.benchmarks.FirstLoadingBenchmark} the first new edition in a process. Beside the service stand {@link org.yibao.benchmarks.HandWrittenFunding}, what a programmer would write without
 * rules, and {@link org.yibao.decision.RowPerRuleFunding}, what Drools makes of the same workbooks: a rule a row. Before anything is
 * measured, all three must answer every question alike.
 *
 * <p>A few classes stand in packages of the service, to reach what those packages keep to themselves.
 */
package org.yibao.benchmarks;

/**
 * The decision tables, declared; no file is read here.
 *
 * <p>A {@link org.yibao.tables.TableTemplate} declares a table once: its columns with label, type and the condition or action they stand for
 * in Drools' spreadsheet layout, taken from the record that a row becomes. Beside its columns a table declares its {@link
 * org.yibao.tables.TableReach}, what can be asked of it and who needs an answer, and its {@link org.yibao.tables.Invariant}s, what must hold
 * of its rows. Any declared fact can be one more condition column: {@link org.yibao.tables.AddedColumn}.
 *
 * <p>To add a table: a row record in {@link org.yibao.rules.funding} or {@link org.yibao.rules.benefit}, its declaration beside those of its
 * topic ({@link org.yibao.tables.FundingTables}, {@link org.yibao.tables.BasicInsuranceTables}, {@link org.yibao.tables.SupplementTables}),
 * and the rule that reads it.
 */
package org.yibao.tables;

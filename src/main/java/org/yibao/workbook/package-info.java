/**
 * Decision tables as workbooks: the only package that knows a spreadsheet library.
 *
 * <p>A {@link org.yibao.workbook.TableTemplate} declares a table once: its columns with label, type and the condition or action they
 * stand for in Drools' spreadsheet layout. From that one declaration the {@link org.yibao.workbook.WorkbookWriter} draws the sheet and
 * the {@link org.yibao.workbook.WorkbookReader} reads its rows as typed records. What a cell holds is data and nothing else: a cell
 * that is not of its column's type is a {@link org.yibao.workbook.CellProblem}, and all problems of a workbook are reported at once.
 * {@link org.yibao.workbook.MarkedWorkbook} gives them back in the workbook itself.
 *
 * <p>Beside its columns a table declares its {@link org.yibao.workbook.Reach}, what can be asked of it and who needs an answer, and its
 * {@link org.yibao.workbook.Invariant}s, what must hold of its rows.
 *
 * <p>The tables themselves are declared by topic: {@link org.yibao.workbook.FundingTables}.
 */
package org.yibao.workbook;

/**
 * Decision tables as workbooks: the only rooms that know a spreadsheet library.
 *
 * <p>How a workbook becomes rows: {@link org.yibao.workbook.safety} looks whether it may be opened at all; {@link
 * org.yibao.workbook.layout} sees what a reader of values doesn't (hidden, merged, formulas); {@link org.yibao.workbook.WorkbookReader}
 * finds the sheets and hands each row's cells to {@link org.yibao.workbook.cell}, which makes typed values of them or says at the cell
 * what was expected and what was perhaps meant. What a cell holds is data and nothing else, and all problems of a workbook are reported
 * at once, as a {@link org.yibao.workbook.WorkbookReading}. Sheet 用例 is {@link org.yibao.workbook.cases}'.
 *
 * <p>The way back: {@link org.yibao.workbook.write} draws sheets from the declarations in {@link org.yibao.tables} and marks problems in
 * the workbook itself; {@link org.yibao.workbook.edit} types into a workbook as a person would, cells and whole condition columns; {@link
 * org.yibao.workbook.merge} joins what two persons edited; {@link org.yibao.workbook.export} writes texts for version control and for
 * the printer; {@link org.yibao.workbook.plain} is for sheets that are no decision tables.
 */
package org.yibao.workbook;

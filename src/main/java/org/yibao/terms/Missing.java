package org.yibao.terms;

/**
 * A figure that the notices leave to another document and nobody has filled in yet.
 *
 * @param parameter name of the table, in Chinese
 * @param clause    clause that leaves it open; {@code null} when no row and no clause speaks of it
 * @param workbook  workbook to fill it in; {@code null} when no workbook has the table
 * @param sheet     sheet to fill it in
 * @param cell      cell to fill in; {@code null} when a row must be added
 */
public record Missing(String parameter, String clause, String workbook, String sheet, String cell) {}

package org.yibao.review.difference;

/**
 * What a figure rests on: a row, or a rule without one.
 *
 * @param clause   id of the clause; {@code null} when no row and no clause speaks of it
 * @param rule     name of the rule or table
 * @param workbook workbook of the row; {@code null} for a rule that reads no table
 * @param sheet    sheet of the row
 * @param row      number of the row; {@code null} when there is none yet
 */
public record Ground(String clause, String rule, String workbook, String sheet, Integer row) {}

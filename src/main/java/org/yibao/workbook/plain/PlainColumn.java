package org.yibao.workbook.plain;

/**
 * A column of a plain table.
 *
 * @param label  Chinese label, with the unit
 * @param format how its figures are shown
 */
public record PlainColumn(String label, PlainFormat format) {}

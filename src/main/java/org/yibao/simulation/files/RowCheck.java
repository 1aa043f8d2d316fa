package org.yibao.simulation.files;

/**
 * Something that must not be true of a row.
 *
 * @param column the column to look at
 * @param wrong  SQL that is true of a wrong row, and never unknown
 * @param reason what is wrong and what is expected, in Chinese
 */
record RowCheck(String column, String wrong, String reason) {}

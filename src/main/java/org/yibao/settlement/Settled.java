package org.yibao.settlement;

/**
 * A bill that was settled.
 *
 * @param statement who pays it
 * @param after     what the year has seen then
 */
public record Settled(Statement statement, YearToDate after) {}

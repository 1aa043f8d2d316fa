package org.yibao.facts;

/**
 * A policy year whose figures are asked for: the year of the decision, and the year before, which checks on increments compare with.
 *
 * @param value the calendar year
 */
public record PolicyYear(int value) {}

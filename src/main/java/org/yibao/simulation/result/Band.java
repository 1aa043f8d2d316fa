package org.yibao.simulation.result;

import java.math.BigDecimal;

/**
 * How far a figure would differ had other people of the same kind been drawn: 95 % of the resampled populations lie within. Persons are
 * dealt at random into 256 groups, and groups are drawn with replacement.
 *
 * @param measure name of the figure, such as {@code difference.BASIC_FUND}
 * @param label   its Chinese name
 * @param value   the figure, in yuan, heads or as a fraction
 * @param low     2.5th hundredth
 * @param high    97.5th hundredth
 */
public record Band(String measure, String label, BigDecimal value, BigDecimal low, BigDecimal high) {}

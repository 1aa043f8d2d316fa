package org.yibao.workbook.plain;

import java.math.BigDecimal;

/**
 * A figure that is shown otherwise than its column.
 *
 * @param value  the figure; {@code null} is a blank cell
 * @param format how it is shown
 */
public record PlainFigure(BigDecimal value, PlainFormat format) {}

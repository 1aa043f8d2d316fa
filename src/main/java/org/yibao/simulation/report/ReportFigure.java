package org.yibao.simulation.report;

import java.math.BigDecimal;

/**
 * One figure of a result: yuan, heads, or a fraction of one.
 *
 * @param table      where it stands in the result, such as {@code regions}
 * @param key        code of what it is about, such as {@code 220100}
 * @param label      Chinese name of what it is about
 * @param measure    what it is, such as {@code CENTRAL} or {@code winners}
 * @param baseline   under the baseline; {@code null} for a figure that is not of one policy
 * @param candidate  under the candidate, or the figure that is not of one policy
 * @param difference candidate less baseline; {@code null} for a figure that is not of one policy
 */
public record ReportFigure(
        String table,
        String key,
        String label,
        String measure,
        BigDecimal baseline,
        BigDecimal candidate,
        BigDecimal difference) {}

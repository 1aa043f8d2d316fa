package org.yibao.simulation.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/**
 * Values of one kind in a chart.
 *
 * @param name   Chinese name
 * @param color  colour, as CSS writes it
 * @param dashed whether a line is dashed, so that print without colours tells it apart
 * @param values by category; {@code null} where there is none
 */
record Series(String name, String color, boolean dashed, List<BigDecimal> values) {
    private static final String BASELINE = "#8a94a6";
    private static final String CANDIDATE = "#1f6feb";

    Series {
        values = Collections.unmodifiableList(values);
    }

    static Series baseline(List<BigDecimal> values) {
        return new Series("基准", BASELINE, true, values);
    }

    static Series candidate(List<BigDecimal> values) {
        return new Series("方案", CANDIDATE, false, values);
    }
}

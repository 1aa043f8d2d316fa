package org.yibao.simulation.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Lying bars, a group of them a category. */
final class BarChart {
    private static final int LABELS = 190;
    private static final int VALUES = 82;
    private static final int BAR = 13;
    private static final int GAP = 9;
    private static final String AXIS = "#c5cad3";

    private BarChart() {}

    /** @param shown how a value is written */
    static String of(String title, List<String> categories, List<Series> all, Function<BigDecimal, String> shown) {
        int group = all.size() * BAR + GAP;
        int height = Svg.LEGEND + categories.size() * group + 8;
        Svg svg = new Svg(title, height).legend(all);
        double[] bounds = Svg.bounds(all);
        double left = LABELS + (bounds[0] < 0 ? VALUES : 0);
        double right = Svg.WIDTH - VALUES;
        double scale = (right - left) / (bounds[1] - bounds[0]);
        double zero = left - bounds[0] * scale;
        svg.line(zero, Svg.LEGEND, zero, height - 4, AXIS);
        for (int category = 0; category < categories.size(); category++) {
            double top = Svg.LEGEND + category * group + GAP / 2.0;
            String label = categories.get(category);
            svg.text(LABELS - 8, top + all.size() * BAR / 2.0 + 4, "end", shortened(label));
            for (int number = 0; number < all.size(); number++) {
                BigDecimal value = all.get(number).values().get(category);
                if (value != null) {
                    bar(svg, all.get(number), label, value, zero, scale, top + number * BAR, shown);
                }
            }
        }
        return svg.done();
    }

    private static void bar(
            Svg svg,
            Series series,
            String label,
            BigDecimal value,
            double zero,
            double scale,
            double y,
            Function<BigDecimal, String> shown) {
        double end = zero + value.doubleValue() * scale;
        String written = shown.apply(value);
        svg.rectangle(
                Math.min(zero, end),
                y,
                Math.abs(end - zero),
                BAR - 2,
                series.color(),
                label + "，" + series.name() + "：" + written);
        boolean negative = value.signum() < 0;
        svg.text(end + (negative ? -4 : 4), y + BAR - 3.5, negative ? "end" : "start", written);
    }

    private static String shortened(String label) {
        return label.length() <= 14 ? label : label.substring(0, 13) + "…";
    }
}

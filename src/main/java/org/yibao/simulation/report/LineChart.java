package org.yibao.simulation.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Lines over ordered categories, such as months or years. */
final class LineChart {
    private static final int LEFT = 80;
    private static final int RIGHT = 16;
    private static final int HEIGHT = 230;
    private static final int BOTTOM = 26;
    private static final String AXIS = "#e3e6eb";
    private static final int MOST_LABELS = 16;

    private LineChart() {}

    /** @param shown how a value is written */
    static String of(String title, List<String> categories, List<Series> all, Function<BigDecimal, String> shown) {
        Svg svg = new Svg(title, HEIGHT).legend(all);
        double[] bounds = Svg.bounds(all);
        double step = Svg.step(bounds[0], bounds[1]);
        double low = Math.floor(bounds[0] / step) * step;
        double high = Math.ceil(bounds[1] / step) * step;
        double scale = (HEIGHT - Svg.LEGEND - BOTTOM - 6) / (high - low);
        double floor = HEIGHT - BOTTOM;
        for (int tick = 0; low + tick * step <= high + step / 2; tick++) {
            double value = low + tick * step;
            double y = floor - (value - low) * scale;
            svg.line(LEFT, y, Svg.WIDTH - RIGHT, y, AXIS);
            svg.text(LEFT - 6, y + 4, "end", shown.apply(new BigDecimal(String.format(Locale.ROOT, "%.6f", value))));
        }
        double distance = (Svg.WIDTH - LEFT - RIGHT) / (double) Math.max(1, categories.size());
        int every = (categories.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int category = 0; category < categories.size(); category += Math.max(1, every)) {
            svg.text(LEFT + (category + 0.5) * distance, HEIGHT - 8, "middle", categories.get(category));
        }
        for (Series series : all) {
            draw(svg, series, categories, distance, floor, low, scale, shown);
        }
        return svg.done();
    }

    private static void draw(
            Svg svg,
            Series series,
            List<String> categories,
            double distance,
            double floor,
            double low,
            double scale,
            Function<BigDecimal, String> shown) {
        StringBuilder points = new StringBuilder();
        for (int category = 0; category < categories.size(); category++) {
            BigDecimal value = series.values().get(category);
            if (value != null) {
                double x = LEFT + (category + 0.5) * distance;
                double y = floor - (value.doubleValue() - low) * scale;
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
                svg.dot(
                        x,
                        y,
                        series.color(),
                        categories.get(category) + "，" + series.name() + "：" + shown.apply(value));
            }
        }
        svg.path(points.toString(), series.color(), series.dashed());
    }
}

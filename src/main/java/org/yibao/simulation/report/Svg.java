package org.yibao.simulation.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Draws into a picture of vectors, which needs neither scripts nor a network and prints sharp. */
final class Svg {
    static final int WIDTH = 760;
    static final int LEGEND = 26;

    private final StringBuilder picture = new StringBuilder();

    Svg(String title, int height) {
        picture.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\" xmlns=\"http://www.w3.org/2000/svg\">",
                WIDTH,
                height,
                Html.escape(title)));
    }

    Svg rectangle(double x, double y, double width, double height, String color, String hint) {
        picture.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"><title>%s</title></rect>",
                x,
                y,
                Math.max(0.5, width),
                height,
                color,
                Html.escape(hint)));
        return this;
    }

    Svg line(double fromX, double fromY, double toX, double toY, String color) {
        picture.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
                fromX,
                fromY,
                toX,
                toY,
                color));
        return this;
    }

    Svg path(String points, String color, boolean dashed) {
        picture.append("<polyline fill=\"none\" stroke-width=\"2\" points=\"")
                .append(points.strip())
                .append("\" stroke=\"")
                .append(color)
                .append(dashed ? "\" stroke-dasharray=\"6 4\"/>" : "\"/>");
        return this;
    }

    Svg dot(double x, double y, String color, String hint) {
        picture.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"><title>%s</title></circle>",
                x,
                y,
                color,
                Html.escape(hint)));
        return this;
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    Svg text(double x, double y, String anchor, String text) {
        picture.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x,
                y,
                anchor,
                Html.escape(text)));
        return this;
    }

    /** Names what the colours stand for, above the drawing. */
    Svg legend(List<Series> all) {
        double x = 8;
        for (Series series : all) {
            rectangle(x, 6, 14, 10, series.color(), series.name());
            text(x + 19, 16, "start", series.name());
            x += 40 + 13 * series.name().length();
        }
        return this;
    }

    String done() {
        return picture.append("</svg>\n").toString();
    }

    /** Bounds of values with zero among them; never empty. */
    static double[] bounds(List<Series> all) {
        double low = 0;
        double high = 0;
        for (Series series : all) {
            for (BigDecimal value :
                    series.values().stream().filter(Objects::nonNull).toList()) {
                low = Math.min(low, value.doubleValue());
                high = Math.max(high, value.doubleValue());
            }
        }
        return low == high ? new double[] {0, 1} : new double[] {low, high};
    }

    /** A round distance between about five ticks. */
    static double step(double low, double high) {
        double rough = (high - low) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double round : new double[] {1, 2, 5}) {
            if (rough <= round * power) {
                return round * power;
            }
        }
        return 10 * power;
    }
}

package org.yibao.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What the medians should come to: one way over another.
 *
 * @param sentence what is wanted
 * @param measure  what of it is compared
 * @param way      what is measured
 * @param rows     its number of rows
 * @param over     what it is compared with
 * @param overRows the number of rows of that
 * @param most     highest ratio that meets the target
 */
record Target(
        String sentence,
        ToDoubleFunction<Measured> measure,
        String way,
        int rows,
        String over,
        int overRows,
        double most) {
    /** Compares medians of time. */
    Target(String sentence, String way, int rows, String over, int overRows, double most) {
        this(sentence, Measured::median, way, rows, over, overRows, most);
    }

    /** The ratio beside the target; empty when one of the two was not measured. */
    Optional<String> line(Collection<Measured> measured) {
        return compared(measured, way, rows)
                .flatMap(above -> compared(measured, over, overRows).map(below -> {
                    double ratio = above / below;
                    return String.format(
                            Locale.ROOT,
                            "| %s | %s | ≤ %s | %s |",
                            sentence,
                            number(ratio),
                            number(most),
                            ratio <= most ? "met" : "MISSED");
                }));
    }

    private Optional<Double> compared(Collection<Measured> measured, String way, int rows) {
        return measured.stream()
                .filter(line -> line.way().equals(way) && line.rows() == rows)
                .findFirst()
                .map(measure::applyAsDouble);
    }

    private static String number(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.4f" : "%.2f", ratio);
    }
}

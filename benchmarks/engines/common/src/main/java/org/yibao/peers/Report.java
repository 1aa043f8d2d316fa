package org.yibao.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all trials came to, as Markdown: medians over the rounds, with the best and the worst. */
public final class Report {
    private static final String NEW = "yibao";
    private static final String REMEMBERED = "yibao-remembered";
    private static final int TARGET_ROWS = 2_000;
    private static final double TARGET = 0.25;

    /** On a shared machine two runs of one and the same thing differ by this much. */
    private static final double FLAT = 1.25;

    private final List<Found> all;
    private final List<String> engines;
    private final List<Integer> sizes;

    /** A line of a trial; {@code what} is {@code failed} where {@code text} says why. */
    private record Found(String engine, int rows, String what, String text) {
        static Found parse(String line) {
            String[] parts = line.split(" ", 4);
            return new Found(parts[0], Integer.parseInt(parts[1]), parts[2], parts[3]);
        }
    }

    private Report(List<Found> all) {
        this.all = all;
        this.engines = all.stream().map(Found::engine).distinct().toList();
        this.sizes = all.stream().map(Found::rows).distinct().sorted().toList();
    }

    /** @param arguments a file of lines: engine, rows, what was measured, and the figure */
    public static void main(String[] arguments) throws IOException {
        List<Found> all = Files.readAllLines(Path.of(arguments[0])).stream()
                .map(Found::parse)
                .toList();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(new Report(all).text());
    }

    private String text() {
        return table("a question", "question", Report::time)
                + table("from the file to the first answer", "live", Report::time)
                + table("from an edited file to an answer by it", "edited", Report::time)
                + table("memory of the table, live", "heap", bytes -> "%.1f MB".formatted(bytes / 1_000_000))
                + table("answers checked first", "checked", "%,.0f"::formatted)
                + targets();
    }

    private String table(String title, String what, DoubleFunction<String> form) {
        String head = sizes.stream().map("%,d rows"::formatted).collect(Collectors.joining(" | "));
        String lines = engines.stream()
                .map(engine -> sizes.stream()
                        .map(rows -> cell(engine, rows, what, form))
                        .collect(Collectors.joining(" | ", "| " + engine + " | ", " |\n")))
                .collect(Collectors.joining());
        return "| %s | %s |\n|---|%s\n%s\n".formatted(title, head, "---:|".repeat(sizes.size()), lines);
    }

    private String cell(String engine, int rows, String what, DoubleFunction<String> form) {
        double[] values = values(engine, rows, what);
        if (values.length == 0) {
            return text(engine, rows, "failed").findFirst().orElse("");
        }
        String median = form.apply(median(values));
        String best = form.apply(values[0]);
        String worst = form.apply(values[values.length - 1]);
        return best.equals(worst) ? median : "%s (%s to %s)".formatted(median, best, worst);
    }

    private Stream<String> text(String engine, int rows, String what) {
        return all.stream()
                .filter(found -> found.engine().equals(engine) && found.rows() == rows)
                .filter(found -> found.what().equals(what))
                .map(Found::text);
    }

    private double[] values(String engine, int rows, String what) {
        return text(engine, rows, what)
                .mapToDouble(Double::parseDouble)
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private Optional<Double> question(String engine, int rows) {
        double[] values = values(engine, rows, "question");
        return values.length == 0 ? Optional.empty() : Optional.of(median(values));
    }

    private String targets() {
        Optional<String> fastest = engines.stream()
                .filter(engine -> !List.of(NEW, REMEMBERED).contains(engine))
                .filter(engine -> question(engine, TARGET_ROWS).isPresent())
                .min((one, other) -> Double.compare(
                        question(one, TARGET_ROWS).orElseThrow(),
                        question(other, TARGET_ROWS).orElseThrow()));
        StringBuilder lines = new StringBuilder("| target | measured | |\n|---|---:|---|\n");
        for (String ours : List.of(REMEMBERED, NEW)) {
            fastest.flatMap(peer -> question(ours, TARGET_ROWS)
                            .map(time -> time / question(peer, TARGET_ROWS).orElseThrow())
                            .map(ratio -> line(
                                    "%s ≤ %s × %s, the fastest peer at 2,000 rows".formatted(ours, TARGET, peer),
                                    ratio,
                                    TARGET)))
                    .ifPresent(lines::append);
            double[] times = sizes.stream()
                    .flatMap(rows -> question(ours, rows).stream())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            if (times.length > 1) {
                double ratio = times[times.length - 1] / times[0];
                lines.append(line(
                        "%s flat, %,d ÷ %,d rows".formatted(ours, sizes.get(sizes.size() - 1), sizes.get(0)),
                        ratio,
                        FLAT));
            }
        }
        return lines.toString();
    }

    private static String line(String target, double ratio, double most) {
        return String.format(Locale.ROOT, "| %s | %.2f | %s |%n", target, ratio, ratio <= most ? "met" : "**missed**");
    }

    private static String time(double nanoseconds) {
        String[] units = {"ns", "µs", "ms", "s"};
        double value = nanoseconds;
        int unit = 0;
        while (value >= 1_000 && unit < units.length - 1) {
            value /= 1_000;
            unit++;
        }
        return String.format(Locale.ROOT, value < 10 ? "%.2f %s" : "%.0f %s", value, units[unit]);
    }
}

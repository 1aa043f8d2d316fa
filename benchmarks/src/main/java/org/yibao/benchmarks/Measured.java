package org.yibao.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * One line of the table: the iterations of one benchmark at one size, in order of time. The median is what is reported: a machine with
 * other work now and then spoils an iteration, and a mean would be spoilt with it.
 *
 * @param way   name of the method that was measured
 * @param rows  number of rows; 0 where there are none
 * @param times time an operation in each iteration, in nanoseconds, shortest first
 * @param bytes bytes that an operation allocates
 */
record Measured(String way, int rows, double[] times, double bytes) {
    static Measured of(RunResult result) {
        String name = result.getParams().getBenchmark();
        double unit = result.getParams().getTimeUnit().toNanos(1);
        double[] times = result.getBenchmarkResults().stream()
                .map(BenchmarkResult::getIterationResults)
                .flatMap(iterations -> iterations.stream())
                .map(IterationResult::getPrimaryResult)
                .mapToDouble(iteration -> iteration.getScore() * unit)
                .sorted()
                .toArray();
        String rows = result.getParams().getParam("rows");
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measured(
                name.substring(name.lastIndexOf('.') + 1),
                rows == null ? 0 : Integer.parseInt(rows),
                times,
                allocated == null ? Double.NaN : allocated.getScore());
    }

    double median() {
        int middle = times.length / 2;
        return times.length % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
    }

    /** Half of the iterations are no further from the median than this. */
    double deviation() {
        double median = median();
        double[] distances = Arrays.stream(times)
                .map(time -> Math.abs(time - median))
                .sorted()
                .toArray();
        return distances[distances.length / 2];
    }

    String line() {
        return "| %s | %s | %s | ± %s | %s | %s | %d | %,.0f |"
                .formatted(
                        way,
                        rows == 0 ? "" : "%,d".formatted(rows),
                        time(median()),
                        time(deviation()),
                        time(times[0]),
                        time(times[times.length - 1]),
                        times.length,
                        bytes);
    }

    /** A time in the unit that reads best. */
    static String time(double nanoseconds) {
        String[] units = {"ns", "µs", "ms", "s"};
        double value = nanoseconds;
        int unit = 0;
        while (value >= 1_000 && unit < units.length - 1) {
            value /= 1_000;
            unit++;
        }
        return String.format(Locale.ROOT, value < 10 ? "%.2f %s" : "%.1f %s", value, units[unit]);
    }
}

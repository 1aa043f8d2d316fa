package org.yibao.benchmarks.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of one way, in the order they were taken. */
final class Series {
    private final List<Double> milliseconds = new ArrayList<>();

    /** What is measured. */
    interface Work {
        void run() throws Exception;
    }

    void time(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        milliseconds.add((System.nanoTime() - begin) / 1e6);
    }

    double median() {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.0f ms (%.0f to %.0f, %d times)",
                median(),
                Collections.min(milliseconds),
                Collections.max(milliseconds),
                milliseconds.size());
    }
}

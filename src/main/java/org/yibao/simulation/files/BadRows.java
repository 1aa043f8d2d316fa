package org.yibao.simulation.files;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a population's files that are wrong.
 *
 * @param persons  rows of persons that are wrong
 * @param visits   rows of visits that are wrong, those of wrong persons included
 * @param byReason how many rows by reason, in Chinese, most frequent first
 * @param first    the first few of them, in Chinese sentences
 * @param report   file that lists them, at most {@link #LISTED}; {@code null} when there are none
 */
public record BadRows(long persons, long visits, Map<String, Long> byReason, List<String> first, Path report) {
    /** Most rows that a report lists; all are counted. */
    public static final int LISTED = 100_000;

    static final BadRows NONE = new BadRows(0, 0, Map.of(), List.of(), null);

    public BadRows {
        byReason = Collections.unmodifiableMap(new LinkedHashMap<>(byReason));
        first = List.copyOf(first);
    }

    public long all() {
        return persons + visits;
    }
}

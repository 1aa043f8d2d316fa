package org.yibao.facts;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yibao.codes.DateBasis;

/**
 * A day that a row's period is compared with.
 *
 * @param basis what the day is
 * @param date  the day
 */
public record CareDay(DateBasis basis, LocalDate date) {
    /** Days that rules write, read once: a rule is asked for thousands of days. */
    private static final Map<String, LocalDate> WRITTEN = new ConcurrentHashMap<>();

    /** Whether it is the day, written {@code 2020-08-01}, or a later one. */
    public boolean notBefore(String day) {
        return !date.isBefore(written(day));
    }

    /** Whether it is the day, written {@code 2020-08-01}, or an earlier one. */
    public boolean notAfter(String day) {
        return !date.isAfter(written(day));
    }

    private static LocalDate written(String day) {
        return WRITTEN.computeIfAbsent(day, LocalDate::parse);
    }
}

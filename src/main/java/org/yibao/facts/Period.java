package org.yibao.facts;

import java.time.LocalDate;

/** Days between two dates, both included; a {@code null} end is open. */
public final class Period {
    private Period() {}

    public static boolean contains(LocalDate from, LocalDate to, LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
}

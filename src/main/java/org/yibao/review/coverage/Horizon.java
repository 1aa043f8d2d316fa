package org.yibao.review.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.BenefitRow;
import org.yibao.rules.funding.FundingRow;

/**
 * The time that a rulebook speaks of: the policy years that some funding row is for, and the days from the first to the last year that some
 * row names. A year beyond is left to other notices, and no gap.
 *
 * @param years policy years, ascending
 * @param days  days since 1970
 */
record Horizon(List<Range> years, Range days) {
    static Horizon of(List<Row> rows) {
        NavigableSet<Integer> policyYears = new TreeSet<>();
        NavigableSet<Integer> named = new TreeSet<>();
        for (Row row : rows) {
            if (row instanceof FundingRow funding) {
                policyYears.add(funding.year());
            } else if (row instanceof BenefitRow benefit) {
                Stream.of(benefit.firstDay(), benefit.lastDay())
                        .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                        .forEach(day -> named.add(day.getYear()));
            }
        }
        named.addAll(policyYears);
        Range days = named.isEmpty()
                ? Scale.DAYS.all()
                : new Range(
                        LocalDate.of(named.first(), 1, 1).toEpochDay(),
                        LocalDate.of(named.last(), 12, 31).toEpochDay());
        List<Range> years = new ArrayList<>();
        policyYears.forEach(year -> years.add(Range.of(year)));
        return new Horizon(List.copyOf(years), days);
    }
}

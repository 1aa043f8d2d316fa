package org.yibao.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yibao.facts.Care;
import org.yibao.facts.DateBasis;
import org.yibao.facts.Division;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.benefit.IdentityDayRow;

/**
 * The day that identities must hold on, by table 身份认定; the day of service where no row applies (JL-2020-15.6-2, question Q20). It is read
 * before the rules fire, because it decides which identities they see.
 */
final class IdentityDays {
    private final Rulebook rulebook;
    private final Map<String, List<IdentityDayRow>> rows = new HashMap<>();

    IdentityDays(Rulebook rulebook) {
        this.rulebook = rulebook;
        rulebook.rows().stream()
                .filter(IdentityDayRow.class::isInstance)
                .map(IdentityDayRow.class::cast)
                .sorted(Comparator.comparing(IdentityDayRow::demo)) // a demonstration gives way
                .forEach(row -> rows.computeIfAbsent(row.region(), region -> new ArrayList<>())
                        .add(row));
    }

    LocalDate day(String region, Care care) {
        DateBasis basis = DateBasis.SERVICE;
        for (Division division : rulebook.divisions().path(region)) {
            basis = rows.getOrDefault(division.code(), List.of()).stream()
                    .filter(row -> row.period().contains(care.date()))
                    .map(IdentityDayRow::day)
                    .findFirst()
                    .orElse(basis);
        }
        return care.day(basis);
    }
}

package org.yibao.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yibao.codes.DateBasis;
import org.yibao.divisions.Division;
import org.yibao.facts.Asked;
import org.yibao.facts.Care;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.RowOrder;
import org.yibao.rules.benefit.IdentityDayRow;

/**
 * The day that identities must hold on, by table 身份认定; the day of service where no row applies (JL-2020-15.6-2, question Q20). It is read
 * before the rules fire, because it decides which identities they see.
 */
final class IdentityDays {
    private final Rulebook rulebook;
    private final List<IdentityDayRow> rows;
    private final Map<String, List<IdentityDayRow>> byRegion = new ConcurrentHashMap<>();

    IdentityDays(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.rows = rulebook.rows().stream()
                .filter(IdentityDayRow.class::isInstance)
                .map(IdentityDayRow.class::cast)
                .toList();
    }

    LocalDate day(Asked asked) {
        Care care = asked.care();
        for (IdentityDayRow row : byRegion.computeIfAbsent(asked.enrollee().region(), this::mostSpecificFirst)) {
            if (row.conditions().holdWhateverIdentities(asked)) {
                return care.day(row.day());
            }
        }
        return care.day(DateBasis.SERVICE);
    }

    private List<IdentityDayRow> mostSpecificFirst(String region) {
        List<String> path =
                rulebook.divisions().path(region).stream().map(Division::code).toList();
        return rows.stream()
                .filter(row -> path.contains(row.region()))
                .sorted(RowOrder.at(path))
                .toList();
    }
}

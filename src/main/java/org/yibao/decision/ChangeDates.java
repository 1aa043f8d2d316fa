package org.yibao.decision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Clause;
import org.yibao.rules.benefit.BenefitRow;

/**
 * The days on which something changes: where the periods of rows and clauses begin, and the days after they end. Reducing a day to the
 * change before it keeps profiles few and changes no decision.
 */
final class ChangeDates {
    private final NavigableSet<LocalDate> changes = new TreeSet<>();

    ChangeDates(Rulebook rulebook) {
        changes.add(LocalDate.MIN);
        rulebook.rows().stream()
                .filter(BenefitRow.class::isInstance)
                .map(BenefitRow.class::cast)
                .forEach(row -> add(row.from(), row.to()));
        for (Clause clause : rulebook.clauses().all()) {
            add(clause.from(), clause.to());
            add(clause.deadline(), clause.deadline());
        }
    }

    private void add(LocalDate from, LocalDate to) {
        if (from != null) {
            changes.add(from);
        }
        if (to != null) {
            changes.add(to.plusDays(1));
        }
    }

    /** Every change, the beginning of time first. */
    SortedSet<LocalDate> all() {
        return Collections.unmodifiableSortedSet(changes);
    }

    /** The last change on or before a day. */
    LocalDate before(LocalDate day) {
        return changes.floor(day);
    }
}

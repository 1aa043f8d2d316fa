package org.yibao.review.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yibao.codes.Identity;
import org.yibao.facts.Fact;
import org.yibao.facts.Source;
import org.yibao.rules.Row;
import org.yibao.tables.Axes;
import org.yibao.tables.Axis;
import org.yibao.tables.RowCells;
import org.yibao.tables.TableReach.Precedence;
import org.yibao.tables.TableTemplate;

/** The axes of a table as it is filled in: those that it declares, and every other fact that some row names. */
final class SweptAxes {
    private SweptAxes() {}

    /** @param surelyHeld identities that everybody holds who looks into the table as such */
    static <R extends Row> List<Axis<R>> of(TableTemplate<R> table, List<R> rows, Set<Identity> surelyHeld) {
        List<Axis<R>> axes = new ArrayList<>(table.reach().axes());
        boolean identities = axes.stream().anyMatch(axis -> axis.columns().contains("identity"));
        Set<Fact> named = new LinkedHashSet<>();
        rows.forEach(row -> named.addAll(row.conditions().extents().keySet()));
        // What tells the rows of a region apart comes last where they count as a whole.
        int place = table.reach().precedence() == Precedence.MOST_SPECIFIC_REGION ? axes.size() - 1 : axes.size();
        for (Fact fact : named) {
            boolean declared = axes.stream().anyMatch(axis -> axis.fact() == fact);
            boolean own = identities && ownIdentity(rows, fact, surelyHeld);
            if (!declared && !own) {
                axes.add(place++, Axes.fact(fact.label(), fact));
            }
        }
        return axes;
    }

    /** An identity that only the rows for it ask for is told by the axis of identities already, where those who look there hold it. */
    private static <R extends Row> boolean ownIdentity(List<R> rows, Fact fact, Set<Identity> surelyHeld) {
        return fact.source() instanceof Source.Held held
                && surelyHeld.contains(held.identity())
                && rows.stream()
                        .filter(row -> row.conditions().extents().containsKey(fact))
                        .allMatch(row -> identityOf(row) == held.identity()
                                && row.conditions().extents().get(fact).contains(1));
    }

    private static Object identityOf(Row row) {
        return RowCells.of(row).get("identity");
    }
}

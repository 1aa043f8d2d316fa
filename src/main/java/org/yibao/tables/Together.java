package org.yibao.tables;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.yibao.facts.Conditions;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Occurrence;
import org.yibao.rules.Row;

/** Whether some question meets the conditions of two rows. */
final class Together {
    private Together() {}

    /** What facts may be when both hold, in their order; {@code null} when they can't. */
    static Map<Fact, Extent> of(Conditions left, Conditions right) {
        Map<Fact, Extent> both = new TreeMap<>(Comparator.comparingInt(Fact::number));
        both.putAll(left.extents());
        for (Map.Entry<Fact, Extent> entry : right.extents().entrySet()) {
            Extent shared = both.merge(entry.getKey(), entry.getValue(), Extent::and);
            if (shared.isEmpty()) {
                return null;
            }
        }
        return Occurrence.possible(both) ? both : null;
    }

    static boolean meet(Row left, Row right) {
        return of(left.conditions(), right.conditions()) != null;
    }
}

package org.yibao.drools;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.rules.Conclusion;
import org.yibao.rules.Row;
import org.yibao.rules.RuleInfo;

/**
 * What it depends on whether, and with what, a rule fires.
 *
 * @param rule      the rule
 * @param tells     what its own conditions tell apart
 * @param guarded   types of the rows that it joins with only where {@link Row#appliesTo} holds
 * @param unguarded types of the rows whose presence matters whatever their conditions
 * @param conclusion what it can find; empty when it may be anything
 */
public record RuleDependence(
        RuleInfo rule,
        Discernment tells,
        Set<Class<? extends Row>> guarded,
        Set<Class<? extends Row>> unguarded,
        Optional<Conclusion> conclusion) {
    public RuleDependence {
        guarded = Set.copyOf(guarded);
        unguarded = Set.copyOf(unguarded);
    }

    /** Whether it is the rule of a table, which finds its rows; any other reads rows as it likes. */
    public boolean isOfTable() {
        return rule.table() != null;
    }

    /** Types of all rows that it reads. */
    public Set<Class<? extends Row>> read() {
        return Stream.concat(guarded.stream(), unguarded.stream()).collect(Collectors.toUnmodifiableSet());
    }
}

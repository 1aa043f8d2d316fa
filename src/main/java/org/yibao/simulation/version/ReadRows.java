package org.yibao.simulation.version;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibao.drools.RuleDependence;
import org.yibao.rules.Row;

/**
 * How rules read rows beside the rules of their tables.
 *
 * @param anywhere  types of the rows whose presence matters to a rule whatever their conditions
 * @param inAnyYear types of the rows that a rule reads which is none of a table: it may do so whatever their year is
 */
record ReadRows(Set<Class<? extends Row>> anywhere, Set<Class<? extends Row>> inAnyYear) {
    static ReadRows by(Collection<RuleDependence> rules) {
        return new ReadRows(
                rules.stream().flatMap(rule -> rule.unguarded().stream()).collect(Collectors.toSet()),
                rules.stream()
                        .filter(rule -> !rule.isOfTable())
                        .flatMap(rule -> rule.guarded().stream())
                        .collect(Collectors.toSet()));
    }
}

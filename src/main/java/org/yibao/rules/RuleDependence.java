package org.yibao.rules;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What it depends on whether, and with what, a rule fires.
 *
 * @param rule      the rule
 * @param tells     what its own conditions tell apart
 * @param guarded   types of the rows that it joins with only where {@link Row#appliesTo} holds
 * @param unguarded types of the rows whose presence matters whatever their conditions
 * @param findings  types of what it can find, maybe more than it does; empty when it may be anything
 */
public record RuleDependence(
        RuleInfo rule,
        Discernment tells,
        Set<Class<? extends Row>> guarded,
        Set<Class<? extends Row>> unguarded,
        Optional<Set<Class<? extends Finding>>> findings) {
    public RuleDependence {
        guarded = Set.copyOf(guarded);
        unguarded = Set.copyOf(unguarded);
    }

    /** Whether it can find something of one of some types. */
    public boolean mayFind(Collection<Class<? extends Finding>> types) {
        return findings.map(own -> own.stream().anyMatch(types::contains)).orElse(true);
    }
}

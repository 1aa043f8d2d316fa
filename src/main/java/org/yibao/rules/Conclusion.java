package org.yibao.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the compiled conclusion of a rule can find: maybe more than it does, never less.
 *
 * @param findings types of findings
 * @param named    constants that its code names
 * @param unnamed  types of constants of which it takes one that its code doesn't name
 */
public record Conclusion(Set<Class<? extends Finding>> findings, Set<Enum<?>> named, Set<Class<?>> unnamed) {
    public Conclusion {
        findings = Set.copyOf(findings);
        named = Set.copyOf(named);
        unnamed = Set.copyOf(unnamed);
    }

    /** Whether it can find something of one of some types. */
    public boolean mayFind(Collection<Class<? extends Finding>> types) {
        return findings.stream().anyMatch(types::contains);
    }

    /** The constants of a list that what it finds may be made of; all when its code names none, or takes one from elsewhere. */
    public <E extends Enum<E>> Set<E> constants(Class<E> list) {
        Set<E> constants = EnumSet.noneOf(list);
        named.stream().filter(list::isInstance).map(list::cast).forEach(constants::add);
        return constants.isEmpty() || unnamed.contains(list) ? EnumSet.allOf(list) : constants;
    }
}

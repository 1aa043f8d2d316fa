package org.yibao.review.difference;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Single values, such as places or kinds of care.
 *
 * @param values the values
 */
record Members(Set<?> values) implements Extent {
    static Members of(Object value) {
        return new Members(Set.of(value));
    }

    static Members union(Collection<Members> parts) {
        Set<Object> all = new HashSet<>();
        parts.forEach(part -> all.addAll(part.values));
        return new Members(all);
    }

    @Override
    public boolean meets(Extent other) {
        return !Collections.disjoint(values, ((Members) other).values);
    }

    @Override
    public boolean covers(Extent other) {
        return values.containsAll(((Members) other).values);
    }

    @Override
    public boolean contains(Object value) {
        return values.contains(value);
    }
}

package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A range of ages or of days.
 *
 * @param from first one
 * @param to   last one, included
 */
record Span(long from, long to) implements Extent {
    @Override
    public boolean meets(Extent other) {
        Span span = (Span) other;
        return from <= span.to && span.from <= to;
    }

    @Override
    public boolean covers(Extent other) {
        Span span = (Span) other;
        return from <= span.from && span.to <= to;
    }

    @Override
    public boolean contains(Object value) {
        long number = (Long) value;
        return from <= number && number <= to;
    }

    /** The parts of this range that none of some other ranges tells apart. */
    List<Extent> cutBy(Collection<Span> others) {
        NavigableSet<Long> starts = new TreeSet<>(List.of(from));
        for (Span other : others) {
            if (other.from > from && other.from <= to) {
                starts.add(other.from);
            }
            if (other.to >= from && other.to < to) {
                starts.add(other.to + 1);
            }
        }
        List<Extent> parts = new ArrayList<>();
        for (long start : starts) {
            Long next = starts.higher(start);
            parts.add(new Span(start, next == null ? to : next - 1));
        }
        return parts;
    }
}

package org.yibao.facts;

/**
 * The points of a scale from one to another, both included: ordinals of a list, ages, years, days since 1970, or fen.
 *
 * @param from first point
 * @param to   last point, not before the first
 */
public record Range(long from, long to) {
    public Range {
        if (to < from) {
            throw new IllegalArgumentException("A range ends at %d, before it begins at %d.".formatted(to, from));
        }
    }

    /** A single point. */
    public static Range of(long point) {
        return new Range(point, point);
    }

    public boolean contains(long point) {
        return from <= point && point <= to;
    }

    /** How many points there are. */
    public long size() {
        return to - from + 1;
    }

    /** Whether the two share a point. */
    public boolean meets(Range other) {
        return from <= other.to && other.from <= to;
    }
}

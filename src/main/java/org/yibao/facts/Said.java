package org.yibao.facts;

import java.util.Arrays;
import java.util.List;

/**
 * What a caller says of a person, or of a visit: a point of each fact whose source is {@link Source.Caller}. What isn't said is what
 * {@link Unsaid} has it mean. Immutable.
 */
public final class Said {
    private static final byte OPEN = -1;

    /** Nothing is said. */
    public static final Said NOTHING = new Said(unsaid());

    /** By number of the fact. */
    private final byte[] points;

    private Said(byte[] points) {
        this.points = points;
    }

    private static byte[] unsaid() {
        byte[] points = new byte[Facts.ALL.size()];
        Arrays.fill(points, OPEN);
        for (Fact fact : Facts.ALL) {
            if (fact.source() instanceof Source.Caller caller && caller.unsaid().point() != null) {
                points[fact.number()] = caller.unsaid().point().byteValue();
            }
        }
        return points;
    }

    /** The facts that are said of a person, or of a visit, in the order of {@link Facts#ALL}. */
    public static List<Fact> facts(Class<? extends Source.Caller> of) {
        return Facts.ALL.stream().filter(fact -> of.isInstance(fact.source())).toList();
    }

    /**
     * The same with what is said of one more fact.
     *
     * @throws IllegalArgumentException when callers don't say it, or it can't be that
     */
    public Said with(Fact fact, int point) {
        if (!(fact.source() instanceof Source.Caller) || !fact.scale().all().contains(point)) {
            throw new IllegalArgumentException("Nobody says %d of %s.".formatted(point, fact.name()));
        }
        byte[] more = points.clone();
        more[fact.number()] = (byte) point;
        return new Said(more);
    }

    public Said with(Fact fact, Enum<?> code) {
        return with(fact, code.ordinal());
    }

    public Said with(Fact fact, boolean yes) {
        return with(fact, yes ? 1 : 0);
    }

    /**
     * What a fact is.
     *
     * @throws IllegalStateException when it must be said, and wasn't
     */
    public int point(Fact fact) {
        return point(fact.number());
    }

    int point(int fact) {
        int point = points[fact];
        if (point == OPEN) {
            throw new IllegalStateException(
                    "Nothing was said of %s.".formatted(Facts.ALL.get(fact).name()));
        }
        return point;
    }

    /** Whether a fact of yes or no is so. */
    public boolean yes(Fact fact) {
        return point(fact) == 1;
    }

    /** The code that a fact of a list is. */
    public <E extends Enum<E>> E code(Fact fact, Class<E> list) {
        return list.cast(fact.scale().codes().get(point(fact)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Said said && Arrays.equals(points, said.points);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(points);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Fact fact : Facts.ALL) {
            if (points[fact.number()] != OPEN) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(fact.name())
                        .append('=')
                        .append(points[fact.number()]);
            }
        }
        return text.toString();
    }
}

package org.yibao.facts;

/**
 * What it means that a caller says nothing of a fact.
 *
 * @param point    what the fact then is; {@code null} when it must always be said
 * @param accepted whether requests and populations may leave it unsaid; the cases that people write may wherever there is a point
 */
public record Unsaid(Integer point, boolean accepted) {
    /** It must always be said. */
    public static final Unsaid REFUSED = new Unsaid(null, false);

    /** It is a code of its list. */
    static Unsaid means(Enum<?> code) {
        return new Unsaid(code.ordinal(), true);
    }

    /** It is so, or not. */
    static Unsaid means(boolean yes) {
        return new Unsaid(yes ? 1 : 0, true);
    }

    /** The same in cases only: requests and populations must say it. */
    Unsaid inCases() {
        return new Unsaid(point, false);
    }
}

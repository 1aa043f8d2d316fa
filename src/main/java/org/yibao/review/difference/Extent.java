package org.yibao.review.difference;

/** What a line covers of one dimension. */
sealed interface Extent permits Members, Span {
    /** Whether the two share a value. */
    boolean meets(Extent other);

    /** Whether all of another is in it. */
    boolean covers(Extent other);

    /** Whether a value is in it; ages as {@link Long}, days as {@link Long} counted from 1970. */
    boolean contains(Object value);
}

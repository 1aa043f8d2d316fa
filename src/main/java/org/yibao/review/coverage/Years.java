package org.yibao.review.coverage;

import org.yibao.divisions.Division;

/**
 * The years in which a place is in force on some day, so that someone can be enrolled there.
 *
 * @param first first year
 * @param last  last year
 */
record Years(int first, int last) {
    static Years of(Division place) {
        return new Years(
                place.from() == null ? Integer.MIN_VALUE : place.from().getYear(),
                place.to() == null ? Integer.MAX_VALUE : place.to().getYear());
    }

    boolean meet(long firstYear, long lastYear) {
        return first <= lastYear && firstYear <= last;
    }
}

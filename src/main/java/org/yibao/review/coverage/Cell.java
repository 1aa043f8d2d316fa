package org.yibao.review.coverage;

import java.util.BitSet;
import java.util.List;
import org.yibao.facts.Range;

/**
 * A part of a table's domain in which the same rows apply everywhere.
 *
 * @param places places of enrolment, by their number in {@link EnrolmentPlaces}
 * @param parts  for each axis the ranges, ascending, that do not touch
 */
record Cell(BitSet places, List<List<Range>> parts) {
    /** Whether a question stands in it. */
    boolean contains(int place, long... points) {
        if (!places.get(place)) {
            return false;
        }
        for (int axis = 0; axis < points.length; axis++) {
            long point = points[axis];
            if (parts.get(axis).stream().noneMatch(range -> range.contains(point))) {
                return false;
            }
        }
        return true;
    }
}

package org.yibao.tables;

import java.time.LocalDate;
import org.yibao.facts.Extent;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;

/** The points of a scale on one side of a cell. */
final class RangeOf {
    private RangeOf() {}

    /** The points from a cell on, or up to it, both included; none when it lies beyond the scale. */
    static Extent end(Scale scale, boolean from, Object cell) {
        Range all = scale.all();
        long point = point(cell);
        long first = from ? Math.max(all.from(), point) : all.from();
        long last = from ? all.to() : Math.min(all.to(), point);
        return first > last ? Extent.NONE : Extent.of(new Range(first, last));
    }

    /** The point that a cell stands for. */
    static long point(Object cell) {
        return cell instanceof LocalDate day ? day.toEpochDay() : ((Number) cell).longValue();
    }
}

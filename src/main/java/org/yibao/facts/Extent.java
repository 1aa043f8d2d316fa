package org.yibao.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Some points of a scale.
 *
 * @param ranges ascending, none touching the next
 */
public record Extent(List<Range> ranges) {
    public static final Extent NONE = new Extent(List.of());

    public Extent {
        ranges = List.copyOf(ranges);
    }

    public static Extent of(long point) {
        return new Extent(List.of(Range.of(point)));
    }

    public static Extent of(Range range) {
        return new Extent(List.of(range));
    }

    /** Every point that some range holds. */
    public static Extent union(Collection<Range> some) {
        List<Range> joined = new ArrayList<>();
        List<Range> ascending =
                some.stream().sorted(Comparator.comparingLong(Range::from)).toList();
        for (Range range : ascending) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).to() + 1 >= range.from()) {
                Range before = joined.get(last);
                joined.set(last, new Range(before.from(), Math.max(before.to(), range.to())));
            } else {
                joined.add(range);
            }
        }
        return new Extent(joined);
    }

    /** The points of a range that meet a condition. */
    public static Extent where(Range of, IntPredicate condition) {
        List<Range> found = new ArrayList<>();
        long start = -1;
        for (long point = of.from(); point <= of.to(); point++) {
            boolean meets = condition.test((int) point);
            if (meets && start < 0) {
                start = point;
            } else if (!meets && start >= 0) {
                found.add(new Range(start, point - 1));
                start = -1;
            }
        }
        if (start >= 0) {
            found.add(new Range(start, of.to()));
        }
        return new Extent(found);
    }

    public static Extent of(BitSet points) {
        List<Range> found = new ArrayList<>();
        for (int from = points.nextSetBit(0); from >= 0; ) {
            int after = points.nextClearBit(from);
            found.add(new Range(from, after - 1L));
            from = points.nextSetBit(after);
        }
        return new Extent(found);
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    public boolean contains(long point) {
        for (int index = 0; index < ranges.size(); index++) {
            if (ranges.get(index).contains(point)) {
                return true;
            }
        }
        return false;
    }

    public boolean meets(Extent other) {
        for (int index = 0; index < other.ranges.size(); index++) {
            if (meets(other.ranges.get(index))) {
                return true;
            }
        }
        return false;
    }

    public boolean meets(Range range) {
        for (int index = 0; index < ranges.size(); index++) {
            if (ranges.get(index).meets(range)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of another lies in this one. */
    public boolean covers(Extent other) {
        return other.ranges.stream().allMatch(inner -> ranges.stream()
                .anyMatch(outer -> outer.from() <= inner.from() && inner.to() <= outer.to()));
    }

    public Extent and(Extent other) {
        List<Range> shared = new ArrayList<>();
        for (Range left : ranges) {
            for (Range right : other.ranges) {
                if (left.meets(right)) {
                    shared.add(new Range(Math.max(left.from(), right.from()), Math.min(left.to(), right.to())));
                }
            }
        }
        return shared.size() < 2 ? new Extent(shared) : union(shared);
    }

    public Extent or(Extent other) {
        return union(Stream.concat(ranges.stream(), other.ranges.stream()).toList());
    }

    /** The points that another one hasn't. */
    public Extent without(Extent other) {
        List<Range> left = ranges;
        for (Range taken : other.ranges) {
            List<Range> rest = new ArrayList<>();
            for (Range range : left) {
                if (!range.meets(taken)) {
                    rest.add(range);
                    continue;
                }
                if (range.from() < taken.from()) {
                    rest.add(new Range(range.from(), taken.from() - 1));
                }
                if (taken.to() < range.to()) {
                    rest.add(new Range(taken.to() + 1, range.to()));
                }
            }
            left = rest;
        }
        return new Extent(left);
    }

    public long first() {
        return ranges.get(0).from();
    }

    public long last() {
        return ranges.get(ranges.size() - 1).to();
    }

    /** How many points there are. */
    public long size() {
        return ranges.stream().mapToLong(range -> range.to() - range.from() + 1).sum();
    }

    public LongStream points() {
        return ranges.stream().flatMapToLong(range -> LongStream.rangeClosed(range.from(), range.to()));
    }
}

package org.yibao.simulation.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.yibao.facts.Fact;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;
import org.yibao.rulebook.Bands;

/** Numbers the values of a fact that some rulebook of either policy tells apart. */
public final class FactBands {
    private final int first;
    private final int last;
    private final int[] numbers;
    /** The same in as little room as the processor's nearest memory likes; {@code null} where there are too many. */
    private final byte[] small;

    private final int count;
    private final int width;

    /**
     * @param year year of the population; its days are asked for, from the year before it to three years after
     */
    public FactBands(Fact fact, PolicyComparison comparison, int year) {
        boolean days = fact.scale().kind() == Scale.Kind.DAY;
        Range points = days
                ? new Range(
                        LocalDate.of(year - 1, 1, 1).toEpochDay(),
                        LocalDate.of(year + 3, 12, 31).toEpochDay())
                : fact.scale().all();
        List<IntUnaryOperator> tellers = new ArrayList<>();
        for (Policy policy : List.of(comparison.baseline(), comparison.candidate())) {
            YearShift shift = new YearShift(days ? policy.year() - year : 0);
            for (Bands bands : policy.bands()) {
                tellers.add(point -> bands.first(
                        fact, days ? fact.scale().nearest(shift.ofDay(point).toEpochDay()) : point));
            }
        }
        this.first = (int) points.from();
        this.last = (int) points.to();
        this.numbers = new int[(int) points.size()];
        Map<List<Integer>, Integer> seen = new HashMap<>();
        for (int index = 0; index < numbers.length; index++) {
            int point = first + index;
            List<Integer> told = new ArrayList<>(tellers.size());
            tellers.forEach(teller -> told.add(teller.applyAsInt(point)));
            int next = seen.size();
            numbers[index] = seen.computeIfAbsent(told, absent -> next);
        }
        this.count = seen.size();
        this.width = KeyBuilder.width(count);
        this.small = count > Byte.MAX_VALUE ? null : new byte[numbers.length];
        for (int index = 0; small != null && index < small.length; index++) {
            small[index] = (byte) numbers[index];
        }
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Bits that a number needs; 0 when nothing is told apart. */
    int width() {
        return width;
    }

    /** Number of a point's band; a point outside counts as the nearest. */
    public int of(int point) {
        if (count == 1) {
            return 0;
        }
        int index = Math.max(0, Math.min(numbers.length - 1, point - first));
        return small == null ? numbers[index] : small[index];
    }

    /** The same of a point in a column, which is not read when nothing is told apart. */
    int of(int[] points, int index) {
        return count == 1 ? 0 : of(points[index]);
    }

    /** First point that has a number. */
    int first() {
        return first;
    }

    /** Last point that has a number. */
    int last() {
        return last;
    }

    /** The numbers of all points, the first point's first. */
    int[] numbers() {
        return numbers;
    }
}

package org.yibao.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.yibao.facts.Asked;
import org.yibao.facts.Combined;
import org.yibao.facts.Division;
import org.yibao.facts.Divisions;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Profile;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;
import org.yibao.facts.Subject;
import org.yibao.rules.Discernment;
import org.yibao.rules.Row;

/**
 * The bands of every fact: values that no condition of a rule and no row tells apart. Reducing each fact to the first value of its band keeps
 * profiles few and changes no decision. Days are looked at a year at a time, when a year is first asked for. Safe for use by many threads.
 */
public final class Bands {
    private final Discernment rules;
    private final Divisions divisions;
    private final Set<String> regions = new HashSet<>();
    private final Map<Fact, NavigableSet<Long>> starts = new HashMap<>();
    private final Map<Fact, int[]> firsts = new HashMap<>();
    private final Map<Fact, Map<Integer, int[]>> firstsOfYears = new HashMap<>();
    private final Map<Subject, List<Fact>> told = new HashMap<>();

    /** @param rules what the conditions of all rules tell apart */
    Bands(Discernment rules, Collection<Row> rows, Divisions divisions) {
        this.rules = rules;
        this.divisions = divisions;
        Set<Map.Entry<Fact, Extent>> extents = new HashSet<>();
        for (Row row : rows) {
            regions.add(row.region());
            extents.addAll(row.conditions().extents().entrySet());
        }
        extents.forEach(extent -> cut(extent.getKey(), extent.getValue()));
        for (Fact fact : Facts.ALL) {
            for (Subject subject : fact.subjects()) {
                Combined.of(subject, fact).forEach(extent -> cut(fact, extent));
            }
        }
        Set<Fact> apart = new HashSet<>(rules.facts());
        apart.addAll(starts.keySet());
        for (Subject subject : Subject.values()) {
            told.put(
                    subject,
                    subject.facts().stream()
                            .filter(fact -> fact != Facts.PLACE && apart.contains(fact))
                            .toList());
        }
        for (Fact fact : apart) {
            if (fact.scale().kind() == Scale.Kind.DAY) {
                firstsOfYears.put(fact, new ConcurrentHashMap<>());
            } else if (fact != Facts.PLACE && !rules.unreduced(fact)) {
                firsts.put(fact, firsts(fact, fact.scale().all()));
            }
        }
    }

    private void cut(Fact fact, Extent extent) {
        NavigableSet<Long> cuts = starts.computeIfAbsent(fact, key -> new TreeSet<>());
        for (Range range : extent.ranges()) {
            cuts.add(range.from());
            cuts.add(range.to() + 1);
        }
    }

    /** What a point can't be told from, within some points: those with the same answers and between the same cuts. */
    private record Likeness(Long cut, List<Object> answers) {}

    private int[] firsts(Fact fact, Range points) {
        int[] firsts = new int[(int) (points.to() - points.from() + 1)];
        NavigableSet<Long> cuts = starts.getOrDefault(fact, new TreeSet<>());
        Map<Likeness, Integer> seen = new HashMap<>();
        for (int index = 0; index < firsts.length; index++) {
            int point = (int) points.from() + index;
            firsts[index] = seen.computeIfAbsent(
                    new Likeness(cuts.floor((long) point), rules.answers(fact, point)), key -> point);
        }
        return firsts;
    }

    /** The facts of a subject of which some value is told from another one; the place is not among them, it always is. */
    public List<Fact> told(Subject subject) {
        return told.get(subject);
    }

    /** The first point of the band of a point. */
    public int first(Fact fact, int point) {
        if (rules.unreduced(fact)) {
            return point;
        }
        int[] known = firsts.get(fact);
        if (known != null) {
            return known[point - (int) fact.scale().all().from()];
        }
        Map<Integer, int[]> years = firstsOfYears.get(fact);
        if (years == null) {
            return (int) fact.scale().all().from();
        }
        LocalDate day = LocalDate.ofEpochDay(point);
        int[] ofYear = years.get(day.getYear());
        if (ofYear == null) {
            ofYear = firsts(fact, days(day.getYear()));
            years.put(day.getYear(), ofYear);
        }
        return ofYear[day.getDayOfYear() - 1];
    }

    private static Range days(int year) {
        return new Range(
                LocalDate.of(year, 1, 1).toEpochDay(),
                LocalDate.of(year, 12, 31).toEpochDay());
    }

    /** The first point of every band of a fact that is not a day, ascending. */
    public int[] firsts(Fact fact) {
        int[] known = firsts.get(fact);
        return known == null
                ? new int[] {(int) fact.scale().all().from()}
                : Arrays.stream(known).distinct().sorted().toArray();
    }

    /** What is left of a question when everything that nothing tells apart is reduced. */
    public Profile reduced(Subject subject, Asked asked) {
        return Profile.of(subject, asked.enrollee().region(), told.get(subject), fact -> first(fact, fact.of(asked)));
    }

    /** Some points, parted into bands. */
    public Collection<Extent> parted(Fact fact, Extent points) {
        Map<Object, List<Range>> bands = new LinkedHashMap<>();
        NavigableSet<Long> cuts = starts.getOrDefault(fact, new TreeSet<>());
        boolean untold = !rules.facts().contains(fact);
        for (Range range : points.ranges()) {
            if (untold) { // whole stretches between two cuts are alike
                long from = range.from();
                while (from <= range.to()) {
                    Long next = cuts.higher(from);
                    long to = next == null ? range.to() : Math.min(range.to(), next - 1);
                    Long cut = cuts.floor(from);
                    bands.computeIfAbsent(cut == null ? Long.MIN_VALUE : cut, key -> new ArrayList<>())
                            .add(new Range(from, to));
                    from = to + 1;
                }
            } else {
                for (long point = range.from(); point <= range.to(); point++) {
                    bands.computeIfAbsent(likeness(fact, cuts, (int) point), key -> new ArrayList<>())
                            .add(Range.of(point));
                }
            }
        }
        return bands.values().stream().map(Extent::union).toList();
    }

    private Object likeness(Fact fact, NavigableSet<Long> cuts, int point) {
        return rules.unreduced(fact)
                ? (Object) point
                : new Likeness(cuts.floor((long) point), rules.answers(fact, point));
    }

    /** What tells a place of enrolment from others: two places of which it is equal decide alike, but for their names. */
    public List<Object> likeness(String place) {
        List<Division> path = divisions.path(place);
        List<Object> likeness = new ArrayList<>(rules.answers(path));
        for (Division division : path) {
            if (regions.contains(division.code())) {
                likeness.add(division.code());
            }
        }
        return likeness;
    }
}

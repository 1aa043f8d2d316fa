package org.yibao.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.drools.Discernment;
import org.yibao.facts.Asked;
import org.yibao.facts.Combined;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Profile;
import org.yibao.facts.Range;
import org.yibao.facts.Reduction;
import org.yibao.facts.Scale;
import org.yibao.facts.Subject;
import org.yibao.rules.Row;

/**
 * The bands of every fact: values that no condition of a rule and no row tells apart. Reducing each fact to the first value of its band keeps
 * profiles few and changes no decision. Days are looked at a year at a time, when a year is first asked for. Safe for use by many threads.
 */
public final class Bands {
    private final Discernment rules;
    private final Divisions divisions;
    private final Set<String> regions = new HashSet<>();
    private final Map<Fact, Parting> partings = new HashMap<>();
    private final Map<Fact, int[]> firsts = new HashMap<>();
    private final Map<Fact, Map<Integer, int[]>> firstsOfYears = new HashMap<>();
    /** The year is always among them: answers name it. */
    private final Map<Subject, List<Fact>> told = new EnumMap<>(Subject.class);

    private final Map<Subject, Reduction> reductions = new EnumMap<>(Subject.class);

    /** @param rules what the conditions of all rules tell apart */
    Bands(Discernment rules, Collection<Row> rows, Divisions divisions) {
        this.rules = rules;
        this.divisions = divisions;
        Map<Fact, Set<Extent>> conditions = new HashMap<>();
        for (Row row : rows) {
            regions.add(row.region());
            row.conditions().extents().forEach((fact, extent) -> conditions
                    .computeIfAbsent(fact, key -> new HashSet<>())
                    .add(extent));
        }
        for (Fact fact : Facts.ALL) {
            Set<Extent> cutting = conditions.computeIfAbsent(fact, key -> new HashSet<>());
            fact.subjects().forEach(subject -> cutting.addAll(Combined.of(subject, fact)));
            Parting parting = new Parting(fact, List.of(rules), cutting);
            if (fact != Facts.PLACE && parting.parts()) {
                partings.put(fact, parting);
            }
        }
        for (Subject subject : Subject.values()) {
            told.put(
                    subject,
                    subject.facts().stream()
                            .filter(fact -> fact == Facts.YEAR || partings.containsKey(fact))
                            .toList());
        }
        partings.forEach((fact, parting) -> {
            if (fact.scale().kind() == Scale.Kind.DAY) {
                firstsOfYears.put(fact, new ConcurrentHashMap<>());
            } else if (!rules.unreduced(fact)) {
                firsts.put(fact, parting.firsts(fact.scale().all()));
            }
        });
        told.forEach((subject, facts) -> reductions.put(subject, new Reduction(subject, facts, this::first)));
    }

    /** The facts of a subject of which some value is told from another one; the place is not among them, it always is. */
    public List<Fact> told(Subject subject) {
        return told.get(subject);
    }

    /** The first point of the band of a point. */
    public int first(Fact fact, int point) {
        if (fact == Facts.YEAR || rules.unreduced(fact)) {
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
            ofYear = partings.get(fact).firsts(days(day.getYear()));
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
        return reductions.get(subject).of(asked);
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

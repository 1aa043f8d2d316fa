package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.drools.RuleDependence;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.review.space.RowBox;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Row;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.RuleSource;

/** Two editions of a rulebook, and what the comparison needs to know of both. */
final class Editions {
    private final Rulebook baseline;
    private final Rulebook candidate;
    private final boolean sameDivisions;
    private final Set<RuleInfo> changedRules;
    private final List<RuleDependence> rules;
    private final List<String> places;
    private final ChangedRows changed;
    private final Map<Row, Map<Fact, Extent>> boxes = new IdentityHashMap<>();
    private final List<Row> rows;
    private final Set<Row> unchanged = Collections.newSetFromMap(new IdentityHashMap<>());

    Editions(Rulebook baseline, Rulebook candidate) {
        if (!baseline.jurisdiction().equals(candidate.jurisdiction())) {
            throw new IllegalArgumentException("两个版本须属于同一地区：%s、%s。"
                    .formatted(
                            baseline.jurisdiction().id(),
                            candidate.jurisdiction().id()));
        }
        this.baseline = baseline;
        this.candidate = candidate;
        this.sameDivisions = baseline.divisions() == candidate.divisions()
                || baseline.divisions().all().equals(candidate.divisions().all());
        this.changedRules = changedRules(baseline, candidate);
        List<RuleDependence> all = new ArrayList<>(baseline.dependences());
        if (baseline.dependences() != candidate.dependences()) {
            all.addAll(candidate.dependences());
        }
        this.rules = List.copyOf(all);
        Set<String> codes = new TreeSet<>();
        Stream.of(baseline, candidate)
                .flatMap(edition -> edition.enrolmentPlaces().stream())
                .forEach(place -> codes.add(place.code()));
        this.places = List.copyOf(codes);
        this.changed = ChangedRows.between(baseline.rows(), candidate.rows());
        this.rows = Stream.concat(baseline.rows().stream(), candidate.rows().stream())
                .toList();
        rows.forEach(row -> boxes.put(row, RowBox.of(row)));
        unchanged.addAll(rows);
        unchanged.removeAll(changed.inMeaning());
    }

    /** The rules of files that only one of them has, or has otherwise. */
    private static Set<RuleInfo> changedRules(Rulebook baseline, Rulebook candidate) {
        Set<RuleSource> before = new HashSet<>(baseline.sources());
        Set<RuleSource> after = new HashSet<>(candidate.sources());
        Set<String> files = Stream.of(before, after)
                .flatMap(Set::stream)
                .filter(source -> !before.contains(source) || !after.contains(source))
                .map(RuleSource::path)
                .collect(Collectors.toSet());
        return Stream.of(baseline, candidate)
                .flatMap(edition -> edition.rules().stream())
                .filter(rule -> files.contains(rule.file()))
                .collect(Collectors.toSet());
    }

    Rulebook baseline() {
        return baseline;
    }

    Rulebook candidate() {
        return candidate;
    }

    boolean sameDivisions() {
        return sameDivisions;
    }

    /** Whether one of them has a rule otherwise than the other one. */
    boolean changed(RuleInfo rule) {
        return changedRules.contains(rule);
    }

    /** What the rules of both depend on. */
    List<RuleDependence> rules() {
        return rules;
    }

    ChangedRows changed() {
        return changed;
    }

    /** The rows that both have, as either has them. */
    Set<Row> unchanged() {
        return unchanged;
    }

    /** The rows of both. */
    List<Row> rows() {
        return rows;
    }

    /** What a row of either covers of each fact that it names. */
    Map<Fact, Extent> box(Row row) {
        return boxes.get(row);
    }

    /** Every place that a person may enrol in, by its number. */
    List<String> places() {
        return places;
    }

    /** The codes of the divisions that contain a place in either edition, those of the baseline first, the country first. */
    List<String> path(String place) {
        return Stream.of(baseline, candidate)
                .flatMap(edition -> path(edition.divisions(), place).stream())
                .map(Division::code)
                .distinct()
                .toList();
    }

    static List<Division> path(Divisions divisions, String place) {
        return divisions.find(place).isPresent() ? divisions.path(place) : List.of();
    }

    /**
     * Places that nothing tells apart, by their numbers.
     *
     * @param some  rules that count
     * @param named divisions that rows name
     */
    Map<Object, List<Integer>> alike(List<RuleDependence> some, Set<String> named) {
        Map<Object, List<Integer>> alike = new HashMap<>();
        for (int number = 0; number < places.size(); number++) {
            alike.computeIfAbsent(likeness(places.get(number), some, named), key -> new ArrayList<>())
                    .add(number);
        }
        return alike;
    }

    private Object likeness(String place, List<RuleDependence> some, Set<String> named) {
        List<Object> likeness = new ArrayList<>();
        for (Rulebook edition : List.of(baseline, candidate)) {
            List<Division> path = path(edition.divisions(), place);
            likeness.add(path.isEmpty());
            for (Division division : path) {
                if (named.contains(division.code())) {
                    likeness.add(division.code());
                }
            }
            if (!path.isEmpty()) {
                some.forEach(rule -> likeness.add(rule.tells().answers(path)));
            }
        }
        return likeness;
    }
}

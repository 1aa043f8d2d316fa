package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.facts.Division;
import org.yibao.facts.Level;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Row;
import org.yibao.rules.RuleSource;
import org.yibao.rules.funding.NotEligible;

/** Two editions of a rulebook, and what the comparison needs to know of both. */
final class Editions {
    private final Rulebook baseline;
    private final Rulebook candidate;
    private final boolean sameRules;
    private final RuleReach rules;
    private final List<String> places;
    private final ChangedRows changed;
    private final Map<Row, Map<Axis, Extent>> reaches = new IdentityHashMap<>();
    private final List<Row> rows;
    private final Set<Row> unchanged = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Extent> footings;

    Editions(Rulebook baseline, Rulebook candidate) {
        if (!baseline.jurisdiction().equals(candidate.jurisdiction())) {
            throw new IllegalArgumentException("两个版本须属于同一地区：%s、%s。"
                    .formatted(
                            baseline.jurisdiction().id(),
                            candidate.jurisdiction().id()));
        }
        this.baseline = baseline;
        this.candidate = candidate;
        this.sameRules = Set.copyOf(baseline.sources()).equals(Set.copyOf(candidate.sources()));
        Set<RuleSource> sources = new HashSet<>(baseline.sources());
        sources.addAll(candidate.sources());
        this.rules = new RuleReach(sources);
        this.places = baseline.divisions().all().stream()
                .filter(division -> division.level().compareTo(Level.PREFECTURE) >= 0)
                .map(Division::code)
                .filter(code ->
                        baseline.divisions().contains(baseline.jurisdiction().province(), code))
                .toList();
        this.changed = ChangedRows.between(baseline.rows(), candidate.rows());
        this.rows = Stream.concat(baseline.rows().stream(), candidate.rows().stream())
                .toList();
        rows.forEach(row -> reaches.put(row, RowReach.of(row)));
        unchanged.addAll(rows);
        unchanged.removeAll(changed.inMeaning());
        this.footings = admittedAndOthers();
    }

    Rulebook baseline() {
        return baseline;
    }

    Rulebook candidate() {
        return candidate;
    }

    /** Whether both have the same rules, so that only rows make a difference. */
    boolean sameRules() {
        return sameRules;
    }

    RuleReach rules() {
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

    /** What a row of either covers of each dimension that it names. */
    Map<Axis, Extent> reach(Row row) {
        return reaches.get(row);
    }

    /** Footings that the rules tell apart only by whether a person may enrol. */
    List<Extent> footings() {
        return footings;
    }

    private List<Extent> admittedAndOthers() {
        Rulebook rulesOnly = baseline.with(List.of());
        Map<Boolean, Set<Footing>> alike = Arrays.stream(Footing.values())
                .collect(Collectors.partitioningBy(footing -> admits(rulesOnly, footing), Collectors.toSet()));
        return alike.values().stream()
                .filter(footings -> !footings.isEmpty())
                .<Extent>map(Members::new)
                .toList();
    }

    private boolean admits(Rulebook rulesOnly, Footing footing) {
        Map<Axis, Extent> box = Map.of(
                Axis.PLACE, Members.of(places.get(0)), Axis.YEAR, Members.of(2020), Axis.FOOTING, Members.of(footing));
        return rulesOnly
                .fire(new FundingDomain()
                        .profile(box)
                        .facts(baseline.divisions().path(places.get(0))))
                .stream()
                .noneMatch(judgement -> judgement.finding() instanceof NotEligible);
    }

    /** Every place that a person may enrol in. */
    List<String> places() {
        return places;
    }

    /** The divisions that contain a place, the country first. */
    List<String> path(String place) {
        return baseline.divisions().path(place).stream().map(Division::code).toList();
    }

    /**
     * Places that meet the same rows, by the divisions with rows that contain them.
     *
     * @param divisions divisions that rows or rules name
     */
    Map<List<String>, List<String>> alike(Set<String> divisions) {
        Map<List<String>, List<String>> alike = new HashMap<>();
        for (String place : places) {
            alike.computeIfAbsent(
                            path(place).stream().filter(divisions::contains).toList(), key -> new ArrayList<>())
                    .add(place);
        }
        return alike;
    }
}

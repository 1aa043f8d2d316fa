package org.yibao.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Profile;
import org.yibao.facts.Subject;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.rules.RuleDependence;
import org.yibao.rules.RuleInfo;

/**
 * What each rule that reads no row can find: asked of the rule, by firing it for every combination of what its conditions tell apart. A rule
 * that reads rows, or has too many combinations, may find anything.
 */
final class FindingsOfRules {
    private static final int MOST_COMBINATIONS = 20_000;

    private final Rulebook rulesOnly;
    private final Map<RuleInfo, Set<Class<? extends Finding>>> found = new HashMap<>();

    FindingsOfRules(Rulebook rulesOnly) {
        this.rulesOnly = rulesOnly;
        rulesOnly.dependences().forEach(rule -> find(rule).ifPresent(types -> found.put(rule.rule(), types)));
    }

    /** Types of what a rule can find; empty when it may be anything. */
    Optional<Set<Class<? extends Finding>>> of(RuleInfo rule) {
        return Optional.ofNullable(found.get(rule));
    }

    private Optional<Set<Class<? extends Finding>>> find(RuleDependence rule) {
        if (!rule.guarded().isEmpty() || !rule.unguarded().isEmpty()) {
            return Optional.empty();
        }
        Set<Class<? extends Finding>> types = new HashSet<>();
        boolean asked = false;
        for (Subject subject : Subject.values()) {
            if (rule.tells().facts().stream().allMatch(fact -> fact.isOf(subject))) {
                asked = true;
                List<Profile> profiles = profiles(rule, subject);
                if (profiles == null) {
                    return Optional.empty();
                }
                for (Profile profile : profiles) {
                    for (Judgement judgement :
                            rulesOnly.fire(profile.facts(rulesOnly.divisions().path(profile.region())))) {
                        if (judgement.rule().equals(rule.rule())) {
                            types.add(judgement.finding().getClass());
                        }
                    }
                }
            }
        }
        return asked ? Optional.of(types) : Optional.empty();
    }

    /** {@code null} when there are too many. */
    private List<Profile> profiles(RuleDependence rule, Subject subject) {
        List<Fact> facts = rule.tells().facts().stream()
                .filter(fact -> fact != Facts.PLACE)
                .toList();
        List<List<Integer>> points = new ArrayList<>();
        long combinations = 1;
        List<String> places = places(rule);
        for (Fact fact : facts) {
            List<Integer> firsts = new Parting(fact, List.of(rule.tells()), List.of())
                    .parts(Extent.of(fact.scale().all())).stream()
                            .map(part -> (int) part.first())
                            .toList();
            points.add(firsts);
            combinations *= firsts.size();
        }
        if (combinations * places.size() > MOST_COMBINATIONS) {
            return null;
        }
        List<Profile> profiles = new ArrayList<>();
        for (String place : places) {
            for (long number = 0; number < combinations; number++) {
                Map<Fact, Integer> chosen = new HashMap<>();
                long left = number;
                for (int index = 0; index < facts.size(); index++) {
                    int size = points.get(index).size();
                    chosen.put(facts.get(index), points.get(index).get((int) (left % size)));
                    left /= size;
                }
                profiles.add(Profile.of(subject, place, facts, chosen::get));
            }
        }
        return profiles;
    }

    private List<String> places(RuleDependence rule) {
        Map<Object, String> alike = new LinkedHashMap<>();
        rulesOnly
                .enrolmentPlaces()
                .forEach(place -> alike.putIfAbsent(
                        rule.tells().answers(rulesOnly.divisions().path(place.code())), place.code()));
        return List.copyOf(alike.values());
    }
}

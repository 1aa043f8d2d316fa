package org.yibao.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yibao.drools.RuleDependence;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Profile;
import org.yibao.facts.Subject;
import org.yibao.rules.Judgement;

/** Every combination of what the conditions of one rule tell apart, of places too, for one subject. Nothing is held for them but the parts. */
final class Combinations {
    private final Rulebook rulesOnly;
    private final Subject subject;
    private final List<Fact> facts;
    private final List<List<Integer>> points = new ArrayList<>();
    private final List<String> places;

    private Combinations(RuleDependence rule, Rulebook rulesOnly, Subject subject) {
        this.rulesOnly = rulesOnly;
        this.subject = subject;
        this.facts = rule.tells().facts().stream()
                .filter(fact -> fact != Facts.PLACE)
                .toList();
        for (Fact fact : facts) {
            points.add(new Parting(fact, List.of(rule.tells()), List.of())
                    .parts(Extent.of(fact.scale().all())).stream()
                            .map(part -> (int) part.first())
                            .toList());
        }
        this.places = places(rule, rulesOnly);
    }

    /** One for each subject that has all the facts that a rule asks for; none for a rule that reads rows: those may tell anything apart. */
    static List<Combinations> of(RuleDependence rule, Rulebook rulesOnly) {
        List<Combinations> all = new ArrayList<>();
        if (rule.read().isEmpty()) {
            for (Subject subject : Subject.values()) {
                if (rule.tells().facts().stream().allMatch(fact -> fact.isOf(subject))) {
                    all.add(new Combinations(rule, rulesOnly, subject));
                }
            }
        }
        return all;
    }

    /** Places of which each stands for those that the rule doesn't tell from it. */
    private static List<String> places(RuleDependence rule, Rulebook rulesOnly) {
        Map<Object, String> alike = new LinkedHashMap<>();
        rulesOnly
                .enrolmentPlaces()
                .forEach(place -> alike.putIfAbsent(
                        rule.tells().answers(rulesOnly.divisions().path(place.code())), place.code()));
        return List.copyOf(alike.values());
    }

    long size() {
        long size = places.size();
        for (List<Integer> parts : points) {
            size = Math.min(Integer.MAX_VALUE, size * parts.size());
        }
        return size;
    }

    /** What the rules find for a combination, from 0. */
    List<Judgement> fire(long number) {
        Map<Fact, Integer> chosen = new HashMap<>();
        long left = number;
        for (int index = 0; index < facts.size(); index++) {
            int parts = points.get(index).size();
            chosen.put(facts.get(index), points.get(index).get((int) (left % parts)));
            left /= parts;
        }
        Profile profile = Profile.of(subject, places.get((int) (left % places.size())), facts, chosen::get);
        return rulesOnly.fire(profile.facts(rulesOnly.divisions().path(profile.region())));
    }
}

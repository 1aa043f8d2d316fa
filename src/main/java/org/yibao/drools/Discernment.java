package org.yibao.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.yibao.divisions.Division;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;

/**
 * What the conditions of compiled rules tell apart, asked of the conditions themselves: values of a fact that all conditions answer alike
 * decide alike. Conditions that a row states are not in it; they are the row's. Safe for use by many threads.
 */
public final class Discernment {
    private final Map<Fact, List<IntFunction<Object>>> answers = new HashMap<>();
    private final Set<Fact> unreduced = new HashSet<>();
    private final Set<Set<String>> divisions = new LinkedHashSet<>();
    private final Set<Set<String>> regions = new LinkedHashSet<>();
    private final Map<String, BitSet> known = new ConcurrentHashMap<>();

    Discernment() {}

    void tell(Fact fact, IntFunction<Object> answer) {
        answers.computeIfAbsent(fact, key -> new ArrayList<>()).add(answer);
    }

    /** @param met codes of the divisions that meet conditions on one of those that contain the place */
    void tellDivisions(Set<String> met) {
        divisions.add(met);
        known.clear();
    }

    /** @param met codes of the places that meet a condition on the place itself */
    void tellRegions(Set<String> met) {
        regions.add(met);
    }

    void leaveUnreduced(Fact fact) {
        unreduced.add(fact);
    }

    void add(Discernment other) {
        other.answers.forEach((fact, some) ->
                answers.computeIfAbsent(fact, key -> new ArrayList<>()).addAll(some));
        unreduced.addAll(other.unreduced);
        divisions.addAll(other.divisions);
        regions.addAll(other.regions);
        known.clear();
    }

    /** Facts of which some value is told from another; place and year among them whenever they are. */
    public Set<Fact> facts() {
        Set<Fact> all = new HashSet<>(answers.keySet());
        all.addAll(unreduced);
        if (!divisions.isEmpty() || !regions.isEmpty()) {
            all.add(Facts.PLACE);
        }
        return all;
    }

    /** Whether every value of a fact is told from every other one. */
    public boolean unreduced(Fact fact) {
        return unreduced.contains(fact);
    }

    /** What the conditions answer for a value; two values with equal answers are told apart by none. */
    public List<Object> answers(Fact fact, int point) {
        List<IntFunction<Object>> asked = answers.getOrDefault(fact, List.of());
        List<Object> all = new ArrayList<>(asked.size());
        for (IntFunction<Object> one : asked) {
            all.add(one.apply(point));
        }
        return all;
    }

    /** What the conditions answer for a place of enrolment, but for what rows say of it. */
    public List<Object> answers(List<Division> path) {
        List<Object> all = new ArrayList<>();
        String code = path.get(path.size() - 1).code();
        if (unreduced.contains(Facts.PLACE)) {
            return List.of(code);
        }
        all.add(memberships(regions, code));
        for (Division division : path) {
            all.add(known.computeIfAbsent(division.code(), of -> memberships(divisions, of)));
        }
        return all;
    }

    private static BitSet memberships(Set<Set<String>> sets, String code) {
        BitSet in = new BitSet(sets.size());
        int number = 0;
        for (Set<String> set : sets) {
            in.set(number++, set.contains(code));
        }
        return in;
    }
}

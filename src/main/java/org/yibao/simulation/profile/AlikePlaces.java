package org.yibao.simulation.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.rulebook.Rulebook;
import org.yibao.simulation.population.Codebook;

/** Puts places of enrolment together that no row and no rule of either policy tells apart, so that a county is not decided like its neighbour again. */
public final class AlikePlaces {
    private final int[] classes;
    private final List<String> representatives = new ArrayList<>();

    public AlikePlaces(PolicyComparison comparison, Codebook codes) {
        classes = new int[codes.regions()];
        Map<List<Object>, Integer> numbers = new HashMap<>();
        for (int region = 0; region < classes.length; region++) {
            String code = codes.region(region);
            int next = representatives.size();
            classes[region] = numbers.computeIfAbsent(likeness(comparison, code), absent -> next);
            if (classes[region] == next) {
                representatives.add(code);
            }
        }
    }

    private static List<Object> likeness(PolicyComparison comparison, String code) {
        List<Object> likeness = new ArrayList<>();
        for (Policy policy : List.of(comparison.baseline(), comparison.candidate())) {
            Division division = policy.rulebooks().divisions().find(code).orElse(null);
            boolean enrols = division != null
                    && division.level().compareTo(Level.PREFECTURE) >= 0
                    && division.inForceDuring(policy.year())
                    && policy.rulebooks().forDivision(code).isPresent();
            if (!enrols) {
                return List.of(code);
            }
            Rulebook rulebook = policy.rulebooks().forDivision(code).orElseThrow();
            likeness.add(rulebook.jurisdiction().id());
            likeness.addAll(rulebook.bands().likeness(code));
        }
        return likeness;
    }

    /** How many classes there are. */
    int count() {
        return representatives.size();
    }

    /** Number of the class of a region's number. */
    int of(int region) {
        return classes[region];
    }

    /** A place to decide for all of its class. */
    String representative(int region) {
        return representatives.get(classes[region]);
    }
}

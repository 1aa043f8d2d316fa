package org.yibao.simulation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibao.facts.Division;
import org.yibao.facts.Level;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Row;
import org.yibao.simulation.population.Codebook;

/** Puts places of enrolment together that no row and no rule of either policy tells apart, so that a county is not decided like its neighbour again. */
final class AlikePlaces {
    private static final Pattern CODE = Pattern.compile("\"([0-9]{2}[0-9A-Z][0-9]{3})\"");

    private final int[] classes;
    private final List<String> representatives = new ArrayList<>();

    AlikePlaces(Comparison comparison, Codebook codes) {
        Set<String> named = new HashSet<>();
        for (Policy policy : List.of(comparison.baseline(), comparison.candidate())) {
            for (Rulebook rulebook : policy.rulebooks().all()) {
                rulebook.rows().stream().map(Row::region).forEach(named::add);
                rulebook.sources().forEach(source -> addCodes(source.text(), named));
            }
        }
        classes = new int[codes.regions()];
        Map<List<String>, Integer> byNamed = new HashMap<>();
        for (int region = 0; region < classes.length; region++) {
            String code = codes.region(region);
            int next = representatives.size();
            classes[region] = byNamed.computeIfAbsent(likeness(comparison, code, named), absent -> next);
            if (classes[region] == next) {
                representatives.add(code);
            }
        }
    }

    private static void addCodes(String text, Set<String> codes) {
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
    }

    private static List<String> likeness(Comparison comparison, String code, Set<String> named) {
        List<String> likeness = new ArrayList<>();
        for (Policy policy : List.of(comparison.baseline(), comparison.candidate())) {
            Division division = policy.rulebooks().divisions().find(code).orElse(null);
            boolean enrols = division != null
                    && division.level().compareTo(Level.PREFECTURE) >= 0
                    && division.inForceDuring(policy.year())
                    && policy.rulebooks().forDivision(code).isPresent();
            if (!enrols) {
                return List.of(code);
            }
            policy.rulebooks().divisions().path(code).stream()
                    .map(Division::code)
                    .filter(named::contains)
                    .forEach(likeness::add);
            likeness.add(policy.rulebooks()
                    .forDivision(code)
                    .orElseThrow()
                    .jurisdiction()
                    .id());
        }
        return likeness;
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

package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;

/** Tells sets of places as the highest divisions whose places are all in them, or all but a few. */
final class Regions {
    private final Divisions divisions;
    private final String root;
    private final Set<String> places;
    private final Map<String, List<String>> children = new HashMap<>();

    /** @param places every place that a person may enrol in */
    Regions(Divisions divisions, String root, Collection<String> places) {
        this.divisions = divisions;
        this.root = root;
        this.places = Set.copyOf(places);
        for (Division division : divisions.all()) {
            if (division.parent() != null && divisions.contains(root, division.code())) {
                children.computeIfAbsent(division.parent(), key -> new ArrayList<>())
                        .add(division.code());
            }
        }
    }

    List<Region> of(Set<?> chosen) {
        return cover(root, chosen);
    }

    private List<Region> cover(String division, Set<?> chosen) {
        Set<String> within = within(division);
        Set<String> in = new HashSet<>(within);
        in.retainAll(chosen);
        if (in.isEmpty()) {
            return List.of();
        }
        if (in.size() == within.size()) {
            return List.of(region(division, List.of()));
        }
        List<Region> parts = parts(division, in);
        Set<String> out = new HashSet<>(within);
        out.removeAll(in);
        List<Region> except = parts(division, out);
        return except.size() + 1 < parts.size() ? List.of(region(division, except)) : parts;
    }

    private List<Region> parts(String division, Set<String> chosen) {
        List<Region> parts = new ArrayList<>();
        if (chosen.contains(division)) {
            parts.add(new Region(division, name(division) + "本级", List.of()));
        }
        for (String child : children.getOrDefault(division, List.of())) {
            parts.addAll(cover(child, chosen));
        }
        return parts;
    }

    private Set<String> within(String division) {
        Set<String> within = new HashSet<>();
        if (places.contains(division)) {
            within.add(division);
        }
        children.getOrDefault(division, List.of()).forEach(child -> within.addAll(within(child)));
        return within;
    }

    private Region region(String code, List<Region> except) {
        return new Region(code, name(code), except);
    }

    /** The name below the province, or the province's own. */
    private String name(String code) {
        String full = divisions.fullName(code);
        return code.equals(root)
                ? full
                : full.substring(divisions.fullName(root).length());
    }
}

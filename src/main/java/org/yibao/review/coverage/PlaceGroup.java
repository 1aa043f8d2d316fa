package org.yibao.review.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibao.divisions.Division;
import org.yibao.review.space.EnrolmentPlaces;
import org.yibao.rulebook.Rulebook;

/**
 * Places that the same rows of a table reach and that ask the same of it, so that one sweep does for all.
 *
 * @param places  the places
 * @param regions regions of the rows that reach them, the most specific first
 * @param years   when they are in force
 * @param asked   who looks into which table there
 */
record PlaceGroup(BitSet places, List<String> regions, Years years, List<Looking.Entry> asked) {
    private record Alike(List<String> regions, Years years, Object likeness) {}

    /** @param withRows regions that some row of the table is for */
    static List<PlaceGroup> of(Rulebook rulebook, EnrolmentPlaces places, Looking asked, Set<String> withRows) {
        Map<Alike, BitSet> groups = new LinkedHashMap<>();
        for (int place = 0; place < places.all().size(); place++) {
            Division division = places.all().get(place);
            List<String> regions =
                    places.codes(place).stream().filter(withRows::contains).toList();
            Alike alike = new Alike(regions, Years.of(division), asked.likeness(rulebook, division));
            groups.computeIfAbsent(alike, key -> new BitSet()).set(place);
        }
        List<PlaceGroup> found = new ArrayList<>();
        groups.forEach((alike, members) ->
                found.add(new PlaceGroup(members, alike.regions(), alike.years(), asked.entries(alike.likeness()))));
        return found;
    }
}

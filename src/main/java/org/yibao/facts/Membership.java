package org.yibao.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibao.codes.Labelled;

/**
 * What one cell says of things that a person may have several of, each a fact of its own, such as identities: that one is there (低保对象),
 * that one isn't (非低保对象), or that none is (无). With the second, rows for those who have one and for those who haven't exclude each other.
 */
public final class Membership {
    private static final String NOT = "非";
    private static final String NONE = "无";

    private Membership() {}

    /** All that a cell may say. */
    public static List<String> choices(List<? extends Labelled> members) {
        List<String> choices = new ArrayList<>();
        members.forEach(member -> choices.add(member.label()));
        members.forEach(member -> choices.add(NOT + member.label()));
        choices.add(NONE);
        return List.copyOf(choices);
    }

    /**
     * What a cell asks of the facts.
     *
     * @param facts the facts, labelled as the members
     */
    public static Map<Fact, Extent> conditions(String said, List<Fact> facts) {
        Map<Fact, Extent> conditions = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (said.equals(fact.label())) {
                conditions.put(fact, Extent.of(1));
            } else if (said.equals(NONE) || said.equals(NOT + fact.label())) {
                conditions.put(fact, Extent.of(0));
            }
        }
        return conditions;
    }

    /** Whether what a cell says holds of those that are there: the test of Drools' layout. */
    public static boolean holds(String said, Set<? extends Labelled> there) {
        if (said.equals(NONE)) {
            return there.isEmpty();
        }
        boolean not = said.startsWith(NOT);
        String label = not ? said.substring(NOT.length()) : said;
        return not != there.stream().anyMatch(member -> member.label().equals(label));
    }
}

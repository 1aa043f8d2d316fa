package org.yibao.facts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold of some facts, each by itself: the conditions of a table row, but for its place and year. A fact that is not named may be any. */
public final class Conditions {
    public static final Conditions NONE = new Conditions(Map.of());

    private final Fact[] facts;
    private final Extent[] extents;

    public Conditions(Map<Fact, Extent> extents) {
        this.facts = extents.keySet().toArray(Fact[]::new);
        this.extents = extents.values().toArray(Extent[]::new);
    }

    public boolean hold(Profile profile) {
        for (int index = 0; index < facts.length; index++) {
            if (!extents[index].contains(profile.point(facts[index]))) {
                return false;
            }
        }
        return true;
    }

    /** The same before facts are reduced. */
    public boolean hold(Asked asked) {
        return hold(asked, true);
    }

    /** The same whatever identities hold: by which day they go may be what is asked. */
    public boolean holdWhateverIdentities(Asked asked) {
        return hold(asked, false);
    }

    private boolean hold(Asked asked, boolean identities) {
        for (int index = 0; index < facts.length; index++) {
            boolean counts = identities || !(facts[index].source() instanceof Source.Held);
            if (counts && !extents[index].contains(facts[index].of(asked))) {
                return false;
            }
        }
        return true;
    }

    /** The extents by their facts. */
    public Map<Fact, Extent> extents() {
        Map<Fact, Extent> all = new LinkedHashMap<>();
        for (int index = 0; index < facts.length; index++) {
            all.put(facts[index], extents[index]);
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Conditions conditions && extents().equals(conditions.extents());
    }

    @Override
    public int hashCode() {
        return extents().hashCode();
    }

    @Override
    public String toString() {
        return Arrays.toString(facts) + Arrays.toString(extents);
    }
}

package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yibao.facts.Extent;

/**
 * Facts that change alike.
 *
 * @param box     what it covers of each fact that was walked, in their order; places by their number
 * @param before  what the baseline decides
 * @param after   what the candidate decides
 * @param old     what that rests on in the baseline
 * @param current what that rests on in the candidate
 */
record ChangedLine(List<Extent> box, String before, String after, Set<Ground> old, Set<Ground> current) {
    /** The same change over another extent of one fact, resting on all that the merged lines rest on. */
    static ChangedLine merged(Collection<ChangedLine> parts, int dimension, Extent extent) {
        ChangedLine first = parts.iterator().next();
        List<Extent> box = new ArrayList<>(first.box);
        box.set(dimension, extent);
        Set<Ground> old = new LinkedHashSet<>();
        Set<Ground> current = new LinkedHashSet<>();
        for (ChangedLine part : parts) {
            old.addAll(part.old);
            current.addAll(part.current);
        }
        return new ChangedLine(List.copyOf(box), first.before, first.after, old, current);
    }
}

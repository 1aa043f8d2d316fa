package org.yibao.review.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.yibao.facts.Disease;
import org.yibao.facts.Identities;
import org.yibao.facts.Identity;

/**
 * One point of a box: the first value of each dimension, and a stated one where a dimension was not walked.
 *
 * @param box what the point lies in
 */
record Values(Map<Axis, Extent> box) {
    <T extends Comparable<T>> T member(Axis axis, T otherwise) {
        if (!(box.get(axis) instanceof Members members)) {
            return otherwise;
        }
        List<T> sorted = new ArrayList<>();
        for (Object value : members.values()) {
            @SuppressWarnings("unchecked") // an axis has values of one type
            T typed = (T) value;
            sorted.add(typed);
        }
        return Collections.min(sorted);
    }

    int age(Axis axis) {
        return box.get(axis) instanceof Span span ? (int) span.from() : 0;
    }

    LocalDate day(Axis axis) {
        return box.get(axis) instanceof Span span ? LocalDate.ofEpochDay(span.from()) : LocalDate.MIN;
    }

    Identities identities() {
        return Identities.of(List.of(Identity.values()).stream()
                .filter(identity -> member(Axis.of(identity), false))
                .toArray(Identity[]::new));
    }

    int diseases() {
        int bits = 0;
        for (Disease disease : Disease.values()) {
            bits |= member(Axis.of(disease), false) ? 1 << disease.ordinal() : 0;
        }
        return bits;
    }
}

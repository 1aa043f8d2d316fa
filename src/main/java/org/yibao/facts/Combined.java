package org.yibao.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;

/**
 * What the combination of findings itself tells apart, whatever the rules are: the deductible of a stay goes by its number, an effect is
 * for some kinds of care and facilities, village clinics keep a deductible of their own, and whoever has an identity is told by which day
 * it goes.
 */
public final class Combined {
    private static final Map<Fact, List<Extent>> OF_VISITS = Map.of(
            Facts.ADMISSION, List.of(Extent.of(1), Extent.of(2)),
            Facts.FACILITY, points(Facility.values()),
            Facts.KIND, points(CareKind.values()));

    private static final List<Extent> HELD = List.of(Extent.of(1));

    private Combined() {}

    /** Values of a fact that are told from the others; none where the combination doesn't look at it. */
    public static List<Extent> of(Subject subject, Fact fact) {
        if (subject == Subject.FUNDING) {
            return List.of();
        }
        return fact.source() instanceof Source.Held ? HELD : OF_VISITS.getOrDefault(fact, List.of());
    }

    private static List<Extent> points(Enum<?>... constants) {
        List<Extent> points = new ArrayList<>();
        for (Enum<?> constant : constants) {
            points.add(Extent.of(constant.ordinal()));
        }
        return List.copyOf(points);
    }
}

package org.yibao.review.difference;

import java.util.List;

/** Whether some real facts lie in a box: days in their order, and ages on two days of a year at most one apart. */
final class Feasible {
    private Feasible() {}

    static boolean box(List<Axis> axes, List<Extent> box) {
        return inOrder(axes, box, Axis.SERVICE, Axis.DISCHARGE)
                && inOrder(axes, box, Axis.SERVICE, Axis.SETTLEMENT)
                && inOrder(axes, box, Axis.DISCHARGE, Axis.SETTLEMENT)
                && ofOneYear(axes, box);
    }

    private static boolean inOrder(List<Axis> axes, List<Extent> box, Axis earlier, Axis later) {
        Span first = span(axes, box, earlier);
        Span second = span(axes, box, later);
        return first == null || second == null || first.from() <= second.to();
    }

    private static boolean ofOneYear(List<Axis> axes, List<Extent> box) {
        Span january = span(axes, box, Axis.NEW_YEAR_AGE);
        Span september = span(axes, box, Axis.SCHOOL_YEAR_AGE);
        return january == null
                || september == null
                || (september.to() >= january.from() && september.from() <= january.to() + 1);
    }

    private static Span span(List<Axis> axes, List<Extent> box, Axis axis) {
        int index = axes.indexOf(axis);
        return index < 0 ? null : (Span) box.get(index);
    }
}

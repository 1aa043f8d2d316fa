package org.yibao.review.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yibao.facts.Extent;
import org.yibao.facts.Range;

/** Merges disjoint cells into fewer: along one axis after the other, and over places, until nothing merges any more. */
final class Cells {
    private static final int PLACES = -1;

    private Cells() {}

    /** @param axes number of axes */
    static List<Cell> merged(Collection<Cell> cells, int axes) {
        List<Cell> merged = List.copyOf(cells);
        int before;
        do {
            before = merged.size();
            for (int axis = axes - 1; axis >= PLACES; axis--) {
                merged = along(merged, axis);
            }
        } while (merged.size() < before);
        return merged;
    }

    /** Cells that differ in nothing but this axis become one. */
    private static List<Cell> along(List<Cell> cells, int axis) {
        Map<Cell, List<Cell>> alike = new LinkedHashMap<>();
        for (Cell cell : cells) {
            alike.computeIfAbsent(without(cell, axis), key -> new ArrayList<>()).add(cell);
        }
        return alike.values().stream()
                .map(same -> same.size() == 1 ? same.get(0) : union(same, axis))
                .toList();
    }

    private static Cell without(Cell cell, int axis) {
        return axis == PLACES ? new Cell(new BitSet(), cell.parts()) : with(cell, axis, List.of());
    }

    private static Cell union(List<Cell> same, int axis) {
        if (axis == PLACES) {
            BitSet places = new BitSet();
            same.forEach(cell -> places.or(cell.places()));
            return new Cell(places, same.get(0).parts());
        }
        return with(
                same.get(0),
                axis,
                Extent.union(same.stream()
                                .flatMap(cell -> cell.parts().get(axis).stream())
                                .toList())
                        .ranges());
    }

    private static Cell with(Cell cell, int axis, List<Range> part) {
        List<List<Range>> parts = new ArrayList<>(cell.parts());
        parts.set(axis, part);
        return new Cell(cell.places(), List.copyOf(parts));
    }
}

package org.yibao.tables.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Range;
import org.yibao.rules.Row;
import org.yibao.tables.Clash;
import org.yibao.tables.RowCells;
import org.yibao.tables.TableTemplate;

/**
 * Finds the rows of a table that can't stand side by side. Only rows of one place, year and slot can clash; of these, a sweep along the fact
 * that tells most of them apart compares those that share a point of it.
 *
 * @param <R> type of a row
 */
public final class RowClashes<R extends Row> {
    private final TableTemplate<R> table;
    private final List<Clash> found = new ArrayList<>();

    private RowClashes(TableTemplate<R> table) {
        this.table = table;
    }

    /**
     * The clashes, the earlier row on the left. A row that clashes is compared with no further row, so that a sheet of equal rows costs no
     * square of them.
     */
    public static <R extends Row> List<Clash> of(TableTemplate<R> table, List<R> rows) {
        RowClashes<R> clashes = new RowClashes<>(table);
        List<Placed<R>> placed = new ArrayList<>();
        for (R row : rows) {
            placed.add(new Placed<>(
                    row, placed.size(), RowCells.of(row), row.conditions().extents()));
        }
        clashes.among(placed, row -> table.slot().of(row.cells()), false);
        if (table.slot().isRanked()) {
            clashes.among(placed, row -> table.slot().rankOf(row.cells()), true);
        }
        return clashes.found;
    }

    /**
     * A row with what is asked of it again and again.
     *
     * @param order its place among all
     */
    private record Placed<R>(R row, int order, Map<String, Object> cells, Map<Fact, Extent> extents) {
        /** All that a fact may be, from the first point to the last. */
        Range span(Fact fact) {
            Extent extent = extents.get(fact);
            return extent == null ? fact.scale().all() : new Range(extent.first(), extent.last());
        }
    }

    private void among(List<Placed<R>> rows, Function<Placed<R>, Object> slot, boolean sameRank) {
        Collection<List<Placed<R>>> groups = rows.stream()
                .filter(row -> row.extents().values().stream().noneMatch(Extent::isEmpty))
                .collect(Collectors.groupingBy(
                        row -> new Neighbourhood(
                                row.row().region(),
                                TableTemplate.yearOf(row.row()),
                                row.row().demo(),
                                slot.apply(row)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
        groups.stream().filter(group -> group.size() > 1).forEach(group -> sweep(group, sameRank));
    }

    private record Neighbourhood(String region, Integer year, boolean demo, Object slot) {}

    private void sweep(List<Placed<R>> rows, boolean sameRank) {
        Fact fact = tellingMost(rows);
        List<Placed<R>> ordered = new ArrayList<>(rows);
        if (fact != null) {
            ordered.sort(Comparator.comparingLong(row -> row.span(fact).from()));
        }
        List<Placed<R>> reached = new ArrayList<>();
        for (Placed<R> row : ordered) {
            if (fact != null) {
                reached.removeIf(other -> other.span(fact).to() < row.span(fact).from());
            }
            if (!clashes(row, reached, sameRank)) {
                reached.add(row);
            }
        }
    }

    private boolean clashes(Placed<R> row, List<Placed<R>> others, boolean sameRank) {
        for (Placed<R> other : others) {
            boolean before = other.order() < row.order();
            Clash clash = table.clash(before ? other.row() : row.row(), before ? row.row() : other.row());
            if (clash != null && clash.sameRank() == sameRank) {
                found.add(clash);
                return true;
            }
        }
        return false;
    }

    /** The fact whose extents differ most; {@code null} when the rows have no condition. */
    private static <R> Fact tellingMost(List<Placed<R>> rows) {
        Map<Fact, Set<Extent>> extents = new HashMap<>();
        rows.forEach(
                row -> row.extents().forEach((fact, extent) -> extents.computeIfAbsent(fact, key -> new HashSet<>())
                        .add(extent)));
        return extents.entrySet().stream()
                .max(Comparator.<Map.Entry<Fact, Set<Extent>>>comparingInt(
                                entry -> entry.getValue().size())
                        .thenComparing(entry -> -entry.getKey().number()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}

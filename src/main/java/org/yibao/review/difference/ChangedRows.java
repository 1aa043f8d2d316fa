package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yibao.review.space.RowBox;
import org.yibao.rules.Row;
import org.yibao.tables.RowCells;

/**
 * The rows of two editions that the other one has not.
 *
 * @param inMeaning  rows that any cell tells apart which terms can depend on: all but clause and remark
 * @param inPresence rows whose conditions no row of the other edition has
 */
record ChangedRows(List<Row> inMeaning, List<Row> inPresence) {
    static ChangedRows between(Collection<Row> baseline, Collection<Row> candidate) {
        List<Row> before = without(baseline, new HashSet<>(candidate));
        List<Row> after = without(candidate, new HashSet<>(baseline));
        return new ChangedRows(
                unmatched(before, after, ChangedRows::meaning), unmatched(before, after, ChangedRows::presence));
    }

    /** Most rows are the same in every cell: that is seen faster than what they mean. */
    private static List<Row> without(Collection<Row> rows, Set<Row> same) {
        return rows.stream().filter(row -> !same.contains(row)).toList();
    }

    /** What two rows share that apply to the same facts. */
    private static Object presence(Row row) {
        return List.of(row.getClass(), row.region(), RowBox.of(row));
    }

    private static Object meaning(Row row) {
        Map<String, Object> cells = new HashMap<>(RowCells.of(row));
        cells.keySet().removeAll(List.of("clause", "note"));
        return List.of(row.getClass(), cells, row.conditions());
    }

    private static List<Row> unmatched(
            Collection<Row> baseline, Collection<Row> candidate, Function<Row, Object> likeness) {
        Map<Object, List<Row>> left = new HashMap<>();
        baseline.forEach(row -> left.computeIfAbsent(likeness.apply(row), key -> new ArrayList<>())
                .add(row));
        List<Row> added = new ArrayList<>();
        for (Row row : candidate) {
            List<Row> alike = left.getOrDefault(likeness.apply(row), List.of());
            if (alike.isEmpty()) {
                added.add(row);
            } else {
                alike.remove(alike.size() - 1);
            }
        }
        return Stream.concat(left.values().stream().flatMap(List::stream), added.stream())
                .toList();
    }
}

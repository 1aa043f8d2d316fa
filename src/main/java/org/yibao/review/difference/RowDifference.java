package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.tables.Column;
import org.yibao.tables.RowCells;
import org.yibao.tables.rows.RowKey;
import org.yibao.workbook.Workbook;

/** The rows that two editions of a workbook hold differently, by their conditions: where a row stands makes no difference. */
public final class RowDifference {
    /** Looked at for one added row, so that a sheet that was rewritten costs no square of its rows. */
    private static final int MOST_CANDIDATES = 100;

    private final List<RowPair> pairs = new ArrayList<>();

    private RowDifference() {}

    /** In the order of the candidate's rows; removed rows last. */
    public static List<RowChange> between(Workbook baseline, Workbook candidate) {
        return pairs(baseline, candidate).stream().map(RowDifference::change).toList();
    }

    /** The rows themselves, in the same order. */
    public static List<RowPair> pairs(Workbook baseline, Workbook candidate) {
        return new RowDifference().compare(RowKey.index(baseline.rows()), RowKey.index(candidate.rows()));
    }

    private List<RowPair> compare(Map<RowKey, Row> before, Map<RowKey, Row> after) {
        Map<RowKey, Row> removed = new LinkedHashMap<>(before);
        removed.keySet().removeAll(after.keySet());
        Map<RowKey, Row> added = new LinkedHashMap<>(after);
        added.keySet().removeAll(before.keySet());
        Map<RowKey, RowKey> renamed = renamed(removed, added);
        after.forEach((key, row) -> {
            if (before.containsKey(key)) {
                changed(RowChange.Kind.CHANGED, key, before.get(key), row);
            } else if (renamed.containsKey(key)) {
                changed(RowChange.Kind.KEY_CHANGED, key, removed.remove(renamed.get(key)), row);
            } else {
                changed(RowChange.Kind.ADDED, key, null, row);
            }
        });
        removed.forEach((key, row) -> changed(RowChange.Kind.REMOVED, key, row, null));
        return List.copyOf(pairs);
    }

    private void changed(RowChange.Kind kind, RowKey key, Row before, Row after) {
        if (Objects.equals(before, after)) {
            return;
        }
        Map<String, Object> old = before == null ? Map.of() : RowCells.of(before);
        Map<String, Object> current = after == null ? Map.of() : RowCells.of(after);
        if (!old.equals(current)) {
            pairs.add(new RowPair(kind, key, before, after));
        }
    }

    /** What a person is told of two editions of a row. */
    public static RowChange change(RowPair pair) {
        Row before = pair.before();
        Row after = pair.after();
        Map<String, Object> old = before == null ? Map.of() : RowCells.of(before);
        Map<String, Object> current = after == null ? Map.of() : RowCells.of(after);
        List<CellChange> cells = new ArrayList<>();
        for (Column column : RowCells.columns(RowCells.table(pair.present()))) {
            if (!Objects.equals(old.get(column.key()), current.get(column.key()))) {
                cells.add(new CellChange(
                        column.label(),
                        RowCells.text(column, old.get(column.key())),
                        RowCells.text(column, current.get(column.key())),
                        before == null ? null : before.source().cell(column.key()),
                        after == null ? null : after.source().cell(column.key())));
            }
        }
        RowSource source = pair.present().source();
        return new RowChange(
                pair.kind(),
                source.workbook(),
                source.sheet(),
                pair.key().text(),
                before == null ? null : before.source().row(),
                after == null ? null : after.source().row(),
                List.copyOf(cells));
    }

    private record Likeness(RowKey removed, RowKey added, long likeness) {}

    /** Added keys with the removed ones that differ in one cell only; of several the pair whose rows are otherwise most alike. */
    private static Map<RowKey, RowKey> renamed(Map<RowKey, Row> removed, Map<RowKey, Row> added) {
        Map<Object, List<RowKey>> byOthers = new HashMap<>();
        removed.keySet().forEach(key -> withoutOneCell(key)
                .forEach(others -> byOthers.computeIfAbsent(others, any -> new ArrayList<>())
                        .add(key)));
        List<Likeness> likest = new ArrayList<>();
        added.forEach(
                (key, row) -> withoutOneCell(key).forEach(others -> byOthers.getOrDefault(others, List.of()).stream()
                        .limit(MOST_CANDIDATES)
                        .forEach(old -> likest.add(new Likeness(old, key, likeness(removed.get(old), row))))));
        likest.sort(Comparator.comparingLong(Likeness::likeness).reversed());
        Map<RowKey, RowKey> renamed = new HashMap<>();
        Set<RowKey> taken = new HashSet<>();
        for (Likeness pair : likest) {
            if (!renamed.containsKey(pair.added()) && taken.add(pair.removed())) {
                renamed.put(pair.added(), pair.removed());
            }
        }
        return renamed;
    }

    private static Collection<Object> withoutOneCell(RowKey key) {
        List<Object> all = new ArrayList<>();
        for (int cell = 0; cell < key.cells().size(); cell++) {
            List<Object> others = new ArrayList<>(key.cells());
            others.remove(cell);
            all.add(Arrays.asList(key.table(), cell, others));
        }
        return all;
    }

    private static long likeness(Row left, Row right) {
        Map<String, Object> cells = RowCells.of(right);
        return RowCells.of(left).entrySet().stream()
                .filter(cell -> Objects.equals(cell.getValue(), cells.get(cell.getKey())))
                .count();
    }
}

package org.yibao.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yibao.money.Money;

/**
 * What tells rows apart that are for the same questions: rows of different slots stand side by side.
 *
 * @param keys  keys of the columns that must differ; of identities, a person may have several, and one of them counts
 * @param above key of the column where a bracket of amounts begins, not included; {@code null} for a table without
 * @param upTo  key of the column where it ends, included
 * @param rank  key of the column that says which slot counts first, and so must differ between slots; {@code null} for none
 */
public record Slot(List<String> keys, String above, String upTo, String rank) {
    /** One row for each question. */
    static final Slot ONE = new Slot(List.of(), null, null, null);

    /** One row for each label of a column. */
    static Slot each(String key) {
        return new Slot(List.of(key), null, null, null);
    }

    /** The same, and which of several counts is ranked. */
    static Slot ranked(String key, String rank) {
        return new Slot(List.of(key), null, null, rank);
    }

    /** One row for each bracket of amounts. */
    static Slot brackets(String above, String upTo) {
        return new Slot(List.of(), above, upTo, null);
    }

    /** Whether a column helps to say which row it is. */
    boolean names(String column) {
        return keys.contains(column) || column.equals(above);
    }

    /** What rows share that may be of the same slot. */
    public List<Object> of(Map<String, Object> cells) {
        return values(cells, keys);
    }

    /** What rows share that have the same rank. */
    public List<Object> rankOf(Map<String, Object> cells) {
        return values(cells, List.of(rank));
    }

    public boolean isRanked() {
        return rank != null;
    }

    boolean same(Map<String, Object> left, Map<String, Object> right) {
        return of(left).equals(of(right)) && (above == null || (begins(left, right) && begins(right, left)));
    }

    boolean sameRank(Map<String, Object> left, Map<String, Object> right) {
        return rank != null && Objects.equals(left.get(rank), right.get(rank));
    }

    /** Whether one bracket begins before another one ends. */
    private boolean begins(Map<String, Object> one, Map<String, Object> other) {
        Money end = (Money) other.get(upTo);
        return end == null || ((Money) one.get(above)).compareTo(end) < 0;
    }

    /** Columns that it looks at. */
    Set<String> columns() {
        List<String> all = new ArrayList<>(keys);
        if (above != null) {
            all.addAll(List.of(above, upTo));
        }
        if (rank != null) {
            all.add(rank);
        }
        return Set.copyOf(all);
    }

    private static List<Object> values(Map<String, Object> cells, List<String> keys) {
        List<Object> values = new ArrayList<>(); // may hold null
        keys.forEach(key -> values.add(cells.get(key)));
        return values;
    }
}

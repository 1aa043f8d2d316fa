package org.yibao.workbook.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yibao.rules.Row;
import org.yibao.tables.Column;
import org.yibao.tables.RowCells;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.rows.RowKey;
import org.yibao.workbook.Workbook;

/** What one workbook takes over from another that grew from the same base, or the conflicts that stand against it. */
final class MergePlan {
    private final Workbook mine;
    private final List<CellEdit> edits = new ArrayList<>();
    private final List<Row> added = new ArrayList<>();
    private final List<Row> removed = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<String, TableTemplate<?>> tables;
    private final Set<String> sheetsMissing = new LinkedHashSet<>();
    private final Map<String, Column> columnsMissing = new LinkedHashMap<>();

    /**
     * A cell to take over.
     *
     * @param from   the row that has it
     * @param to     the row that gets it
     * @param column the column
     */
    record CellEdit(Row from, Row to, Column column) {}

    private MergePlan(Workbook mine, Map<String, TableTemplate<?>> tables) {
        this.mine = mine;
        this.tables = tables;
    }

    /** @param tables the tables of {@code mine} by their sheets, with the conditions that were added to them */
    static MergePlan of(Workbook base, Workbook mine, Workbook theirs, Map<String, TableTemplate<?>> tables) {
        MergePlan plan = new MergePlan(mine, tables);
        Map<RowKey, Row> before = RowKey.index(base.rows());
        Map<RowKey, Row> one = RowKey.index(mine.rows());
        Map<RowKey, Row> other = RowKey.index(theirs.rows());
        Set<RowKey> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(other.keySet());
        keys.forEach(key -> plan.merge(key, before.get(key), one.get(key), other.get(key)));
        plan.sheetsMissing.forEach(sheet -> plan.conflicts.add(Conflict.missing(sheet)));
        plan.columnsMissing.forEach((sheet, column) -> plan.conflicts.add(Conflict.missing(sheet, column.label())));
        return plan;
    }

    List<CellEdit> edits() {
        return edits;
    }

    List<Row> added() {
        return added;
    }

    List<Row> removed() {
        return removed;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private void merge(RowKey key, Row before, Row one, Row other) {
        if (other == null) {
            theyRemoved(key, before, one);
        } else if (before == null && one == null) {
            theyAdded(other);
        } else if (before == null) {
            bothAdded(key, one, other);
        } else {
            theyKept(key, before, one, other);
        }
    }

    private void theyRemoved(RowKey key, Row before, Row one) {
        if (one == null) {
            return;
        }
        List<Column> changed = changed(before, one);
        if (changed.isEmpty()) {
            removed.add(one);
        }
        changed.forEach(column -> conflict(Conflict.Reason.REMOVED_AND_CHANGED, key, column, before, one, null));
    }

    private void theyAdded(Row other) {
        String sheet = other.source().sheet();
        if (!mine.sheets().contains(sheet)) {
            sheetsMissing.add(sheet);
            return;
        }
        Map<String, String> letters = tables.get(sheet).letters();
        Optional<Column> missing = RowCells.columns(RowCells.table(other)).stream()
                .filter(column -> other.source().added().containsKey(column.key()))
                .filter(column -> !letters.containsKey(column.key()))
                .findFirst();
        missing.ifPresentOrElse(column -> columnsMissing.put(sheet, column), () -> added.add(other));
    }

    private void bothAdded(RowKey key, Row one, Row other) {
        changed(one, other).forEach(column -> conflict(Conflict.Reason.BOTH_ADDED, key, column, null, one, other));
    }

    private void theyKept(RowKey key, Row before, Row one, Row other) {
        for (Column column : changed(before, other)) {
            if (one == null) {
                conflict(Conflict.Reason.REMOVED_AND_CHANGED, key, column, before, null, other);
            } else if (alike(before, one, column)) {
                edits.add(new CellEdit(other, one, column));
            } else if (!alike(one, other, column)) {
                conflict(Conflict.Reason.BOTH_CHANGED, key, column, before, one, other);
            }
        }
    }

    private void conflict(Conflict.Reason reason, RowKey key, Column column, Row before, Row one, Row other) {
        conflicts.add(Conflict.at(
                reason,
                key.table(),
                key.text(),
                column.label(),
                version(before, column),
                version(one, column),
                version(other, column)));
    }

    private static Conflict.Version version(Row row, Column column) {
        return row == null
                ? null
                : new Conflict.Version(
                        row.source().cell(column.key()),
                        RowCells.text(column, RowCells.of(row).get(column.key())));
    }

    private static List<Column> changed(Row left, Row right) {
        return RowCells.columns(RowCells.table(left)).stream()
                .filter(column -> !alike(left, right, column))
                .toList();
    }

    private static boolean alike(Row left, Row right, Column column) {
        return Objects.equals(
                RowCells.of(left).get(column.key()), RowCells.of(right).get(column.key()));
    }
}

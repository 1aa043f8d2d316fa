package org.yibao.simulation.version;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.yibao.review.difference.CellChange;
import org.yibao.review.difference.RowChange;
import org.yibao.review.difference.RowDifference;
import org.yibao.review.difference.RowPair;
import org.yibao.rules.Row;
import org.yibao.tables.Column;
import org.yibao.tables.RowCells;

/**
 * The smallest part of a difference.
 *
 * @param pair   the row before and after
 * @param column the one column whose cell is meant; {@code null} for the whole row
 */
record UnitPart(RowPair pair, Column column) {
    /** What a row rests on and how to read it: no amount depends on them. */
    private static final Set<String> REMARKS = Set.of("clause", "note");

    /** The parts of a row that differs; none when only remarks do. */
    static Stream<UnitPart> of(RowPair pair) {
        if (pair.kind() != RowChange.Kind.CHANGED) {
            return Stream.of(new UnitPart(pair, null));
        }
        Map<String, Object> before = RowCells.of(pair.before());
        Map<String, Object> after = RowCells.of(pair.after());
        return RowCells.columns(RowCells.table(pair.present())).stream()
                .filter(column -> !REMARKS.contains(column.key()))
                .filter(column -> !Objects.equals(before.get(column.key()), after.get(column.key())))
                .map(column -> new UnitPart(pair, column));
    }

    boolean isWholeRow() {
        return column == null;
    }

    /** The row without this part; {@code null} when there is none. */
    Row without() {
        return pair.before();
    }

    /** The row with this part alone; {@code null} when there is none then. */
    Row alone() {
        return isWholeRow() ? pair.after() : RowCells.with(pair.before(), Set.of(column.key()), pair.after());
    }

    /** What a person is told of it. */
    RowChange change() {
        RowChange row = RowDifference.change(pair);
        if (isWholeRow()) {
            return row;
        }
        List<CellChange> cells = row.cells().stream()
                .filter(cell -> cell.column().equals(column.label()))
                .toList();
        return new RowChange(row.kind(), row.workbook(), row.sheet(), row.row(), row.oldRow(), row.newRow(), cells);
    }
}

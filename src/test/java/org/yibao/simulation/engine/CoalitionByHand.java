package org.yibao.simulation.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.yibao.review.difference.RandomEdits;
import org.yibao.review.difference.RowChange;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.Row;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.version.ChangedUnit;
import org.yibao.simulation.version.Version;
import org.yibao.tables.Column;
import org.yibao.tables.RowCells;
import org.yibao.workbook.Workbook;

/** The baseline with some changes made in it by hand, as they are told to people. */
final class CoalitionByHand {
    private final Version baseline;
    private final Version candidate;
    private final List<ChangedUnit> units;

    CoalitionByHand(Version baseline, Version candidate, List<ChangedUnit> units) {
        this.baseline = baseline;
        this.candidate = candidate;
        this.units = units;
    }

    Policy with(BitSet applied) {
        boolean rules = has(applied, ChangedUnit.Kind.RULES);
        int year = (has(applied, ChangedUnit.Kind.YEAR) ? candidate : baseline).year();
        Rulebooks foundation = (rules ? candidate : baseline).rulebooks();
        List<Rulebook> all = new ArrayList<>();
        for (int index = 0; index < foundation.all().size(); index++) {
            all.add(foundation
                    .all()
                    .get(index)
                    .with(workbooks(
                            baseline.rulebooks().all().get(index),
                            candidate.rulebooks().all().get(index),
                            applied)));
        }
        return Policy.of(year, new Rulebooks(foundation.divisions(), foundation.clauses(), all));
    }

    private boolean has(BitSet applied, ChangedUnit.Kind kind) {
        return applied.stream().anyMatch(index -> units.get(index).kind() == kind);
    }

    private List<Workbook> workbooks(Rulebook before, Rulebook after, BitSet applied) {
        List<Workbook> workbooks = new ArrayList<>();
        for (Workbook workbook : before.workbooks()) {
            Workbook then = after.workbooks().stream()
                    .filter(other -> other.path().equals(workbook.path()))
                    .findFirst()
                    .orElseThrow();
            List<Row> rows = new ArrayList<>(workbook.rows());
            applied.stream()
                    .mapToObj(units::get)
                    .filter(unit -> workbook.path().equals(unit.workbook()))
                    .forEach(unit -> apply(unit, rows, workbook, then));
            workbooks.add(new Workbook(workbook.path(), workbook.sheets(), rows));
        }
        return workbooks;
    }

    private static void apply(ChangedUnit unit, List<Row> rows, Workbook before, Workbook after) {
        for (RowChange change : unit.rows()) {
            Optional<Row> old = row(before, change.sheet(), change.oldRow());
            Optional<Row> now = row(after, change.sheet(), change.newRow());
            int at = old.isEmpty() ? -1 : indexOf(rows, old.get());
            if (old.isEmpty()) {
                rows.add(now.orElseThrow());
            } else if (now.isEmpty()) {
                rows.remove(at);
            } else if (change.kind() == RowChange.Kind.KEY_CHANGED) {
                rows.set(at, now.get());
            } else {
                change.cells().forEach(cell -> rows.set(at, typed(rows.get(at), now.get(), cell.column())));
            }
        }
    }

    private static int indexOf(List<Row> rows, Row old) {
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            if (row.source().sheet().equals(old.source().sheet())
                    && row.source().row() == old.source().row()) {
                return index;
            }
        }
        throw new IllegalStateException("No row %s.".formatted(old));
    }

    /** The row with what another one has in a column. */
    private static Row typed(Row row, Row other, String label) {
        String key = RowCells.columns(RowCells.table(row)).stream()
                .filter(column -> column.label().equals(label))
                .map(Column::key)
                .findFirst()
                .orElseThrow();
        return RandomEdits.with(row, key, RowCells.of(other).get(key));
    }

    private static Optional<Row> row(Workbook workbook, String sheet, Integer number) {
        return workbook.rows().stream()
                .filter(row -> number != null
                        && row.source().sheet().equals(sheet)
                        && row.source().row() == number)
                .findFirst();
    }
}

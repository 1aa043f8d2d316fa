package org.yibao.simulation.version;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yibao.review.difference.RowPair;
import org.yibao.rules.Row;
import org.yibao.tables.RowCells;
import org.yibao.workbook.Workbook;

/** One workbook between two versions. */
final class WorkbookCoalitions {
    private final Workbook baseline;
    private final Workbook candidate;
    private final List<ChangedUnit> units;
    private final BitSet concerned = new BitSet();
    private final Map<RowPair, Integer> partsOfRows = new IdentityHashMap<>();

    /**
     * @param baseline {@code null} when the baseline has none
     * @param candidate {@code null} when the candidate has none
     */
    WorkbookCoalitions(String path, Workbook baseline, Workbook candidate, List<ChangedUnit> units) {
        Workbook none = new Workbook(path, List.of(), List.of());
        this.baseline = baseline == null ? none : baseline;
        this.candidate = candidate == null ? none : candidate;
        this.units = units;
        for (int index = 0; index < units.size(); index++) {
            if (path.equals(units.get(index).workbook())) {
                concerned.set(index);
                units.get(index).parts().forEach(part -> partsOfRows.merge(part.pair(), 1, Integer::sum));
            }
        }
    }

    /** The workbook with some of the units applied; empty when none of them concerns it. */
    Optional<Workbook> with(BitSet applied) {
        BitSet here = (BitSet) applied.clone();
        here.and(concerned);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(here.equals(concerned) ? candidate : mixed(here));
    }

    private Workbook mixed(BitSet applied) {
        Map<RowPair, List<UnitPart>> parts = new IdentityHashMap<>();
        List<Row> added = new ArrayList<>();
        Map<Row, RowPair> changed = new IdentityHashMap<>();
        applied.stream()
                .mapToObj(units::get)
                .flatMap(unit -> unit.parts().stream())
                .forEach(part -> {
                    RowPair pair = part.pair();
                    parts.computeIfAbsent(pair, key -> new ArrayList<>()).add(part);
                    if (pair.before() == null) {
                        added.add(pair.after());
                    } else {
                        changed.put(pair.before(), pair);
                    }
                });
        List<Row> rows = new ArrayList<>();
        for (Row row : baseline.rows()) {
            RowPair pair = changed.get(row);
            Row now = pair == null ? row : now(pair, parts.get(pair));
            if (now != null) {
                rows.add(now);
            }
        }
        rows.addAll(added);
        Set<String> sheets = new LinkedHashSet<>(baseline.sheets());
        sheets.addAll(candidate.sheets());
        return new Workbook(baseline.path(), List.copyOf(sheets), rows, baseline.cases());
    }

    /** The row with some of its parts applied; {@code null} when it is removed. */
    private Row now(RowPair pair, List<UnitPart> applied) {
        if (applied.size() == partsOfRows.get(pair)) {
            return pair.after();
        }
        Set<String> columns = new HashSet<>();
        applied.forEach(part -> columns.add(part.column().key()));
        return RowCells.with(pair.before(), columns, pair.after());
    }
}

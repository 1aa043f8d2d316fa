package org.yibao.review.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yibao.review.space.EnrolmentPlaces;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.Tables;
import org.yibao.workbook.Workbook;

/** Sweeps the tables of a rulebook one after the other. */
final class Survey {
    private final Rulebook rulebook;
    private final List<Workbook> workbooks;
    private final List<Row> rows;
    private final Horizon horizon;
    private final EnrolmentPlaces places;

    Survey(Rulebook rulebook, List<Workbook> workbooks) {
        this.rulebook = rulebook;
        this.workbooks = workbooks;
        this.rows =
                workbooks.stream().flatMap(workbook -> workbook.rows().stream()).toList();
        this.horizon = Horizon.of(rows);
        this.places = new EnrolmentPlaces(
                rulebook.divisions(), rulebook.jurisdiction().province());
    }

    EnrolmentPlaces places() {
        return places;
    }

    Horizon horizon() {
        return horizon;
    }

    <R extends Row> TableCoverage<R> of(TableTemplate<R> table) {
        List<R> own = rows.stream()
                .filter(table.rowType()::isInstance)
                .map(table.rowType()::cast)
                .toList();
        return Sweep.of(table, own, horizon, rulebook, places);
    }

    CoverageReport report() {
        List<Gap> gaps = new ArrayList<>();
        List<ToFill> toFill = new ArrayList<>();
        List<Overlap> overlaps = new ArrayList<>();
        List<NeverWinning> neverWinning = new ArrayList<>();
        for (TableTemplate<?> table : Tables.ALL) {
            tell(of(table), gaps, toFill, overlaps, neverWinning);
        }
        return new CoverageReport(gaps, toFill, overlaps, neverWinning);
    }

    private <R extends Row> void tell(
            TableCoverage<R> found,
            List<Gap> gaps,
            List<ToFill> toFill,
            List<Overlap> overlaps,
            List<NeverWinning> neverWinning) {
        TableTemplate<R> table = found.table();
        String name = table.name();
        GapConditions conditions = new GapConditions(places, found.axes(), found.asked());
        String workbook = pathWith(name);
        found.gaps().forEach(cell -> gaps.add(new Gap(workbook, name, conditions.of(cell))));
        for (R row : found.effective()) {
            List<String> blank = table.reach().blanks().apply(row);
            if (!blank.isEmpty()) {
                toFill.add(new ToFill(
                        name,
                        ConcernedRow.of(row.source(), blank),
                        blank.stream().map(table::label).toList()));
            }
        }
        for (TableCoverage.Ambiguity<R> overlap : found.ambiguities()) {
            overlaps.add(new Overlap(name, conditions.of(overlap.cell()), concerned(table, overlap.rows())));
        }
        for (TableCoverage.Shadowed<R> shadowed : found.shadowed()) {
            if (isOurs(shadowed.row())) {
                neverWinning.add(new NeverWinning(
                        name, concerned(table, List.of(shadowed.row())).get(0), concerned(table, shadowed.by())));
            }
        }
    }

    /** The most specific workbook that has a table, which is where a row belongs; {@code null} when there is none. */
    private String pathWith(String table) {
        return workbooks.stream()
                .filter(workbook -> workbook.sheets().contains(table))
                .reduce((wider, narrower) -> narrower)
                .map(Workbook::path)
                .orElse(null);
    }

    /** A row of the national workbooks for another province is the business of that province's rulebook. */
    private boolean isOurs(Row row) {
        return places.anyIn(row.region())
                || Arrays.asList(row.source().workbook().split("/"))
                        .contains(rulebook.jurisdiction().id());
    }

    private static <R extends Row> List<ConcernedRow> concerned(TableTemplate<R> table, List<R> rows) {
        List<String> columns = Stream.concat(
                        Stream.of("region"), table.reach().axes().stream().flatMap(axis -> axis.columns().stream()))
                .distinct()
                .toList();
        return rows.stream()
                .map(Row::source)
                .map((RowSource source) -> ConcernedRow.of(source, columns))
                .toList();
    }
}

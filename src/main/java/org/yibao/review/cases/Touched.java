package org.yibao.review.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yibao.decision.Reason;
import org.yibao.divisions.Divisions;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.rules.benefit.ResidentsIncomeRow;
import org.yibao.rules.funding.FundingFloorRow;
import org.yibao.tables.RowValues;
import org.yibao.terms.Check;
import org.yibao.terms.Missing;
import org.yibao.workbook.Workbook;

/**
 * Collects the rows that cases touch. A case touches a row that is a reason of its decision, whose blank cell its decision misses, or by
 * which its decision was checked.
 */
final class Touched {
    private final Workbook workbook;
    private final Divisions divisions;
    private final Set<Place> places = new HashSet<>();

    private record Place(String sheet, int row) {}

    Touched(Workbook workbook, Divisions divisions) {
        this.workbook = workbook;
        this.divisions = divisions;
    }

    void add(RowValues asked, Answer answer) {
        for (Reason reason : answer.reasons()) {
            if (workbook.path().equals(reason.workbook())) {
                places.add(new Place(reason.sheet(), reason.row()));
            }
        }
        for (Missing missing : answer.missing()) {
            if (workbook.path().equals(missing.workbook()) && missing.cell() != null) {
                places.add(new Place(
                        missing.sheet(), Integer.parseInt(missing.cell().replaceFirst("^[A-Z]+", ""))));
            }
        }
        if (!answer.checks().isEmpty()) {
            workbook.rows().stream()
                    .filter(row -> checks(row, asked, answer.checks()))
                    .forEach(row -> places.add(place(row)));
        }
    }

    /** A check names no row: it is by the rows of its clause that are for the place and year. */
    private boolean checks(Row row, RowValues asked, List<Check> checks) {
        boolean applies = row instanceof FundingFloorRow floor
                ? asked.cells().get("year") instanceof Integer year && floor.year() == year
                : row instanceof ResidentsIncomeRow;
        return applies
                && divisions.contains(row.region(), asked.text("region"))
                && checks.stream().anyMatch(check -> check.clause().equals(row.clause()));
    }

    Coverage coverage() {
        List<Coverage.UntouchedRow> untouched = workbook.rows().stream()
                .filter(row -> !places.contains(place(row)))
                .map(row -> new Coverage.UntouchedRow(
                        row.source().sheet(), "A" + row.source().row(), row.region(), row.clause()))
                .toList();
        return new Coverage(workbook.rows().size(), untouched);
    }

    private static Place place(Row row) {
        RowSource source = row.source();
        return new Place(source.sheet(), source.row());
    }
}

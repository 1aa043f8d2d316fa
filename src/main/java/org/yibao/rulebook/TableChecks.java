package org.yibao.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yibao.divisions.Divisions;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.rules.benefit.BenefitRow;
import org.yibao.tables.Breach;
import org.yibao.tables.Clash;
import org.yibao.tables.TableRows;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.Tables;
import org.yibao.tables.problem.CellProblem;
import org.yibao.tables.problem.Severity;
import org.yibao.tables.rows.RowClashes;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookException;

/**
 * What must hold between rows, of one workbook or several, before anything is decided by them: no two rows apply alike, and the
 * invariants that each table declares.
 */
public final class TableChecks {
    private final TableRows rows;
    private final List<CellProblem> problems = new ArrayList<>();

    private TableChecks(TableRows rows) {
        this.rows = rows;
    }

    /** @throws WorkbookException with every problem */
    static void require(List<Workbook> workbooks, Divisions divisions) {
        List<CellProblem> problems = problems(workbooks, divisions);
        if (!problems.isEmpty()) {
            throw new WorkbookException(problems);
        }
    }

    /**
     * Everything for which workbooks can't be used together; empty when they can.
     *
     * @param workbooks all workbooks of a rulebook: rows are compared across them
     */
    public static List<CellProblem> problems(List<Workbook> workbooks, Divisions divisions) {
        return problems(workbooks, divisions, Set.of());
    }

    /**
     * The same as far as it is certain while some rows are missing.
     *
     * @param unreadable types of the tables of which some row could not be read
     */
    public static List<CellProblem> problems(
            List<Workbook> workbooks, Divisions divisions, Set<Class<? extends Row>> unreadable) {
        List<Row> all = rows(workbooks);
        List<Row> reversed =
                all.stream().filter(TableChecks::endsBeforeItBegins).toList();
        // A row without a day can't be compared with others.
        List<Row> sound = reversed.isEmpty()
                ? all
                : all.stream().filter(row -> !endsBeforeItBegins(row)).toList();
        TableChecks checks = new TableChecks(new TableRows(sound, divisions, unreadable));
        reversed.forEach(row -> checks.problem(
                row.source(),
                "to",
                ((BenefitRow) row).to().toString(),
                "不早于生效日 %s 的日期，或空白（没有失效日）".formatted(((BenefitRow) row).from())));
        Tables.ALL.forEach(checks::noTwoRowsApplyAlike);
        checks.breaches(Severity.REFUSED).map(Breach::problem).forEach(checks.problems::add);
        return List.copyOf(checks.problems);
    }

    /**
     * What higher levels expect and some row falls short of; the workbooks can be used all the same.
     *
     * @param workbooks all workbooks of a rulebook, without {@link #problems}
     */
    public static List<CellProblem> warnings(List<Workbook> workbooks, Divisions divisions) {
        return new TableChecks(new TableRows(rows(workbooks), divisions))
                .breaches(Severity.REPORTED)
                .map(Breach::problem)
                .toList();
    }

    private static List<Row> rows(List<Workbook> workbooks) {
        return workbooks.stream().flatMap(workbook -> workbook.rows().stream()).toList();
    }

    private static boolean endsBeforeItBegins(Row row) {
        return row instanceof BenefitRow benefit
                && benefit.from() != null
                && benefit.to() != null
                && benefit.to().isBefore(benefit.from());
    }

    private Stream<Breach> breaches(Severity severity) {
        return Tables.ALL.stream()
                .flatMap(table -> table.breaches(rows))
                .filter(breach -> breach.severity() == severity);
    }

    private <R extends Row> void noTwoRowsApplyAlike(TableTemplate<R> table) {
        for (Clash clash : RowClashes.of(table, rows.of(table.rowType()))) {
            RowSource place = clash.left().source();
            problem(
                    clash.right().source(),
                    "region",
                    clash.right().region(),
                    "不与 %s “%s”第%d行重叠的条件：%s；请删改其中一行"
                            .formatted(place.workbook(), place.sheet(), place.row(), clash.reason(rows::name)));
        }
    }

    private void problem(RowSource source, String column, String value, String expected) {
        problems.add(new CellProblem(source.workbook(), source.sheet(), source.cell(column), value, expected));
    }
}

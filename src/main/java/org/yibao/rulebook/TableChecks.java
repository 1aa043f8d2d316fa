package org.yibao.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yibao.facts.Division;
import org.yibao.facts.Divisions;
import org.yibao.money.Money;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;
import org.yibao.workbook.CellProblem;
import org.yibao.workbook.FundingTables;
import org.yibao.workbook.TableTemplate;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookException;

/** What must hold between rows, of one workbook or several, before anything is decided by them. */
final class TableChecks {
    private final Divisions divisions;
    private final List<Row> rows;
    private final List<CellProblem> problems = new ArrayList<>();

    private TableChecks(List<Workbook> workbooks, Divisions divisions) {
        this.divisions = divisions;
        this.rows =
                workbooks.stream().flatMap(workbook -> workbook.rows().stream()).toList();
    }

    /** @throws WorkbookException with every problem */
    static void require(List<Workbook> workbooks, Divisions divisions) {
        TableChecks checks = new TableChecks(workbooks, divisions);
        FundingTables.ALL.forEach(checks::noTwoRowsApplyAlike);
        checks.sharesAddUpToTheSubsidy();
        checks.assistanceIsAnAmountOrARatio();
        if (!checks.problems.isEmpty()) {
            throw new WorkbookException(checks.problems);
        }
    }

    private <R extends Row> List<R> rowsOf(Class<R> type) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private <R extends Row> void noTwoRowsApplyAlike(TableTemplate<R> table) {
        record PlaceAndYear(String region, int year) {}
        Map<PlaceAndYear, List<R>> seen = new HashMap<>();
        for (R row : rowsOf(table.rowType())) {
            List<R> others = seen.computeIfAbsent(new PlaceAndYear(row.region(), row.year()), key -> new ArrayList<>());
            for (R other : others) {
                String reason = table.overlap().apply(other, row);
                if (reason != null) {
                    RowSource place = other.source();
                    problem(
                            row.source(),
                            "region",
                            row.region(),
                            "不与 %s “%s”第%d行重叠的条件：%s；请删改其中一行"
                                    .formatted(place.workbook(), place.sheet(), place.row(), reason));
                }
            }
            others.add(row);
        }
    }

    private void sharesAddUpToTheSubsidy() {
        List<SubsidyStandardRow> standards = rowsOf(SubsidyStandardRow.class);
        for (SubsidySplitRow split : rowsOf(SubsidySplitRow.class)) {
            Money standard = standard(standards, split.region(), split.year());
            if (!split.complete() || standard == null) {
                continue;
            }
            Money sum = split.central().plus(split.province()).plus(split.local());
            if (!sum.equals(standard)) {
                problem(
                        split.source(),
                        "central",
                        split.central().toString(),
                        "中央、省级、市县三项之和等于补助标准 %s 元（现为 %s 元）的金额".formatted(standard, sum));
            }
        }
    }

    private Money standard(List<SubsidyStandardRow> standards, String region, int year) {
        Money found = null;
        for (Division division : divisions.path(region)) {
            for (SubsidyStandardRow row : standards) {
                if (row.region().equals(division.code()) && row.year() == year) {
                    found = row.standard();
                }
            }
        }
        return found;
    }

    private void assistanceIsAnAmountOrARatio() {
        for (AssistanceRow row : rowsOf(AssistanceRow.class)) {
            if (row.amount() != null && row.ratio() != null) {
                problem(row.source(), "ratio", "已填", "空白：资助金额与资助比例只填一项");
            }
        }
    }

    private void problem(RowSource source, String column, String value, String expected) {
        problems.add(new CellProblem(source.workbook(), source.sheet(), source.cell(column), value, expected));
    }
}

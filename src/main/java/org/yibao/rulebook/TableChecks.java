package org.yibao.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yibao.facts.CareKind;
import org.yibao.facts.DeductiblePeriod;
import org.yibao.facts.Division;
import org.yibao.facts.Divisions;
import org.yibao.money.Money;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.rules.benefit.OutpatientRow;
import org.yibao.rules.benefit.ReliefChoiceRow;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.FundingRow;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;
import org.yibao.workbook.CellProblem;
import org.yibao.workbook.TableTemplate;
import org.yibao.workbook.Tables;
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
        Tables.ALL.forEach(checks::noTwoRowsApplyAlike);
        checks.sharesAddUpToTheSubsidy();
        checks.assistanceIsAnAmountOrARatio();
        checks.bracketsAdjoin();
        checks.chosenPointsAreFiveToTen();
        checks.villageClinicsAreApartInOutpatientCareOnly();
        if (!checks.problems.isEmpty()) {
            throw new WorkbookException(checks.problems);
        }
    }

    private <R extends Row> List<R> rowsOf(Class<R> type) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private <R extends Row> void noTwoRowsApplyAlike(TableTemplate<R> table) {
        Map<Object, List<R>> seen = new HashMap<>();
        for (R row : rowsOf(table.rowType())) {
            List<R> others = seen.computeIfAbsent(neighbourhood(row), key -> new ArrayList<>());
            for (R other : others) {
                String reason = row.demo() == other.demo() && row.period().overlaps(other.period())
                        ? table.overlap().apply(other, row)
                        : null;
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

    /** Rows that could apply together share it: keeps the comparison of each with each small. */
    private static Object neighbourhood(Row row) {
        return row instanceof FundingRow funding ? new PlaceAndYear(row.region(), funding.year()) : row.region();
    }

    private record PlaceAndYear(String region, int year) {}

    private void sharesAddUpToTheSubsidy() {
        Map<PlaceAndYear, SubsidyStandardRow> standards = new HashMap<>();
        rowsOf(SubsidyStandardRow.class).forEach(row -> standards.put(new PlaceAndYear(row.region(), row.year()), row));
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

    /** The standard of the most specific row; {@code null} when there is none or it is still to be filled in. */
    private Money standard(Map<PlaceAndYear, SubsidyStandardRow> standards, String region, int year) {
        SubsidyStandardRow found = null;
        for (Division division : divisions.path(region)) {
            found = standards.getOrDefault(new PlaceAndYear(division.code(), year), found);
        }
        return found == null ? null : found.standard();
    }

    private void assistanceIsAnAmountOrARatio() {
        for (AssistanceRow row : rowsOf(AssistanceRow.class)) {
            if (row.amount() != null && row.ratio() != null) {
                problem(row.source(), "ratio", "已填", "空白：资助金额与资助比例只填一项");
            }
        }
    }

    private void bracketsAdjoin() {
        Map<String, List<SeriousBracketRow>> sets = rowsOf(SeriousBracketRow.class).stream()
                .collect(Collectors.groupingBy(row -> row.region() + row.period() + row.demo()));
        for (List<SeriousBracketRow> set : sets.values()) {
            Money end = Money.ZERO;
            for (SeriousBracketRow row : set.stream()
                    .sorted(Comparator.comparing(SeriousBracketRow::above))
                    .toList()) {
                if (!row.above().equals(end)) {
                    problem(
                            row.source(),
                            "above",
                            row.above().toString(),
                            end == null ? "没有这一段：上一段已无上限" : "上一段的上限 " + end + "（首段为 0），各段须首尾相接");
                }
                end = row.upTo();
            }
            if (end != null) {
                RowSource last = set.get(set.size() - 1).source();
                problem(last, "upTo", end.toString(), "空白：最后一段没有上限");
            }
        }
    }

    /** JS-2020-77.5-3: 5 to 10 points. */
    private void chosenPointsAreFiveToTen() {
        for (ReliefChoiceRow row : rowsOf(ReliefChoiceRow.class)) {
            if (row.points() != null && (row.points() < 500 || row.points() > 1000)) {
                problem(row.source(), "points", row.points() / 100.0 + "%", "5% 至 10% 之间选定的百分点");
            }
        }
    }

    private void villageClinicsAreApartInOutpatientCareOnly() {
        for (OutpatientRow row : rowsOf(OutpatientRow.class)) {
            if (row.kind() != CareKind.OUTPATIENT
                    && row.deductiblePeriod() == DeductiblePeriod.PER_YEAR_VILLAGE_APART) {
                problem(
                        row.source(),
                        "deductiblePeriod",
                        row.deductiblePeriod().label(),
                        "每次或每年累计：只有普通门诊可以选“%s”".formatted(row.deductiblePeriod().label()));
            }
        }
    }

    private void problem(RowSource source, String column, String value, String expected) {
        problems.add(new CellProblem(source.workbook(), source.sheet(), source.cell(column), value, expected));
    }
}

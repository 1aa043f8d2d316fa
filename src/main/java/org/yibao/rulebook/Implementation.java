package org.yibao.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.yibao.rules.Row;
import org.yibao.rules.RuleInfo;

/**
 * What implements a clause.
 *
 * @param rules rules that name it, and rules that read a table with a row that names it
 * @param rows  table rows that rest on it
 */
public record Implementation(List<RuleInfo> rules, List<TableRow> rows) {
    /**
     * A row of a table.
     *
     * @param workbook path of the workbook
     * @param sheet    name of the sheet
     * @param row      number of the row
     * @param region   division it is for
     * @param from     first day it is for; {@code null} when it has no beginning
     * @param to       last day it is for; {@code null} when it has no end
     */
    public record TableRow(String workbook, String sheet, int row, String region, LocalDate from, LocalDate to) {
        static TableRow of(Row row) {
            return new TableRow(
                    row.source().workbook(),
                    row.source().sheet(),
                    row.source().row(),
                    row.region(),
                    row.period().from(),
                    row.period().to());
        }
    }

    /** What implements a clause in any of the rulebooks. */
    public static Implementation of(String clause, Rulebooks rulebooks) {
        List<Row> rows = rulebooks.all().stream()
                .flatMap(rulebook -> rulebook.rows().stream())
                .filter(row -> row.clause().equals(clause))
                .toList();
        List<String> tables =
                rows.stream().map(row -> row.source().sheet()).distinct().toList();
        List<RuleInfo> rules = rulebooks.all().stream()
                .flatMap(rulebook -> rulebook.rules().stream())
                .filter(rule -> Objects.equals(rule.clause(), clause) || tables.contains(rule.table()))
                .distinct()
                .sorted(Comparator.comparing(RuleInfo::file).thenComparing(RuleInfo::line))
                .toList();
        return new Implementation(
                rules, rows.stream().map(TableRow::of).distinct().toList());
    }
}

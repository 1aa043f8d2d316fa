package org.yibao.workbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibao.rules.Row;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.Tables;
import org.yibao.tables.problem.CellProblem;

/**
 * What could be read of a workbook.
 *
 * @param workbook the rows that are as they must be
 * @param problems everything else, at the cell
 */
public record WorkbookReading(Workbook workbook, List<CellProblem> problems) {
    /** Types of the tables of which some row could not be read. */
    public Set<Class<? extends Row>> unreadable() {
        return Tables.ALL.stream()
                .filter(table ->
                        problems.stream().anyMatch(problem -> table.name().equals(problem.sheet())))
                .map(TableTemplate::rowType)
                .collect(Collectors.toUnmodifiableSet());
    }
}

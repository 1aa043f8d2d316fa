package org.yibao.workbook.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Sheet;
import org.yibao.tables.RowValues;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.cell.Calendar;
import org.yibao.workbook.cell.CellAdviser;
import org.yibao.workbook.cell.CellReader;
import org.yibao.workbook.cell.DataRows;

/**
 * Reads the sheet 用例 of one workbook.
 *
 * @param path     path of the workbook
 * @param template what the sheet must be like
 * @param cells    reads its cells
 * @param adviser  says what was meant by those that can't be read
 */
public record CaseSheetReader(String path, CaseTemplate template, CellReader cells, CellAdviser adviser) {

    /** The cases that can be asked; every problem goes to {@code problems}. */
    public List<RowValues> read(Sheet sheet, Calendar calendar, List<CellProblem> problems) throws IOException {
        DataRows rows = new DataRows(path, CaseTemplate.SHEET, template.columns(), CaseTemplate.LABEL_ROW);
        Map<String, Integer> seen = new HashMap<>();
        List<RowValues> cases = new ArrayList<>();
        for (RowValues row : rows.read(sheet, cells, adviser, calendar, problems)) {
            int before = problems.size();
            Integer first =
                    seen.putIfAbsent(row.text(CaseTemplate.ID), row.source().row());
            if (first != null) {
                problems.add(problem(row, CaseTemplate.ID, "不与第%d行重复的编号".formatted(first)));
            }
            template.rules().stream()
                    .filter(rule -> !rule.holds().test(row))
                    .map(rule -> problem(row, rule.key(), rule.expected()))
                    .forEach(problems::add);
            if (problems.size() == before) {
                cases.add(row);
            }
        }
        return cases;
    }

    private CellProblem problem(RowValues row, String key, String expected) {
        Object value = row.cells().get(key);
        return new CellProblem(
                path, CaseTemplate.SHEET, row.source().cell(key), value == null ? null : value.toString(), expected);
    }
}

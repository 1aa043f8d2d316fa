package org.yibao.review;

import java.util.List;
import org.yibao.review.cases.CaseReport;
import org.yibao.review.coverage.CoverageReport;
import org.yibao.workbook.CellProblem;

/**
 * What a person who edited a workbook is told about it.
 *
 * @param workbook   path of the workbook
 * @param usable     whether it can be used; when not, {@code problems} says why, and nothing else is known
 * @param problems   what must be put right, at the cell
 * @param warnings   what a higher level expects and the workbook doesn't meet; it may be used all the same
 * @param coverage   gaps, overlaps, rows that decide nothing and figures to fill in, as far as they concern this workbook; {@code null}
 *                   while it is not usable
 * @param cases      what came of the cases in its sheet 用例; {@code null} while it is not usable
 * @param difference what it changes of the workbook that is in force; {@code null} while it is not usable, or when it is not compared
 */
public record WorkbookReview(
        String workbook,
        boolean usable,
        List<CellProblem> problems,
        List<CellProblem> warnings,
        CoverageReport coverage,
        CaseReport cases,
        WorkbookDifference difference) {
    public WorkbookReview {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    static WorkbookReview refused(String workbook, List<CellProblem> problems) {
        return new WorkbookReview(workbook, false, problems, List.of(), null, null, null);
    }

    /** Whether it is usable, unambiguous, and its cases pass. Gaps may be meant: what no notice states is not filled in. */
    public boolean passed() {
        return usable && coverage.overlaps().isEmpty() && cases.passed();
    }
}

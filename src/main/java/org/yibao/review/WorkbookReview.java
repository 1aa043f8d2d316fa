package org.yibao.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yibao.review.cases.CaseReport;
import org.yibao.review.coverage.CoverageReport;
import org.yibao.rulebook.Unread;
import org.yibao.tables.problem.CellProblem;
import org.yibao.yaml.YamlProblem;

/**
 * What a person who edited a workbook is told about it.
 *
 * @param workbook   path of the workbook; of another file or folder of the home when that is what can't be used
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

    /** A workbook that can't be used. */
    public static WorkbookReview refused(String workbook, List<CellProblem> problems) {
        return new WorkbookReview(workbook, false, problems, List.of(), null, null, null);
    }

    /** Workbooks that can't be used, one for each that a problem names. */
    public static List<WorkbookReview> refused(List<CellProblem> problems) {
        Map<String, List<CellProblem>> byWorkbook = problems.stream()
                .collect(Collectors.groupingBy(CellProblem::workbook, LinkedHashMap::new, Collectors.toList()));
        return byWorkbook.entrySet().stream()
                .map(entry -> refused(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Folders and files that nobody reads: what stands in them decides nothing. */
    public static List<WorkbookReview> unread(List<Unread> unread) {
        return refused(unread.stream()
                .map(one -> new CellProblem(one.path(), null, null, null, one.reason()))
                .toList());
    }

    /** Jurisdictions and clause registers that can't be used: without them no workbook can be reviewed. */
    public static List<WorkbookReview> unreadable(List<YamlProblem> problems) {
        return refused(problems.stream()
                .map(one -> new CellProblem(one.file(), null, one.placeInFile(), one.value(), one.expected()))
                .toList());
    }

    /** Whether it is usable, unambiguous, and its cases pass. Gaps may be meant: what no notice states is not filled in. */
    public boolean passed() {
        return usable && coverage.overlaps().isEmpty() && cases.passed();
    }
}

package org.yibao.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yibao.review.cases.Cases;
import org.yibao.review.coverage.ConcernedRow;
import org.yibao.review.coverage.CoverageReport;
import org.yibao.review.difference.Change;
import org.yibao.review.difference.MeaningDifference;
import org.yibao.review.difference.RowDifference;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rulebook.TableChecks;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.DeclaredPath;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.WorkbookReader;
import org.yibao.workbook.WorkbookReading;

/** Reviews edited workbooks against the rulebooks that are in force. Changes nothing; safe for use by many threads. */
public final class WorkbookReviewer {
    private final Rulebooks inForce;
    private final WorkbookReader reader;

    public WorkbookReviewer(Rulebooks inForce) {
        this.inForce = inForce;
        this.reader = inForce.reader();
    }

    /** Reads with the divisions and clauses of these rulebooks. */
    public WorkbookReader reader() {
        return reader;
    }

    /**
     * The path of a workbook, as its header rows say.
     *
     * @throws WorkbookException when it is no workbook with tables
     */
    public String pathOf(byte[] content) {
        return DeclaredPath.of(content);
    }

    /**
     * Reviews a workbook as if it took the place of the one in force.
     *
     * @param path path below the tables folder
     */
    public WorkbookReview review(String path, byte[] content) {
        try {
            WorkbookReading reading = reader.readAsFarAsPossible(path, content);
            if (!reading.problems().isEmpty()) {
                return WorkbookReview.refused(path, allProblems(reading));
            }
            Workbook workbook = reading.workbook();
            Rulebooks edited = inForce.with(workbook);
            if (edited.all().stream().noneMatch(rulebook -> rulebook.workbooks().contains(workbook))) {
                return WorkbookReview.refused(path, List.of(outside(path)));
            }
            try {
                return review(workbook, edited, difference(inForce, edited, workbook));
            } finally {
                release(edited);
            }
        } catch (WorkbookException refused) {
            return WorkbookReview.refused(path, refused.problems());
        }
    }

    /** Problems of cells, and of the rows that could be read, beside those of other workbooks. */
    private List<CellProblem> allProblems(WorkbookReading reading) {
        Workbook readable = reading.workbook();
        Stream<CellProblem> between = inForce.all().stream()
                .map(rulebook -> rulebook.workbooksWith(readable))
                .filter(workbooks -> workbooks.contains(readable))
                .flatMap(workbooks ->
                        TableChecks.problems(workbooks, inForce.divisions(), reading.unreadable()).stream())
                .filter(problem -> problem.workbook().equals(readable.path()));
        return Stream.concat(reading.problems().stream(), between).distinct().toList();
    }

    private CellProblem outside(String path) {
        String folders = Stream.of(false, true)
                .flatMap(demo ->
                        inForce.all().stream().flatMap(rulebook -> rulebook.jurisdiction().tableFolders(demo).stream()))
                .distinct()
                .collect(Collectors.joining("、"));
        return new CellProblem(path, null, null, null, "没有规则册读这个文件夹里的工作簿；应在这些文件夹之一：" + folders);
    }

    /** Reviews every workbook that is in force. */
    public List<WorkbookReview> reviewAll() {
        return inForce.all().stream()
                .flatMap(rulebook -> rulebook.workbooks().stream())
                .distinct()
                .map(workbook -> review(workbook, inForce, null))
                .toList();
    }

    /**
     * Compares a workbook with the one in force.
     *
     * @throws WorkbookException when it can't be used
     */
    public WorkbookDifference difference(String path, byte[] candidate) {
        Workbook edited = reader.read(path, candidate);
        Rulebooks after = inForce.with(edited);
        try {
            return difference(inForce, after, edited);
        } finally {
            release(after);
        }
    }

    /**
     * Compares two editions of a workbook.
     *
     * @throws WorkbookException when one of them can't be used
     */
    public WorkbookDifference difference(String path, byte[] baseline, byte[] candidate) {
        Rulebooks before = inForce.with(reader.read(path, baseline));
        Workbook edited = reader.read(path, candidate);
        Rulebooks after = before.with(edited);
        try {
            return difference(before, after, edited);
        } finally {
            release(before);
            release(after);
        }
    }

    /** Nobody asks an edition that was only compared: it need not wait for the garbage collector. */
    private void release(Rulebooks edited) {
        edited.all().stream()
                .filter(rulebook -> !inForce.all().contains(rulebook))
                .forEach(Rulebook::release);
    }

    /** Compares two sets of rulebooks workbook by workbook; what they decide differently is told first, for all together. */
    public static List<WorkbookDifference> differences(Rulebooks baseline, Rulebooks candidate) {
        List<Change> meaning = meaning(baseline, candidate);
        Set<String> paths = new TreeSet<>();
        Stream.of(baseline, candidate)
                .flatMap(rulebooks -> rulebooks.all().stream())
                .flatMap(rulebook -> rulebook.workbooks().stream())
                .forEach(workbook -> paths.add(workbook.path()));
        List<WorkbookDifference> differences = new ArrayList<>();
        differences.add(new WorkbookDifference("规则与决策表", meaning, List.of()));
        for (String path : paths) {
            differences.add(new WorkbookDifference(
                    path, List.of(), RowDifference.between(edition(path, baseline), edition(path, candidate))));
        }
        return List.copyOf(differences);
    }

    private static WorkbookReview review(Workbook workbook, Rulebooks candidate, WorkbookDifference difference) {
        String path = workbook.path();
        Set<CellProblem> warnings = new LinkedHashSet<>();
        List<CoverageReport> reports = new ArrayList<>();
        for (Rulebook rulebook : candidate.all()) {
            if (rulebook.workbooks().contains(workbook)) {
                warnings.addAll(TableChecks.warnings(rulebook.workbooks(), rulebook.divisions()));
                reports.add(CoverageReport.of(rulebook));
            }
        }
        warnings.removeIf(warning -> !warning.workbook().equals(path));
        return new WorkbookReview(
                path,
                true,
                List.of(),
                List.copyOf(warnings),
                concerning(path, reports),
                Cases.run(candidate, workbook),
                difference);
    }

    /** What of the reports concerns one workbook. */
    private static CoverageReport concerning(String path, List<CoverageReport> reports) {
        Predicate<ConcernedRow> here = row -> row.workbook().equals(path);
        return new CoverageReport(
                all(reports, CoverageReport::gaps, gap -> path.equals(gap.workbook())),
                all(reports, CoverageReport::toFill, found -> here.test(found.row())),
                all(reports, CoverageReport::overlaps, found -> found.rows().stream()
                        .anyMatch(here)),
                all(reports, CoverageReport::neverWinning, found -> here.test(found.row())));
    }

    private static <F> List<F> all(
            List<CoverageReport> reports, Function<CoverageReport, List<F>> findings, Predicate<F> concerns) {
        return reports.stream()
                .flatMap(report -> findings.apply(report).stream())
                .filter(concerns)
                .distinct()
                .toList();
    }

    private static WorkbookDifference difference(Rulebooks baseline, Rulebooks edited, Workbook workbook) {
        String path = workbook.path();
        return new WorkbookDifference(
                path, meaning(baseline, edited), RowDifference.between(edition(path, baseline), workbook));
    }

    private static List<Change> meaning(Rulebooks baseline, Rulebooks edited) {
        return IntStream.range(0, edited.all().size())
                .filter(index -> edited.all().get(index) != baseline.all().get(index))
                .boxed()
                .flatMap(
                        index -> MeaningDifference.between(
                                baseline.all().get(index), edited.all().get(index))
                                .stream())
                .distinct()
                .toList();
    }

    private static Workbook edition(String path, Rulebooks rulebooks) {
        return rulebooks.all().stream()
                .flatMap(rulebook -> rulebook.workbooks().stream())
                .filter(workbook -> workbook.path().equals(path))
                .findFirst()
                .orElse(new Workbook(path, List.of(), List.of(), List.of()));
    }
}

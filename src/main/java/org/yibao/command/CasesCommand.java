package org.yibao.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yibao.review.cases.CaseComparison;
import org.yibao.review.cases.CaseReport;
import org.yibao.review.cases.CaseResult;
import org.yibao.review.cases.Cases;
import org.yibao.review.cases.Coverage;
import org.yibao.rulebook.Rulebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yibao cases}: do the cases in the sheet 用例 hold, and which rows does none touch? */
@Command(name = "cases", description = "运行工作簿里“用例”表的用例。", mixinStandardHelpOptions = true)
final class CasesCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions place;

    @Mixin
    private OutputOptions output;

    @Parameters(arity = "1..*", paramLabel = "工作簿")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        List<CaseReport> reports = new ArrayList<>();
        for (Path file : files) {
            byte[] content = HomeOptions.content(file);
            Rulebooks rulebooks = place.rulebooks(place.home(file));
            reports.add(Cases.run(rulebooks, rulebooks.reader().read(place.path(file, content), content)));
        }
        output.print(
                reports,
                reports.stream()
                        .flatMap(report -> Stream.concat(
                                Stream.of("== " + report.workbook()),
                                Stream.concat(lines(report).stream(), untouched(report.coverage()))))
                        .toList());
        return reports.stream().allMatch(CaseReport::passed) ? 0 : Yibao.FOUND;
    }

    static List<String> lines(CaseReport report) {
        List<String> lines = new ArrayList<>();
        for (CaseResult failed : report.failed()) {
            if (failed.needs() != null) {
                lines.add("用例 %s：%s".formatted(failed.id(), failed.needs()));
                continue;
            }
            for (CaseComparison comparison : failed.failed()) {
                lines.add("用例 %s（%s）%s 应为 %s，实为 %s。"
                        .formatted(
                                failed.id(),
                                comparison.cell(),
                                comparison.label(),
                                comparison.expected(),
                                comparison.actual()));
            }
        }
        lines.add("用例 %d 条，通过 %d 条；表行 %d 行，有用例的 %d 行。"
                .formatted(
                        report.results().size(),
                        report.results().size() - report.failed().size(),
                        report.coverage().rows(),
                        report.coverage().touched()));
        return lines;
    }

    private static Stream<String> untouched(Coverage coverage) {
        return coverage.untouched().stream().map(row -> "没有用例：“%s”%s".formatted(row.sheet(), row.cell()));
    }
}

package org.yibao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yibao.review.WorkbookReview;
import org.yibao.review.WorkbookReviewer;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Unread;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.write.MarkedWorkbook;
import org.yibao.yaml.YamlException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yibao check}: is a workbook, or are all workbooks of a folder, well-formed, complete and unambiguous, and do the cases hold? */
@Command(name = "check", description = "检查工作簿：格式、完整、无歧义、用例。", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions place;

    @Mixin
    private OutputOptions output;

    @Option(names = "--strict", description = "有提醒、空档、待填的数或不起作用的行，也算有问题")
    private boolean strict;

    @Option(names = "--mark", paramLabel = "文件", description = "把标出问题的工作簿写到这个文件（只检查一份时）")
    private Path marked;

    @Parameters(arity = "1..*", paramLabel = "工作簿或文件夹")
    private List<Path> paths;

    @Override
    public Integer call() throws IOException {
        Set<WorkbookReview> reviews = new LinkedHashSet<>(); // several files of one home share what is wrong with it
        for (Path path : paths) {
            reviews.addAll(reviews(path));
        }
        output.print(reviews, reviews.stream().flatMap(CheckCommand::lines).toList());
        return reviews.stream().allMatch(this::passed) ? 0 : Yibao.FOUND;
    }

    private List<WorkbookReview> reviews(Path path) throws IOException {
        Home home = place.home(path);
        List<WorkbookReview> reviews = new ArrayList<>();
        try {
            reviews.addAll(WorkbookReview.unread(Unread.in(home)));
            reviews.addAll(Files.isDirectory(path) ? folder(home) : List.of(file(path, home)));
        } catch (YamlException refused) {
            reviews.addAll(WorkbookReview.unreadable(refused.problems()));
        }
        return reviews;
    }

    private List<WorkbookReview> folder(Home home) {
        try {
            return new WorkbookReviewer(place.rulebooks(home)).reviewAll();
        } catch (WorkbookException refused) {
            return WorkbookReview.refused(refused.problems());
        }
    }

    private WorkbookReview file(Path file, Home home) throws IOException {
        byte[] content = HomeOptions.content(file);
        WorkbookReview review = file(file, content, home);
        if (marked != null) {
            Files.write(marked, MarkedWorkbook.of(content, review.problems()));
        }
        return review;
    }

    private WorkbookReview file(Path file, byte[] content, Home home) {
        try {
            String path = place.path(file, content);
            return new WorkbookReviewer(place.rulebooks(home)).review(path, content);
        } catch (WorkbookException refused) {
            return WorkbookReview.refused(file.toString(), refused.problems());
        }
    }

    private boolean passed(WorkbookReview review) {
        return review.passed()
                && (!strict || (review.warnings().isEmpty() && review.coverage().clean()));
    }

    private static Stream<String> lines(WorkbookReview review) {
        List<String> lines = new ArrayList<>();
        lines.add("== %s：%s".formatted(review.workbook(), review.usable() ? "可以使用" : "不能使用"));
        review.problems().stream().map(CellProblem::sentence).forEach(lines::add);
        review.warnings().stream().map(problem -> "提醒：" + problem.sentence()).forEach(lines::add);
        if (review.usable()) {
            lines.addAll(review.coverage().sentences());
            lines.addAll(CasesCommand.lines(review.cases()));
            if (review.difference() != null && !review.difference().empty()) {
                lines.add("与现行工作簿相比：");
                lines.addAll(DifferenceCommand.lines(review.difference()));
            }
        }
        return lines.stream();
    }
}

package org.yibao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yibao.review.WorkbookDifference;
import org.yibao.review.WorkbookReviewer;
import org.yibao.review.difference.CellChange;
import org.yibao.review.difference.Change;
import org.yibao.review.difference.RowChange;
import org.yibao.rulebook.Rulebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yibao diff}: what do two workbooks, or two folders of rules and tables, decide differently, and which rows differ? */
@Command(name = "diff", description = "比较两份工作簿或两个文件夹：决定有何不同，哪些行不同。", mixinStandardHelpOptions = true)
final class DifferenceCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions place;

    @Mixin
    private OutputOptions output;

    @Parameters(index = "0", paramLabel = "原来的")
    private Path baseline;

    @Parameters(index = "1", paramLabel = "改过的")
    private Path candidate;

    @Override
    public Integer call() throws IOException {
        List<WorkbookDifference> differences = Files.isDirectory(candidate) ? folders() : List.of(files());
        output.print(
                differences,
                differences.stream()
                        .filter(difference -> !difference.empty())
                        .flatMap(difference ->
                                Stream.concat(Stream.of("== " + difference.workbook()), lines(difference).stream()))
                        .toList());
        return differences.stream().allMatch(WorkbookDifference::empty) ? 0 : Yibao.FOUND;
    }

    private List<WorkbookDifference> folders() {
        Rulebooks before = place.rulebooks(place.home(baseline));
        return WorkbookReviewer.differences(before, place.rulebooks(place.home(candidate)));
    }

    private WorkbookDifference files() throws IOException {
        byte[] edited = HomeOptions.content(candidate);
        WorkbookReviewer reviewer = new WorkbookReviewer(place.rulebooks(place.home(candidate)));
        return reviewer.difference(place.path(candidate, edited), HomeOptions.content(baseline), edited);
    }

    static List<String> lines(WorkbookDifference difference) {
        return Stream.concat(
                        difference.meaning().stream().map(Change::sentence),
                        difference.rows().stream().flatMap(DifferenceCommand::lines))
                .toList();
    }

    private static Stream<String> lines(RowChange row) {
        String kind =
                switch (row.kind()) {
                    case ADDED -> "增加";
                    case REMOVED -> "删除";
                    case CHANGED -> "修改";
                    case KEY_CHANGED -> "改动条件";
                };
        return Stream.concat(
                Stream.of("%s “%s” %s".formatted(kind, row.sheet(), row.row())),
                row.kind() == RowChange.Kind.ADDED || row.kind() == RowChange.Kind.REMOVED
                        ? Stream.empty()
                        : row.cells().stream().map(DifferenceCommand::line));
    }

    private static String line(CellChange cell) {
        return "    %s：%s（%s） → %s（%s）"
                .formatted(cell.column(), cell.before(), cell.oldCell(), cell.after(), cell.newCell());
    }
}

package org.yibao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yibao.rulebook.Rulebooks;
import org.yibao.workbook.merge.Conflict;
import org.yibao.workbook.merge.Merged;
import org.yibao.workbook.merge.WorkbookMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yibao merge}: two persons' edits of one workbook in one, or where they stand against each other. */
@Command(name = "merge", description = "合并两人对同一份工作簿的修改。", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions place;

    @Mixin
    private OutputOptions output;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件",
            required = true,
            description = "合并后的工作簿；有冲突时不写")
    private Path target;

    @Parameters(index = "0", paramLabel = "修改前")
    private Path base;

    @Parameters(index = "1", paramLabel = "一方")
    private Path mine;

    @Parameters(index = "2", paramLabel = "另一方")
    private Path theirs;

    @Override
    public Integer call() throws IOException {
        byte[] first = HomeOptions.content(mine);
        WorkbookMerge merge = new WorkbookMerge(Rulebooks.reader(place.home(mine)));
        Merged merged =
                merge.merge(place.path(mine, first), HomeOptions.content(base), first, HomeOptions.content(theirs));
        if (merged.conflicts().isEmpty()) {
            Files.write(target, merged.content());
            output.print(merged.conflicts(), List.of("已合并：" + target));
            return 0;
        }
        output.print(
                merged.conflicts(),
                merged.conflicts().stream().map(Conflict::sentence).toList());
        return Yibao.FOUND;
    }
}

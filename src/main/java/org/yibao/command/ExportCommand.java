package org.yibao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yibao.rulebook.Rulebooks;
import org.yibao.workbook.export.CsvExport;
import org.yibao.workbook.export.CsvFile;
import org.yibao.workbook.export.WorkbookExport;
import org.yibao.workbook.export.WorkbookTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yibao export}: workbooks as CSV, a file a table, for git and for other programs. */
@Command(name = "export", description = "把工作簿导出为 CSV，每张表一个文件。", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions place;

    @Mixin
    private OutputOptions output;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            defaultValue = ".",
            description = "写到哪里；不写就是当前文件夹")
    private Path folder;

    @Option(names = "--bom", description = "文件以字节顺序标记开头，供 Excel 直接打开")
    private boolean byteOrderMark;

    @Parameters(arity = "1..*", paramLabel = "工作簿")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            byte[] content = HomeOptions.content(file);
            WorkbookExport export = new WorkbookExport(Rulebooks.reader(place.home(file)));
            WorkbookTexts texts = export.texts(place.path(file, content), content);
            for (CsvFile table : CsvExport.files(texts)) {
                Path target = folder.resolve(table.path());
                Files.createDirectories(target.getParent());
                Files.write(target, table.content(byteOrderMark));
                output.print(target.toString(), List.of(target.toString()));
            }
        }
        return 0;
    }
}

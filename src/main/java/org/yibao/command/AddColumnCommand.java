package org.yibao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yibao.rulebook.Rulebooks;
import org.yibao.workbook.cases.CaseTemplate;
import org.yibao.workbook.edit.ColumnInsertion;
import org.yibao.workbook.edit.ColumnInsertion.Inserted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yibao table add-column}: more conditions for a table, such as 学生 or 年龄（就诊日）, or inputs for the sheet 用例. */
@Command(
        name = "add-column",
        description = "给一张表加条件列；空白表示不限，原有的行不变。也给较早的“用例”表加它还没有的输入列。",
        mixinStandardHelpOptions = true)
final class AddColumnCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions place;

    @Mixin
    private OutputOptions output;

    @Parameters(index = "0", paramLabel = "工作簿")
    private Path file;

    @Parameters(index = "1", paramLabel = "表")
    private String table;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "条件", description = "例如 学生、年龄（就诊日）、转诊；写错时会列出可用的")
    private List<String> conditions;

    @Override
    public Integer call() throws IOException {
        byte[] content = HomeOptions.content(file);
        ColumnInsertion insertion = new ColumnInsertion(Rulebooks.reader(place.home(file)));
        Inserted inserted = insertion.add(place.path(file, content), content, table, conditions);
        if (inserted.added()) {
            replace(file, inserted.content());
        }
        String columns = inserted.columns().entrySet().stream()
                .map(AddColumnCommand::text)
                .collect(Collectors.joining("、"));
        boolean cases = table.equals(CaseTemplate.SHEET);
        String what = cases ? "输入列" : "条件列";
        String sentence = inserted.added()
                ? "已在“%s”加上%s：%s。空白表示%s。".formatted(table, what, columns, cases ? "未给出" : "不限")
                : "“%s”已有%s：%s，没有改动。".formatted(table, what, columns);
        output.print(inserted.columns(), List.of(sentence));
        return 0;
    }

    private static String text(Map.Entry<String, String> column) {
        return column.getKey() + "列 " + column.getValue();
    }

    /** Whoever looks sees the old workbook or the new one, never half of it. */
    private static void replace(Path file, byte[] content) throws IOException {
        Path target = file.toRealPath();
        Path written =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".tmp");
        try {
            Files.copy(target, written, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.write(written, content);
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}

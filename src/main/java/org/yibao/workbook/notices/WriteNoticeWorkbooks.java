package org.yibao.workbook.notices;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yibao.clauses.ClauseRegister;
import org.yibao.divisions.Divisions;
import org.yibao.rules.RuleSource;

/**
 * Writes the workbooks as the notices of 2020 state them: {@code WriteNoticeWorkbooks <home> <target>}. The home is the folder with
 * {@code rules} and {@code decision-tables}; the target is a folder for the workbooks. An existing workbook is never overwritten.
 */
public final class WriteNoticeWorkbooks {
    private WriteNoticeWorkbooks() {}

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Divisions divisions = Divisions.parse(Files.readString(home.resolve("decision-tables/divisions.csv")));
        NoticeWorkbook workbooks = new NoticeWorkbook(
                divisions, register(home.resolve("rules"), divisions).all());
        FundingWorkbooks funding = new FundingWorkbooks(workbooks);
        write(target.resolve("national/funding.xlsx"), funding.national());
        write(target.resolve("jilin/funding.xlsx"), funding.jilin());
        write(target.resolve("jiangsu/funding.xlsx"), funding.jiangsu());
        BenefitWorkbooks benefits = new BenefitWorkbooks(workbooks);
        write(target.resolve("jilin/benefits.xlsx"), benefits.jilin());
        write(target.resolve("jiangsu/benefits.xlsx"), benefits.jiangsu());
        write(target.resolve("demo/jilin/benefits.xlsx"), benefits.demoJilin());
        write(target.resolve("demo/jiangsu/benefits.xlsx"), benefits.demoJiangsu());
    }

    private static ClauseRegister register(Path rules, Divisions divisions) throws IOException {
        try (Stream<Path> files = Files.walk(rules)) {
            List<RuleSource> sources = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("jurisdiction.yaml"))
                    .sorted()
                    .map(file -> new RuleSource(rules.relativize(file).toString(), read(file)))
                    .toList();
            return ClauseRegister.parse(sources, divisions);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        if (Files.exists(file)) {
            System.err.println("已存在，未覆盖：" + file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        System.out.println("已写出：" + file);
    }
}

package org.yibao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yibao.divisions.Divisions;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Jurisdiction;
import org.yibao.rulebook.Jurisdictions;
import org.yibao.rulebook.Rulebooks;
import org.yibao.workbook.write.EmptyWorkbooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yibao tables}: draws the workbooks of a province, or of the country, empty. What is there is never overwritten. */
@Command(name = "tables", description = "为一个省份（或全国）写出空的决策表工作簿；已有的不覆盖。", mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions place;

    @Mixin
    private OutputOptions output;

    @Option(names = "--demo", description = "另写一份放示例参数的工作簿")
    private boolean demo;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            description = "写到哪个文件夹；不写时写到 decision-tables")
    private Path target;

    @Parameters(
            arity = "1",
            paramLabel = "省份",
            description = "rules 下的文件夹名，例如 heilongjiang，先写好其中的 jurisdiction.yaml 和条款登记册；national 为全国")
    private String id;

    @Override
    public Integer call() throws IOException {
        Path folder = place.folder();
        Home home = Home.folder(folder);
        Divisions divisions = Divisions.parse(home.divisions());
        Jurisdiction jurisdiction = jurisdiction(home, divisions);
        EmptyWorkbooks workbooks = new EmptyWorkbooks(
                divisions.find(jurisdiction.province()).orElseThrow(),
                divisions,
                Rulebooks.clauses(home, divisions).all(),
                Rulebooks.tablesRead(home, jurisdiction, TablesCommand.class.getClassLoader()));
        SortedMap<String, byte[]> files = workbooks.in(id);
        if (demo) {
            files.putAll(workbooks.demonstrationIn(id));
        }
        Path tables = target == null ? folder.resolve(HomeOptions.TABLES) : target;
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            lines.add(write(tables.resolve(file.getKey()), file.getValue()));
        }
        output.print(lines, lines);
        return 0;
    }

    private Jurisdiction jurisdiction(Home home, Divisions divisions) {
        Jurisdiction country = Jurisdiction.country(divisions);
        if (id.equals(country.id())) {
            return country;
        }
        List<Jurisdiction> all = Jurisdictions.of(home, divisions);
        return all.stream()
                .filter(jurisdiction -> jurisdiction.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有省份“%s”。请先写 rules/%s/jurisdiction.yaml。现有：%s。"
                        .formatted(id, id, all.stream().map(Jurisdiction::id).collect(Collectors.joining("、")))));
    }

    private static String write(Path file, byte[] content) throws IOException {
        if (Files.exists(file)) {
            return "已存在，未覆盖：" + file;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return "已写出：" + file;
    }
}

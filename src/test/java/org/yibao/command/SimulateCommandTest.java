package org.yibao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.command.Ran.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.simulation.run.RunProgress;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimulateCommandTest {
    private static final String EDIT = "demo/jilin/benefits.xlsx#住院待遇!F14=340";

    @TempDir
    private Path folder;

    @Test
    void an_edit_is_simulated_and_told_in_some_lines_with_the_paths_of_the_files() {
        Ran said = run(
                "simulate",
                "--year",
                2020,
                "--edit",
                EDIT,
                "--generate",
                "220000:2000:7",
                "--represent",
                200_000,
                "-o",
                folder);
        assertThat(said.exit()).as(said.errors()).isZero();
        assertThat(said.output()).contains("合成人口 200,000 人（读入 2,000 人）", "中央财政", "基本医保基金", "受益", "受损", "基金当年结余");
        assertThat(said.errors()).containsAnyOf(RunProgress.WAITING, "读人口", "计算", "汇总", "写结果");
        List<String> files = said.output()
                .lines()
                .filter(line -> line.startsWith(folder.toString()))
                .toList();
        assertThat(files).hasSize(4).allSatisfy(file -> assertThat(Path.of(file))
                .isNotEmptyFile());
    }

    @Test
    void a_request_file_says_the_same_as_options() throws IOException {
        Path request = Files.writeString(folder.resolve("request.json"), """
                {"year":2020,"candidate":{"edits":[{"workbook":"demo/jilin/benefits.xlsx","sheet":"住院待遇","cell":"F14","value":"340"}]},
                 "population":{"generated":{"province":"220000","persons":2000,"seed":7}}}""");
        Ran byFile = run("simulate", "--json", "--request", request, "-o", folder);
        Ran byOptions =
                run("simulate", "--json", "--year", 2020, "--edit", EDIT, "--generate", "220000:2000:7", "-o", folder);
        assertThat(byFile.exit()).as(byFile.errors()).isZero();
        assertThat(byFile.output()).isEqualTo(byOptions.output());
        JsonNode result = new ObjectMapper().readTree(byFile.output());
        assertThat(result.at("/people/read").asInt()).isEqualTo(2_000);
        assertThat(result.at("/payers/0/difference").asText()).isEqualTo("0.0");
    }

    @Test
    void what_is_not_as_it_must_be_is_named_and_nothing_is_kept() throws IOException {
        Ran bounds = run("simulate", "--year", 2020, "--generate", "220000:10:7", "-o", folder);
        assertThat(bounds.exit()).isEqualTo(2);
        assertThat(bounds.errors()).contains("population.generated.persons 的值“10”", "1000 至 100000000");
        Ran nobody = run("simulate", "--year", 2020, "-o", folder);
        assertThat(nobody.errors()).contains("population 缺失", "三者之一");
        Ran cell = run("simulate", "--year", 2020, "--edit", EDIT + "元", "--generate", "220000:1000:7", "-o", folder);
        assertThat(cell.exit()).isEqualTo(1);
        assertThat(cell.errors()).contains("工作表“住院待遇” F14");
        Ran form = run("simulate", "--year", 2020, "--edit", "D7=1", "--generate", "220000:1000:7", "-o", folder);
        assertThat(form.exit()).isEqualTo(2);
        assertThat(form.errors()).contains("应写成 工作簿#工作表!单元格=值");
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void made_up_people_are_written_and_simulated_from_their_files() {
        Path persons = folder.resolve("persons.parquet");
        Path visits = folder.resolve("visits.parquet");
        Ran written = run("population", "--generate", "220000:2000:7", "--persons", persons, "--visits", visits);
        assertThat(written.exit()).as(written.errors()).isZero();
        Ran files =
                run("simulate", "--year", 2020, "--edit", EDIT, "--persons", persons, "--visits", visits, "-o", folder);
        Ran generated = run("simulate", "--year", 2020, "--edit", EDIT, "--generate", "220000:2000:7", "-o", folder);
        assertThat(files.exit()).as(files.errors()).isZero();
        assertThat(payers(files)).isEqualTo(payers(generated)).hasSizeGreaterThan(5);
    }

    private static List<String> payers(Ran said) {
        return said.output().lines().filter(line -> line.endsWith(".00")).toList();
    }

    @Test
    void progress_is_a_bar_with_rate_and_time_left() {
        assertThat(ProgressLine.text(new RunProgress("计算", 500, 1_000L, 700, 12_345, 3L)))
                .isEqualTo("计算 [" + "█".repeat(15) + "░".repeat(15) + "] 50% 12,345 人/秒 还需 3 秒");
        assertThat(ProgressLine.text(new RunProgress("排队", 0, null, 0, 0, null)))
                .isEqualTo("排队");
    }

    @Test
    void each_phase_that_is_seen_is_told_once_where_no_terminal_draws_it_over() {
        StringWriter said = new StringWriter();
        ProgressLine line = new ProgressLine(new PrintWriter(said, true));
        line.show(new RunProgress("排队", 0, null, 0, 0, null));
        line.show(new RunProgress("计算", 0, null, 0, 0, null));
        line.show(new RunProgress("计算", 500, null, 700, 0, null));
        line.show(null);
        line.end();
        assertThat(said.toString().lines()).containsExactly("排队", "计算");
    }
}

package org.yibao.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.simulation.population.PopulationException;
import org.yibao.simulation.request.RequestJson;
import org.yibao.simulation.request.SimulationRequest;
import org.yibao.workbook.WorkbookException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunsTest {
    private static final List<String> RESULTS =
            List.of(ResultFiles.JSON, ResultFiles.EXCEL, ResultFiles.PARQUET, ResultFiles.HTML);

    @TempDir
    private Path folder;

    private Runs runs(Simulator simulator) {
        return new Runs(folder, simulator, 1, 2);
    }

    private static String start(Runs runs, SimulationRequest request) {
        return runs.start(runs.prepare(), request, Requests.NO_FILES).state().id();
    }

    private static RunView await(Runs runs, String id, RunStatus wanted) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(patience)) {
            RunView view = runs.find(id).orElseThrow();
            if (view.state().status().finished()) {
                assertThat(view.state().status())
                        .as("%s", view.state().problem())
                        .isEqualTo(wanted);
                return view;
            }
            sleep();
        }
        throw new AssertionError("still " + runs.find(id));
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static Stream<Path> below(Path folder) throws IOException {
        return Files.list(folder);
    }

    @Test
    void a_run_ends_with_all_its_files_and_no_unfinished_ones() throws IOException {
        try (Runs runs = runs(Requests.SIMULATION)) {
            String id = start(runs, Requests.edited(2_000));
            RunView view = await(runs, id, RunStatus.DONE);
            assertThat(view.state().problem()).isNull();
            assertThat(below(folder.resolve(id)).map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "run.json",
                            "run.lock",
                            "request.json",
                            "result.json",
                            "result.xlsx",
                            "result.parquet",
                            "report.html");
            JsonNode result = RequestJson.mapper()
                    .readTree(runs.file(id, ResultFiles.JSON).orElseThrow().toFile());
            assertThat(result.at("/payers/0/payer").asText()).isEqualTo("CENTRAL");
            assertThat(result.at("/people/read").asInt()).isEqualTo(2_000);
        }
    }

    @Test
    void the_same_request_makes_the_same_bytes_even_later_and_with_other_threads() throws Exception {
        try (Runs runs = runs(Requests.SIMULATION);
                Runs others = runs(Requests.simulation(1))) {
            String first = start(runs, Requests.edited(20_000));
            await(runs, first, RunStatus.DONE);
            Thread.sleep(2_100); // times in archives have two seconds
            String second = start(others, Requests.edited(20_000));
            await(others, second, RunStatus.DONE);
            for (String name : RESULTS) {
                assertThat(folder.resolve(first).resolve(name))
                        .as(name)
                        .hasSameBinaryContentAs(folder.resolve(second).resolve(name));
            }
        }
    }

    @Test
    void a_result_names_neither_the_run_nor_a_folder_nor_a_time() throws IOException {
        try (Runs runs = runs(Requests.SIMULATION)) {
            String id = start(runs, Requests.edited(1_000));
            await(runs, id, RunStatus.DONE);
            for (String name : List.of(ResultFiles.JSON, ResultFiles.HTML)) {
                assertThat(Files.readString(folder.resolve(id).resolve(name)))
                        .doesNotContain(
                                id, folder.toString(), Instant.now().toString().substring(0, 10));
            }
        }
    }

    @Test
    void a_run_is_cancelled_in_the_middle_and_leaves_no_results() throws IOException {
        try (Runs runs = runs(Requests.SIMULATION)) {
            String id = start(runs, Requests.edited(50_000_000));
            while (runs.find(id).orElseThrow().progress().persons() == 0) {
                sleep();
            }
            RunProgress progress = runs.find(id).orElseThrow().progress();
            assertThat(progress.expected()).isEqualTo(50_000_000);
            runs.cancelOrDelete(id);
            assertThat(await(runs, id, RunStatus.CANCELLED).progress()).isNull();
            assertThat(below(folder.resolve(id)).map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("run.json", "run.lock", "request.json");
        }
    }

    @Test
    void a_second_run_waits_for_the_first_and_a_fourth_is_not_taken() {
        CountDownLatch go = new CountDownLatch(1);
        Simulator slow = (request, files, own) -> {
            Simulator.Ready ready = Requests.SIMULATION.prepare(request, files, own);
            return progress -> {
                progress.begin("计算", -1);
                await(go);
                return ready.run(progress);
            };
        };
        try (Runs runs = runs(slow)) {
            String first = start(runs, Requests.edited(1_000));
            String second = start(runs, Requests.edited(1_001));
            String third = start(runs, Requests.edited(1_002));
            assertThat(runs.find(second).orElseThrow().progress().phase()).isEqualTo(RunProgress.WAITING);
            assertThatThrownBy(runs::prepare).isInstanceOf(TooManyRuns.class);
            assertThat(runs.list()).extracting(view -> view.state().id()).contains(first, second, third);
            runs.cancelOrDelete(third);
            go.countDown();
            await(runs, first, RunStatus.DONE);
            await(runs, second, RunStatus.DONE);
            await(runs, third, RunStatus.CANCELLED);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void a_run_whose_process_died_has_failed_and_shows_no_half_result() throws IOException {
        String id = "20200101-000000-0123456789ab";
        Path dead = Files.createDirectories(folder.resolve(id));
        RunState running = RunState.asked(id, Instant.EPOCH, Requests.edited(1_000));
        Files.write(dead.resolve("run.json"), RequestJson.mapper().writeValueAsBytes(running));
        Files.writeString(dead.resolve(ResultFiles.EXCEL), "half");
        Files.writeString(dead.resolve(".result.json.part"), "half");
        try (Runs runs = runs(Requests.SIMULATION)) {
            RunState found = runs.find(id).orElseThrow().state();
            assertThat(found.status()).isEqualTo(RunStatus.FAILED);
            assertThat(found.problem().detail()).contains("中途退出", "重新提交");
            assertThat(runs.file(id, ResultFiles.EXCEL)).isEmpty();
            assertThat(below(dead).map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("run.json", "run.lock");
        }
    }

    @Test
    void a_run_fails_plainly_when_its_population_does() {
        Simulator failing = (request, files, own) -> progress -> {
            throw new PopulationException("人口文件没有列 person。");
        };
        try (Runs runs = runs(failing)) {
            String id = start(runs, Requests.edited(1_000));
            RunProblem problem = await(runs, id, RunStatus.FAILED).state().problem();
            assertThat(problem.code()).isEqualTo("unusable-population");
            assertThat(problem.detail()).isEqualTo("人口文件没有列 person。");
        }
    }

    @Test
    void bad_edits_are_refused_before_the_run_and_leave_no_folder() throws IOException {
        SimulationRequest bad = Requests.of("""
                {"year":2020,"candidate":{"edits":[{"workbook":"demo/jilin/benefits.xlsx","sheet":"住院待遇","cell":"F14","value":"340元"}]},
                 "population":{"generated":{"province":"220000","persons":1000,"seed":7}}}""");
        try (Runs runs = runs(Requests.SIMULATION)) {
            assertThatThrownBy(() -> start(runs, bad))
                    .isInstanceOf(WorkbookException.class)
                    .hasMessageContaining("F14");
            assertThat(below(folder)).isEmpty();
        }
    }

    @Test
    void a_place_that_is_no_folder_can_not_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (Runs runs = new Runs(file, Requests.SIMULATION, 1, 1)) {
            assertThatThrownBy(runs::prepare).isInstanceOf(UnwritableResults.class);
        }
    }

    @Test
    void a_run_whose_results_can_not_be_written_has_failed_without_any() throws IOException {
        Simulator blocked = (request, files, own) -> {
            Simulator.Ready ready = Requests.SIMULATION.prepare(request, files, own);
            return progress -> {
                try {
                    Files.createDirectory(own.resolve(".report.html.part")); // where the page is to be written
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
                return ready.run(progress);
            };
        };
        try (Runs runs = runs(blocked)) {
            String id = start(runs, Requests.edited(1_000));
            RunProblem problem = await(runs, id, RunStatus.FAILED).state().problem();
            assertThat(problem.code()).isEqualTo("unwritable-results");
            assertThat(problem.detail()).contains("磁盘空间").doesNotContain(folder.toString());
            RESULTS.forEach(name -> assertThat(runs.file(id, name)).as(name).isEmpty());
        }
    }

    @Test
    void a_finished_run_is_removed_with_its_folder() {
        try (Runs runs = runs(Requests.SIMULATION)) {
            String id = start(runs, Requests.edited(1_000));
            await(runs, id, RunStatus.DONE);
            runs.cancelOrDelete(id);
            assertThat(runs.find(id)).isEmpty();
            assertThat(folder.resolve(id)).doesNotExist();
        }
    }

    @Test
    void nothing_outside_of_a_run_is_reached_by_a_name() throws IOException {
        Files.writeString(folder.resolve("secret"), "");
        try (Runs runs = runs(Requests.SIMULATION)) {
            String id = start(runs, Requests.edited(1_000));
            await(runs, id, RunStatus.DONE);
            Files.createSymbolicLink(folder.resolve(id).resolve("link"), folder.resolve("secret"));
            for (String name : List.of("../secret", "workbooks/../../secret", "/etc/hostname", "link", "\0", "..")) {
                assertThat(runs.file(id, name)).as(name).isEmpty();
            }
            for (String other : List.of("..", "../" + id, id + "/..", "", "20200101-000000-000000000000")) {
                assertThat(runs.find(other)).as(other).isEmpty();
            }
        }
    }
}

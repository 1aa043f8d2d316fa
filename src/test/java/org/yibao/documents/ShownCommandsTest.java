package org.yibao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibao.command.Ran;

/** Every command of the documents is run, or is one of those that a test can't run. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShownCommandsTest {
    private static final String YIBAO = "bin/yibao";

    /** Programs that build, start or measure: too long for a test, or not there. */
    private static final Set<String> NOT_RUN = Set.of(
            "mvn",
            "java",
            "git",
            "benchmarks/run",
            "benchmarks/startup",
            "benchmarks/workbooks",
            "benchmarks/simulation",
            "benchmarks/load",
            "benchmarks/peers");

    private static final Set<String> LANGUAGES = Set.of("", "sh", "drl", "yaml", "diff", "java", "xml");

    @TempDir
    private Path folder;

    static Stream<Example> shown() {
        return Example.of(YIBAO).stream();
    }

    @Test
    void nothing_else_is_shown_than_what_is_run_or_known_not_to_be() {
        assertThat(Example.all())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(example.command().program()).isIn(kinds()));
        assertThat(Document.all()).allSatisfy(document -> assertThat(document.blocks())
                .allSatisfy(block -> assertThat(block.getInfo()).isIn(LANGUAGES)));
    }

    private static Set<String> kinds() {
        Set<String> kinds = new java.util.TreeSet<>(NOT_RUN);
        kinds.add(YIBAO);
        kinds.add("curl");
        return kinds;
    }

    @ParameterizedTest
    @MethodSource("shown")
    void answers_as_it_is_shown(Example example) throws IOException {
        Workspace.prepare(folder, example.command());
        Ran said = Ran.run(arguments(example.command()).toArray());
        assertThat(said.exit()).as(said.output() + said.errors()).isIn(0, 1);
        assertThat(said.errors()).doesNotContain("Unknown", "Missing");
        if (example.shown() != null) {
            String output = said.output().replace(folder + "/", "");
            assertThat(Likeness.like(example.shown().strip(), output.strip()))
                    .as("shown:%n%s%nreal:%n%s", example.shown(), output)
                    .isTrue();
        }
    }

    /** The same command in the workspace instead of the working folder. */
    private List<String> arguments(Command command) {
        List<String> words = command.words().subList(1, command.words().size());
        List<String> arguments = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            String word = words.get(index);
            boolean target = index > 0 && Set.of("-o", "--output").contains(words.get(index - 1));
            boolean file = word.matches("[a-z./-]+\\.(xlsx|parquet|json)") || word.equals("decision-tables");
            arguments.add(file || target ? folder.resolve(word).toString() : word);
        }
        if (words.get(0).equals("tables")) {
            arguments.addAll(List.of("--home", folder.toString()));
        }
        if (words.get(0).equals("simulate") && !words.contains("--output")) {
            arguments.addAll(List.of("--output", folder.resolve("simulations").toString()));
        }
        return arguments;
    }
}

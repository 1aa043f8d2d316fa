package org.yibao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.command.Yibao;
import org.yibao.web.common.YibaoConfiguration;
import org.yibao.web.problem.ProblemCode;
import picocli.CommandLine;

/** What documents list is what the code has: codes of problems, properties, exit codes, questions, packages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListedNamesTest {
    /** The rows of a document whose first cell is one word in code letters, by that word. */
    private static Map<String, List<Node>> byName(String path) {
        Map<String, List<Node>> rows = new TreeMap<>();
        for (List<Node> row : Document.of(path).rows()) {
            List<String> codes = Document.codes(row.get(0));
            if (codes.size() == 1) {
                rows.put(codes.get(0), row);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/problems.md", "docs/problems.zh-CN.md"})
    void every_code_of_a_problem_is_listed_with_its_status(String path) {
        Map<String, String> listed = new TreeMap<>();
        byName(path).forEach((code, row) -> listed.put(code, Document.text(row.get(1))));
        assertThat(listed)
                .isEqualTo(Arrays.stream(ProblemCode.values())
                        .collect(Collectors.toMap(
                                ProblemCode::id,
                                code -> Integer.toString(code.status()),
                                (one, other) -> one,
                                TreeMap::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/configuration.md", "docs/configuration.zh-CN.md"})
    void every_property_is_listed_with_its_default(String path) {
        Map<String, List<Node>> listed = byName(path);
        listed.keySet().removeIf(name -> !name.startsWith("yibao."));
        Set<String> known = new TreeSet<>();
        for (Method property : YibaoConfiguration.class.getDeclaredMethods()) {
            String name =
                    "yibao." + property.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            known.add(name);
            WithDefault usual = property.getAnnotation(WithDefault.class);
            if (usual != null) {
                assertThat(listed).as(path).containsKey(name);
                assertThat(Document.text(listed.get(name).get(2))).as(name).isEqualTo(usual.value());
            }
        }
        assertThat(listed.keySet()).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/commands.md", "docs/commands.zh-CN.md"})
    void every_command_and_every_exit_code_is_listed(String path) {
        CommandLine yibao = Yibao.commandLine();
        Set<String> numbers = new TreeSet<>();
        Set<String> commands = new TreeSet<>();
        for (List<Node> row : Document.of(path).rows()) {
            String first = Document.text(row.get(0));
            if (first.matches("[0-9]+")) {
                numbers.add(first);
            } else if (!first.startsWith("-")) {
                commands.add(first.split(" ")[0]);
            }
        }
        assertThat(numbers)
                .isEqualTo(new TreeSet<>(
                        yibao.getCommandSpec().usageMessage().exitCodeList().keySet()));
        assertThat(commands).isEqualTo(new TreeSet<>(yibao.getSubcommands().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/questions.md", "docs/questions.zh-CN.md"})
    void every_question_is_listed(String path) {
        Set<String> listed = Document.of(path).rows().stream()
                .map(row -> Document.text(row.get(0)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed)
                .isEqualTo(Stream.concat(
                                IntStream.rangeClosed(1, 25).mapToObj(number -> "Q" + number), Stream.of("Q5b", "Q8b"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_package_is_listed() throws IOException {
        Path root = Path.of("src/main/java/org/yibao");
        Set<String> packages;
        try (Stream<Path> files = Files.walk(root)) {
            packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> listed = Document.of("CONTRIBUTING.md").rows().stream()
                .flatMap(row -> Document.codes(row.get(0)).stream())
                .filter(name -> name.matches("[a-z]+(\\.[a-z]+)*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(packages);
    }
}

package org.yibao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.Books;

/** What is quoted of a register, a rule or a program stands there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuotedFilesTest {
    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/clause-to-answer.md", "docs/clause-to-answer.zh-CN.md"})
    void stand_in_the_rules(String path) {
        List<FencedCodeBlock> quoted = Document.of(path).blocks();
        assertThat(quoted).hasSize(3).allSatisfy(block -> assertThat(
                        Books.HOME.files().values())
                .anySatisfy(content -> assertThat(words(new String(content, StandardCharsets.UTF_8)))
                        .contains(words(block.getLiteral()))));
    }

    /** It is built and tested by the build, with the jar and nothing else. */
    @Test
    void stand_in_the_program_that_embeds() throws IOException {
        List<String> program = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/embedding"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                program.add(words(Files.readString(file)));
            }
        }
        List<FencedCodeBlock> quoted = Document.all().stream()
                .flatMap(document -> document.blocks().stream())
                .filter(block -> Set.of("java", "xml").contains(block.getInfo()))
                .toList();
        assertThat(quoted).isNotEmpty().allSatisfy(block -> assertThat(program)
                .anySatisfy(file -> assertThat(file).contains(words(block.getLiteral()))));
    }
}

package org.yibao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.Books;

/** What is quoted of a register or a rule stands there. */
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
}

package org.yibao.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContentHashTest {
    private static ContentHash hash() {
        return new ContentHash();
    }

    @Test
    void is_the_same_for_a_text_its_bytes_and_a_file_of_them(@TempDir Path folder) throws IOException {
        String text = "每人每年".repeat(50_000);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("file"), bytes);
        String hex = hash().add("name", text).hex();
        assertThat(hash().add("name", bytes).hex()).isEqualTo(hex);
        assertThat(hash().add("name", file).hex()).isEqualTo(hex).hasSize(64);
    }

    @Test
    void is_another_for_another_name_text_or_order() {
        assertThat(new String[] {
                    hash().add("a", "b").hex(),
                    hash().add("a", "c").hex(),
                    hash().add("ab", "").hex(),
                    hash().add("", "ab").hex(),
                    hash().add("a", "").add("b", "").hex(),
                    hash().add("b", "").add("a", "").hex(),
                    hash().add("a", "1:b").hex(),
                    hash().hex()
                })
                .doesNotHaveDuplicates();
    }
}

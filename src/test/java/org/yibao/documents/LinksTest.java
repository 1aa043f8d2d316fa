package org.yibao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links within the project lead to a file that is there, and to a heading of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinksTest {
    static Stream<Document> documents() {
        return Document.all().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void lead_to_what_is_there(Document document) {
        List<String> within = document.destinations().stream()
                .filter(destination -> !destination.contains("://"))
                .toList();
        assertThat(within).allSatisfy(destination -> {
            String[] parts =
                    URLDecoder.decode(destination, StandardCharsets.UTF_8).split("#", 2);
            Path file = parts[0].isEmpty()
                    ? document.path()
                    : document.path().resolveSibling(parts[0]).normalize();
            assertThat(Files.exists(file)).as(destination).isTrue();
            if (parts.length == 2) {
                assertThat(Document.of(file.toString()).anchors()).contains(parts[1]);
            }
        });
    }
}

package org.yibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YearLimitsTest {
    private static final Pattern A_LIMIT =
            Pattern.compile("\\b(%d|%d)\\b".formatted(Scale.FIRST_YEAR, Scale.LAST_YEAR));

    @Test
    void the_first_and_the_last_year_are_written_in_one_place_only() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<String> writers = files.filter(
                            file -> file.toString().matches(".*\\.(java|properties|yaml|html|tsx?)"))
                    .filter(YearLimitsTest::writesALimit)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(writers).containsExactly("Scale.java");
        }
    }

    private static boolean writesALimit(Path file) {
        try {
            return A_LIMIT.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

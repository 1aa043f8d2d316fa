package org.yibao.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yibao.AddedColumns;
import org.yibao.WrittenRules;

/** The service over a home in which somebody wrote rules as DRL, and added columns to a table. */
public class WrittenHome implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "home-");
            return Map.of(
                    "yibao.home",
                    WrittenRules.write(WrittenRules.severalAndIdentities(AddedColumns.childrenAndStudents()), folder)
                            .toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

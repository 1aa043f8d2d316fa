package org.yibao.openl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openl.CompiledOpenClass;
import org.openl.rules.runtime.RulesEngineFactory;

/** Prints how many milliseconds OpenL took each time to load a table and to validate it, and what it found. */
public final class LoadAndValidate {
    private LoadAndValidate() {}

    /** @param arguments a CSV file of rows, and how many times */
    public static void main(String[] arguments) throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of(arguments[0])).stream()
                .map(line -> line.split(",", -1))
                .toList();
        Path table = Files.createTempFile("openl", ".xlsx");
        try {
            OpenlTable.write(table, rows);
            for (int time = 0; time < Integer.parseInt(arguments[1]); time++) {
                long begin = System.nanoTime();
                CompiledOpenClass compiled = new RulesEngineFactory<>(table.toString()).getCompiledOpenClass();
                System.out.printf(
                        "openl %d %d%n", rows.size(), (System.nanoTime() - begin) / 1_000_000);
                if (time == 0) {
                    compiled.getAllMessages().stream()
                            .limit(3)
                            .forEach(message -> System.err.println(message.getSummary().strip()));
                }
            }
        } finally {
            Files.delete(table);
        }
    }
}

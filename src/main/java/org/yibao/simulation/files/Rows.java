package org.yibao.simulation.files;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file's rows in the database.
 *
 * @param title   {@code persons} or {@code visits}
 * @param values  SQL of a view of its rows: {@code line}, the values by name, and each cell as a text in {@code raw_<name>}
 * @param checks  what must not be true of a row
 * @param columns SQL of the columns that a batch is made from, over the view, in the order that {@link MergedBatches} reads them
 */
record Rows(String title, String values, List<RowCheck> checks, List<String> columns) {
    /** Number in {@code fault} of a row whose id stands before it. */
    int repeated() {
        return checks.size() + 1;
    }

    /** Makes the view {@code <title>_rows}, with {@code fault}: 0, or the number of the first check that a row fails, from 1. */
    void createView(Duck duck) {
        String faults = IntStream.range(0, checks.size())
                .mapToObj(number -> "WHEN COALESCE(%s, false) THEN %d"
                        .formatted(checks.get(number).wrong(), number + 1))
                .collect(Collectors.joining("\n"));
        duck.execute("CREATE VIEW %s_rows AS SELECT *, CASE %s ELSE 0 END AS fault FROM (%s)"
                .formatted(title, faults, values));
    }

    /** SQL of the columns of batches. */
    String batchColumns() {
        return String.join(", ", columns);
    }

    /** SQL of the text of the cell that a fault is in. */
    String faultyCell() {
        return IntStream.range(0, checks.size())
                .mapToObj(number -> "WHEN %d THEN raw_%s"
                        .formatted(number + 1, checks.get(number).column()))
                .collect(Collectors.joining(" ", "CASE fault ", " END"));
    }
}

package org.yibao.review.coverage;

import java.util.List;

/**
 * A row that counts for someone and whose figures are still to be filled in.
 *
 * @param table  name of the table
 * @param row    the row, with the blank cells
 * @param labels labels of the blank cells, with their units
 */
public record ToFill(String table, ConcernedRow row, List<String> labels) {
    public ToFill {
        labels = List.copyOf(labels);
    }

    /** One Chinese sentence. */
    public String sentence() {
        return "%s 待填：%s。".formatted(row.text(), String.join("、", labels));
    }
}

package org.yibao.review.coverage;

import java.util.List;

/**
 * Questions that several equally specific rows answer, so that none of them counts for certain.
 *
 * @param table      name of the table
 * @param conditions what is asked; a fact that is not named may be any
 * @param rows       the rows, two or more, with the cells of their conditions
 */
public record Overlap(String table, List<GapCondition> conditions, List<ConcernedRow> rows) {
    public Overlap {
        conditions = List.copyOf(conditions);
        rows = List.copyOf(rows);
    }

    /** One Chinese sentence. */
    public String sentence() {
        return "“%s”有%d行同样具体，都适用于：%s。请删改到只剩一行：%s。"
                .formatted(
                        table,
                        rows.size(),
                        GapCondition.text(conditions),
                        String.join("；", rows.stream().map(ConcernedRow::text).toList()));
    }
}

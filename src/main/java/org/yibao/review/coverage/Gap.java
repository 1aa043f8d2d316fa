package org.yibao.review.coverage;

import java.util.List;

/**
 * Questions that a table must answer and no row does.
 *
 * @param workbook   path of the workbook where the row belongs; {@code null} when no workbook has the table
 * @param table      name of the table
 * @param conditions what is asked; a fact that is not named may be any
 */
public record Gap(String workbook, String table, List<GapCondition> conditions) {
    public Gap {
        conditions = List.copyOf(conditions);
    }

    /** One Chinese sentence. */
    public String sentence() {
        return "%s“%s”没有一行适用于：%s。请补一行。"
                .formatted(workbook == null ? "" : workbook + " ", table, GapCondition.text(conditions));
    }
}

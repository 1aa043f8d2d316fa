package org.yibao.review.coverage;

import java.util.List;

/**
 * A row that decides nothing.
 *
 * @param table     name of the table
 * @param row       the row, with the cells of its conditions
 * @param coveredBy rows that count in its place, some of them where they are many; empty when nobody asks what it answers
 */
public record NeverWinning(String table, ConcernedRow row, List<ConcernedRow> coveredBy) {
    public NeverWinning {
        coveredBy = List.copyOf(coveredBy);
    }

    /** One Chinese sentence. */
    public String sentence() {
        String reason = coveredBy.isEmpty()
                ? "没有人会符合它的条件（地区内没有参保地，或这类人、这类就医不用这张表）"
                : "符合它的情形都由更优先的行决定："
                        + String.join(
                                "；", coveredBy.stream().map(ConcernedRow::text).toList());
        return "%s 从不起作用：%s。请删去或改正。".formatted(row.text(), reason);
    }
}

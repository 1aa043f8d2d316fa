package org.yibao.workbook.merge;

/**
 * A cell that two persons edited differently.
 *
 * @param reason   why it can't be decided
 * @param sheet    name of the sheet
 * @param row      what the row is for, by its conditions
 * @param column   label of the column; {@code null} when it is about the sheet
 * @param base     what it was before; {@code null} when there was no such row
 * @param mine     what one person made of it; {@code null} when the row was removed
 * @param theirs   what the other made of it; {@code null} when the row was removed
 * @param sentence all of it as one Chinese sentence
 */
public record Conflict(
        Reason reason,
        String sheet,
        String row,
        String column,
        Version base,
        Version mine,
        Version theirs,
        String sentence) {
    /** Why the two edits can't stand together. */
    public enum Reason {
        /** Both changed the cell. */
        BOTH_CHANGED,
        /** Both added the row, with other answers. */
        BOTH_ADDED,
        /** One removed the row that the other changed. */
        REMOVED_AND_CHANGED,
        /** One workbook has no such sheet. */
        SHEET_MISSING,
        /** One workbook has no column for a condition that the other one's rows have. */
        COLUMN_MISSING
    }

    /**
     * A cell as one workbook holds it.
     *
     * @param cell  its address, such as {@code D12}
     * @param value its value; 空白 when it is blank
     */
    public record Version(String cell, String value) {
        String text() {
            return value + "（" + cell + "）";
        }
    }

    static Conflict at(
            Reason reason, String sheet, String row, String column, Version base, Version mine, Version theirs) {
        String sentence = "工作表“%s” %s，%s：原为%s，一方%s，另一方%s。请商定后只保留一种。"
                .formatted(
                        sheet,
                        row,
                        column,
                        base == null ? "没有这一行" : base.text(),
                        mine == null ? "删除了这一行" : "改为" + mine.text(),
                        theirs == null ? "删除了这一行" : "改为" + theirs.text());
        return new Conflict(reason, sheet, row, column, base, mine, theirs, sentence);
    }

    static Conflict missing(String sheet) {
        return new Conflict(
                Reason.SHEET_MISSING,
                sheet,
                null,
                null,
                null,
                null,
                null,
                "工作表“%s”只在一方的工作簿中，另一方改动了其中的行。请先在两份工作簿中都保留这张表。".formatted(sheet));
    }

    static Conflict missing(String sheet, String column) {
        return new Conflict(
                Reason.COLUMN_MISSING,
                sheet,
                null,
                column,
                null,
                null,
                null,
                "工作表“%s”的条件列“%s”只在一方的工作簿中，并有行用到它。请先在另一方的工作簿中也加上这一列（bin/yibao table add-column），再合并。"
                        .formatted(sheet, column));
    }
}

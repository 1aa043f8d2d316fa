package org.yibao.review.cases;

import java.util.List;
import org.yibao.money.Money;

/**
 * Which rows of a workbook's tables the cases touch.
 *
 * @param rows      rows of all tables, in number
 * @param untouched rows that no case touches, in the order of the sheets
 */
public record Coverage(int rows, List<UntouchedRow> untouched) {
    public Coverage {
        untouched = List.copyOf(untouched);
    }

    /**
     * A row that no case touches.
     *
     * @param sheet  its table
     * @param cell   its first cell, such as {@code A13}
     * @param region code of the division that it is for
     * @param clause clause that it rests on
     */
    public record UntouchedRow(String sheet, String cell, String region, String clause) {}

    /** Rows that some case touches, in number. */
    public int touched() {
        return rows - untouched.size();
    }

    /** Share of the rows that some case touches, in basis points, rounded down; all of no rows. */
    public int ratio() {
        return rows == 0 ? Money.WHOLE : (int) ((long) touched() * Money.WHOLE / rows);
    }
}

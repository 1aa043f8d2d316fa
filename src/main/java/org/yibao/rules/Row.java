package org.yibao.rules;

import org.yibao.facts.Period;

/** One row of a decision table. Rows are facts that rules join with; a row that applies is itself the finding. */
public interface Row extends Finding {
    /** Where the row stands. */
    RowSource source();

    /** The clause that the row rests on. */
    String clause();

    /** The division that the row is for, of any level; the most specific row that applies wins. */
    String region();

    /** The days that the row is for. */
    Period period();

    /** Whether the row holds a demonstration figure that no notice states. */
    default boolean demo() {
        return false;
    }

    /** How one should read the row, where a notice leaves it open; {@code null} when there is nothing to say. */
    String note();
}

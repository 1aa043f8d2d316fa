package org.yibao.rules;

import org.yibao.facts.Conditions;
import org.yibao.facts.Period;
import org.yibao.facts.Profile;

/** One row of a decision table. Rows are facts that rules join with; a row that applies is itself the finding. */
public interface Row extends Finding {
    /** Where the row stands. */
    RowSource source();

    /** The clause that the row rests on. */
    String clause();

    /** The division that the row is for, of any level; the most specific row that applies wins. */
    String region();

    /** What must hold of the facts of a question, but for its place and year, for the row to apply. */
    default Conditions conditions() {
        return source().conditions();
    }

    /** Whether the conditions of the row hold. Its place, and the year of a funding row, are joined by the rule that reads it. */
    default boolean appliesTo(Profile profile) {
        return profile.meets(source() == null ? Conditions.NONE : conditions());
    }

    /** The days that the row is for. */
    Period period();

    /** Whether the row holds a demonstration figure that no notice states. */
    default boolean demo() {
        return false;
    }

    /** How one should read the row, where a notice leaves it open; {@code null} when there is nothing to say. */
    String note();
}

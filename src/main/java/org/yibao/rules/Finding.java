package org.yibao.rules;

import java.util.Set;

/** What one rule or one table row says about a person: an immutable record, which speaks for itself. */
public interface Finding {
    /** What it says, a Chinese sentence without its full stop. */
    String sentence();

    /** The figures that it grounds: answers name it, with its clause and its row, where they tell one of them. */
    Set<Figure> grounds();

    /**
     * Figures that it decides whatever a table says, so that a row which has them, too, grounds them no more; none for most findings.
     */
    default Set<Figure> replaces() {
        return Set.of();
    }
}

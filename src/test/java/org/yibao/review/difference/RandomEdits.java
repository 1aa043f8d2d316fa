package org.yibao.review.difference;

import java.util.Random;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Row;

/** {@link EditedRows} for tests of other packages. */
public final class RandomEdits {
    private RandomEdits() {}

    /** The rulebook with up to six rows changed, moved or removed. */
    public static Rulebook of(Rulebook rulebook, Random random) {
        return new EditedRows(rulebook, random).edited(1 + random.nextInt(6));
    }

    /** A row with another value of one component, and nothing else. */
    public static Row with(Row row, String component, Object value) {
        return EditedRows.replaced(row, component, value);
    }
}

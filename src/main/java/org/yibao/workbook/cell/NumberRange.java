package org.yibao.workbook.cell;

import java.math.BigDecimal;
import org.yibao.tables.ColumnKind;

/**
 * The numbers that a cell of a kind may hold.
 *
 * @param lowest   lowest number allowed
 * @param highest  highest number allowed
 * @param decimals most decimals allowed; of a ratio, 1 is 100 %
 */
record NumberRange(BigDecimal lowest, BigDecimal highest, int decimals) {
    private static final NumberRange MONEY = of(0, 100_000, 2);
    private static final NumberRange SUM = of(0, 100_000_000, 2);
    private static final NumberRange RATIO = of(0, 1, 4);
    private static final NumberRange YEAR = of(1990, 2100, 0);
    private static final NumberRange AGE = of(0, 150, 0);
    private static final NumberRange ORDER = of(1, 99, 0);

    private static NumberRange of(long lowest, long highest, int decimals) {
        return new NumberRange(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), decimals);
    }

    /** The range of a kind; {@code null} when its cells hold no number. */
    static NumberRange of(ColumnKind kind) {
        return switch (kind) {
            case MONEY -> MONEY;
            case SUM -> SUM;
            case RATIO, POINTS -> RATIO;
            case YEAR -> YEAR;
            case AGE -> AGE;
            case ORDER -> ORDER;
            case REGION, DATE, BIRTH_DATE, CHOICE, CLAUSE, NAME, TEXT, ID, IDENTITIES -> null;
        };
    }

    boolean holds(BigDecimal number) {
        return number.compareTo(lowest) >= 0
                && number.compareTo(highest) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }
}

package org.yibao.tables;

import java.math.BigDecimal;

/**
 * Numbers that a cell may hold.
 *
 * @param lowest   lowest number allowed
 * @param highest  highest number allowed
 * @param decimals most decimals allowed; of a ratio, 1 is 100 %
 */
public record NumberRange(BigDecimal lowest, BigDecimal highest, int decimals) {
    static NumberRange of(long lowest, long highest, int decimals) {
        return new NumberRange(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), decimals);
    }

    public boolean holds(BigDecimal number) {
        return number.compareTo(lowest) >= 0
                && number.compareTo(highest) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }
}

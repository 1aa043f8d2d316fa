package org.yibao.money;

import java.math.BigDecimal;

/** Ratios, which are whole basis points: 10000 = 100 %. */
public final class BasisPoints {
    private BasisPoints() {}

    /** Basis points as a percentage, such as {@code 62.5%}. */
    public static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
    }
}

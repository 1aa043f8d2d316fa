package org.yibao.web.request;

import java.math.BigDecimal;
import org.yibao.settlement.Fees;
import org.yibao.web.problem.InvalidRequest;

/**
 * Reads amounts of a request as fen, and notes those that are none.
 *
 * @param invalid where they are noted
 * @param prefix  path of the object that holds the amounts, with its dot
 */
record Fen(InvalidRequest invalid, String prefix) {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(Fees.HIGHEST, 2);

    /** The amount in fen; 0 when it is absent or no amount. */
    long of(String field, BigDecimal yuan) {
        if (yuan == null) {
            return 0;
        }
        // The scale is looked at first: 1e1000000000 is short to write and long to compute with.
        boolean wrong = yuan.scale() > 20
                || yuan.precision() - yuan.scale() > 20
                || yuan.signum() < 0
                || yuan.compareTo(HIGHEST) > 0
                || yuan.scale() > 2 && yuan.stripTrailingZeros().scale() > 2;
        if (wrong) {
            invalid.when(true, prefix + field, yuan, "expected.amount", HIGHEST.toPlainString());
            return 0;
        }
        return yuan.movePointRight(2).longValueExact();
    }
}

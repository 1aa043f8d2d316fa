package org.yibao.simulation.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yibao.money.Money;
import org.yibao.simulation.population.Batch;

/** Turns weighted sums, which count in ten-thousandths, into heads, amounts and shares. */
public final class Weighted {
    private static final int SHARE_DECIMALS = 6;
    private static final int WEIGHT_DECIMALS = 4;

    private Weighted() {}

    /** Heads or visits, with as many decimals as they need. */
    public static BigDecimal heads(long sum) {
        BigDecimal heads = BigDecimal.valueOf(sum, WEIGHT_DECIMALS).stripTrailingZeros();
        return heads.scale() < 0 ? heads.setScale(0) : heads;
    }

    /** An amount, rounded half up to the fen; with whole weights nothing is rounded. */
    public static Money amount(long sum) {
        return new Money(Math.floorDiv(Math.addExact(sum, Batch.ONE_PERSON / 2), Batch.ONE_PERSON));
    }

    /** A share with six decimals; {@code null} of nothing. */
    public static BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** An amount for each head, rounded half up to the fen; zero for nobody. */
    public static Money perHead(long amount, long heads) {
        return heads == 0
                ? Money.ZERO
                : new Money(BigDecimal.valueOf(amount)
                        .divide(BigDecimal.valueOf(heads), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}

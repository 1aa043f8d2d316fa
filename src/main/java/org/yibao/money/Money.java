package org.yibao.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in whole fen (1 yuan = 100 fen).
 *
 * @param fen the amount in fen
 */
public record Money(long fen) implements Comparable<Money> {
    /** Basis points in one whole: 10000 = 100 %. */
    public static final int WHOLE = 10_000;

    public static final Money ZERO = new Money(0);

    /**
     * Reads decimal yuan.
     *
     * @throws ArithmeticException when the amount has more than two decimals or does not fit
     */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    /** Reads decimal yuan, such as {@code "550"} or {@code "305.82"}. */
    public static Money ofYuan(String yuan) {
        return ofYuan(new BigDecimal(yuan));
    }

    /** The amount in yuan with exactly two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /** This amount times a ratio in basis points, rounded half up to the fen. */
    public Money times(int basisPoints) {
        return ofYuan(yuan().multiply(BigDecimal.valueOf(basisPoints, 4)).setScale(2, RoundingMode.HALF_UP));
    }

    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Yuan with two decimals and no unit, such as {@code 550.00}. */
    @Override
    public String toString() {
        long whole = Math.abs(fen / 100);
        long rest = Math.abs(fen % 100);
        return (fen < 0 ? "-" : "") + whole + (rest < 10 ? ".0" : ".") + rest;
    }
}

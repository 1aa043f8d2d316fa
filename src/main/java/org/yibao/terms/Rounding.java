package org.yibao.terms;

import org.yibao.codes.RoundingMode;
import org.yibao.codes.RoundingUnit;

/**
 * How a layer is rounded (question Q17).
 *
 * @param mode direction
 * @param unit unit
 */
public record Rounding(RoundingMode mode, RoundingUnit unit) {
    /** Half up to the fen: what holds when no table says otherwise. */
    public static final Rounding USUAL = new Rounding(RoundingMode.HALF_UP, RoundingUnit.FEN);

    private static final int WHOLE = 10_000;

    /** Rounds an amount given in fen times basis points, not negative, to fen. */
    public long round(long fenTimesBasisPoints) {
        if (mode == RoundingMode.HALF_UP && unit == RoundingUnit.FEN) {
            return (fenTimesBasisPoints + WHOLE / 2) / WHOLE; // a constant divisor is cheaper
        }
        long size = size();
        long divisor = WHOLE * size;
        long added =
                switch (mode) {
                    case HALF_UP -> divisor / 2;
                    case DOWN -> 0;
                    case UP -> divisor - 1;
                };
        return (fenTimesBasisPoints + added) / divisor * size;
    }

    private long size() {
        return switch (unit) {
            case FEN -> 1;
            case JIAO -> 10;
            case YUAN -> 100;
        };
    }
}

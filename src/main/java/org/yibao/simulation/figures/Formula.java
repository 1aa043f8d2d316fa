package org.yibao.simulation.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Totals.Side;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.tally.Payer;

/** How an indicator comes out of what was counted. Sums are weighted, as in {@link org.yibao.simulation.tally.Measures}. */
public sealed interface Formula {
    /** One that needs nothing but what was counted. */
    sealed interface OfTotals extends Formula permits Amount, Heads, Share, PerHead, Less {
        /** Under both policies, rounded. */
        UnderBoth of(Totals totals);

        /** What it is more under the candidate, rounded once where it is a sum: yuan, heads or a fraction. */
        default BigDecimal rise(Totals totals) {
            return of(totals).differenceNumber();
        }

        /** Unrounded: yuan, heads, or a fraction; zero of nothing. */
        double estimate(Side side);

        default double estimatedRise(Totals totals) {
            return estimate(totals.candidate()) - estimate(totals.baseline());
        }
    }

    private static long rise(Totals totals, ToLongFunction<Side> sum) {
        return sum.applyAsLong(totals.candidate()) - sum.applyAsLong(totals.baseline());
    }

    /** An amount. */
    record Amount(ToLongFunction<Side> sum) implements OfTotals {
        private static final double YUAN = 100.0 * Batch.ONE_PERSON;

        @Override
        public Compared of(Totals totals) {
            return Compared.of(
                    Weighted.amount(sum.applyAsLong(totals.baseline())),
                    Weighted.amount(sum.applyAsLong(totals.candidate())));
        }

        @Override
        public BigDecimal rise(Totals totals) {
            return Weighted.amount(Formula.rise(totals, sum)).yuan();
        }

        @Override
        public double estimate(Side side) {
            return sum.applyAsLong(side) / YUAN;
        }

        @Override
        public double estimatedRise(Totals totals) {
            return Formula.rise(totals, sum) / YUAN;
        }
    }

    /** Heads. */
    record Heads(ToLongFunction<Side> sum) implements OfTotals {
        @Override
        public Counted of(Totals totals) {
            return Counted.of(
                    Weighted.heads(sum.applyAsLong(totals.baseline())),
                    Weighted.heads(sum.applyAsLong(totals.candidate())));
        }

        @Override
        public BigDecimal rise(Totals totals) {
            return Weighted.heads(Formula.rise(totals, sum));
        }

        @Override
        public double estimate(Side side) {
            return sum.applyAsLong(side) / (double) Batch.ONE_PERSON;
        }

        @Override
        public double estimatedRise(Totals totals) {
            return Formula.rise(totals, sum) / (double) Batch.ONE_PERSON;
        }
    }

    /** A part of a whole. */
    record Share(ToLongFunction<Side> part, ToLongFunction<Side> whole) implements OfTotals {
        @Override
        public Shares of(Totals totals) {
            return Shares.of(share(totals.baseline()), share(totals.candidate()));
        }

        private BigDecimal share(Side side) {
            return Weighted.share(part.applyAsLong(side), whole.applyAsLong(side));
        }

        @Override
        public double estimate(Side side) {
            long of = whole.applyAsLong(side);
            return of == 0 ? 0 : part.applyAsLong(side) / (double) of;
        }
    }

    /** An amount for each of some heads. */
    record PerHead(ToLongFunction<Side> amount, ToLongFunction<Side> heads) implements OfTotals {
        private static final double YUAN = 100.0;

        @Override
        public Compared of(Totals totals) {
            return Compared.of(perHead(totals.baseline()), perHead(totals.candidate()));
        }

        private Money perHead(Side side) {
            return Weighted.perHead(amount.applyAsLong(side), heads.applyAsLong(side));
        }

        @Override
        public BigDecimal rise(Totals totals) {
            long of = heads.applyAsLong(totals.candidate());
            return of == heads.applyAsLong(totals.baseline())
                    ? Weighted.perHead(Formula.rise(totals, amount), of).yuan()
                    : OfTotals.super.rise(totals);
        }

        @Override
        public double estimate(Side side) {
            long of = heads.applyAsLong(side);
            return of == 0 ? 0 : amount.applyAsLong(side) / (double) of / YUAN;
        }
    }

    /** What one share is more than another. */
    record Less(Share left, Share right) implements OfTotals {
        @Override
        public Shares of(Totals totals) {
            Shares from = left.of(totals);
            Shares less = right.of(totals);
            return Shares.of(less(from.baseline(), less.baseline()), less(from.candidate(), less.candidate()));
        }

        private static BigDecimal less(BigDecimal left, BigDecimal right) {
            return left == null || right == null ? null : left.subtract(right);
        }

        @Override
        public double estimate(Side side) {
            return left.estimate(side) - right.estimate(side);
        }
    }

    /** An amount of each payer. */
    record EachPayer() implements Formula {
        public Amount of(Payer payer) {
            Objects.requireNonNull(payer);
            return new Amount(side -> side.paid(payer));
        }
    }

    /** Months of expense that what the fund has at the end of the year lasts, of its reserve on 1 January. */
    record MonthsLeft(ToLongFunction<Side> balance, ToLongFunction<Side> expense) implements Formula {
        private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

        /** Rounded half up; {@code null} without expense. */
        public BigDecimal of(Side side, Money reserve, int decimals) {
            Money spent = Weighted.amount(expense.applyAsLong(side));
            Money left = reserve.plus(Weighted.amount(balance.applyAsLong(side)));
            return spent.fen() == 0
                    ? null
                    : left.yuan().multiply(MONTHS).divide(spent.yuan(), decimals, RoundingMode.HALF_UP);
        }
    }
}

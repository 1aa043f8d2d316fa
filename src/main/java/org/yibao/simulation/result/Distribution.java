package org.yibao.simulation.result;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Compared;
import org.yibao.simulation.figures.Side;
import org.yibao.simulation.figures.Weighted;
import org.yibao.simulation.tally.Histogram;

/** Quantiles and deciles of a {@link Histogram}. */
final class Distribution {
    private static final int[] HUNDREDTHS = {10, 25, 50, 75, 90, 99};
    private static final int TENTHS = 10;

    private Distribution() {}

    static Side side(Histogram heads, long amount, long everybody) {
        long all = 0;
        for (int bin = 0; bin < heads.bins(); bin++) {
            all += heads.get(bin, 0);
        }
        List<Side.Quantile> quantiles = new ArrayList<>();
        if (all > 0) {
            for (int at : HUNDREDTHS) {
                quantiles.add(new Side.Quantile(at, new Money(quantile(heads, all, at))));
            }
        }
        return new Side(Weighted.heads(all), Weighted.share(all, everybody), Weighted.amount(amount), quantiles);
    }

    private static long quantile(Histogram heads, long all, int at) {
        BigInteger wanted = BigInteger.valueOf(all).multiply(BigInteger.valueOf(at));
        long seen = 0;
        int bin = -1;
        do {
            bin++;
            seen += heads.get(bin, 0);
        } while (BigInteger.valueOf(seen).multiply(BigInteger.valueOf(100)).compareTo(wanted) < 0);
        return Histogram.size(bin);
    }

    /** Takes the bins in order and hands each decile what falls into it; see {@link Decile} for the rule for ties. */
    static List<Decile> deciles(Histogram burdens) {
        long all = 0;
        for (int bin = 0; bin < burdens.bins(); bin++) {
            all += burdens.get(bin, 0);
        }
        List<Decile> deciles = new ArrayList<>();
        if (all == 0) {
            return deciles;
        }
        Share share = new Share(burdens);
        for (int number = 1; number <= TENTHS; number++) {
            // in tenths of a head's ten-thousandth, so that every boundary is a whole number
            long from = Math.multiplyExact(all, number - 1);
            long to = Math.multiplyExact(all, number);
            deciles.add(share.take(number, from, to));
        }
        return deciles;
    }

    /** Walks along the bins; every bin weighs ten times its heads. */
    private static final class Share {
        private final Histogram burdens;
        private int bin;
        private long binStart;

        Share(Histogram burdens) {
            this.burdens = burdens;
        }

        Decile take(int number, long from, long to) {
            long heads = 0;
            long baseline = 0;
            long candidate = 0;
            long lightest = -1;
            while (binStart < to) {
                long weight = TENTHS * burdens.get(bin, 0);
                long begin = Math.max(from, binStart) - binStart;
                long end = Math.min(to, binStart + weight) - binStart;
                if (end > begin) {
                    lightest = lightest < 0 ? Histogram.size(bin) : lightest;
                    heads += end - begin;
                    baseline += part(burdens.get(bin, 1), end, weight) - part(burdens.get(bin, 1), begin, weight);
                    candidate += part(burdens.get(bin, 2), end, weight) - part(burdens.get(bin, 2), begin, weight);
                }
                if (binStart + weight > to) {
                    break;
                }
                binStart += weight;
                bin++;
                if (bin == burdens.bins()) {
                    break;
                }
            }
            return new Decile(
                    number,
                    Weighted.heads(heads / TENTHS),
                    new Money(lightest),
                    Compared.of(Weighted.amount(baseline), Weighted.amount(candidate)),
                    Compared.of(
                            Weighted.perHead(baseline, heads / TENTHS), Weighted.perHead(candidate, heads / TENTHS)));
        }

        private static long part(long amount, long of, long whole) {
            return BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(of))
                    .divide(BigInteger.valueOf(whole))
                    .longValueExact();
        }
    }
}

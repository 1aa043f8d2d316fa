package org.yibao.simulation.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.tally.Sums;
import org.yibao.simulation.tally.Tally;

/**
 * Confidence bands by bootstrap over persons. Persons are dealt at random into groups and groups are resampled: totals vary as if persons
 * were, because whole persons are dealt, each once.
 */
final class SamplingBands {
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    private static final double YUAN = 100.0 * Batch.ONE_PERSON;

    private SamplingBands() {}

    /** A figure of a resampled population. */
    private record Figure(String name, String label, int decimals, ToDoubleFunction<Totals> value) {}

    static List<Band> of(Tally tally, Totals all, int resamples, long seed) {
        List<long[]> groups = groups(tally.random);
        if (resamples == 0 || groups.isEmpty()) {
            return List.of();
        }
        List<Figure> figures = figures();
        double[][] values = new double[figures.size()][resamples];
        SplittableRandom random = new SplittableRandom(seed);
        for (int resample = 0; resample < resamples; resample++) {
            long[] row = tally.random.row();
            for (int draw = 0; draw < groups.size(); draw++) {
                long[] group = groups.get(random.nextInt(groups.size()));
                for (int measure = 0; measure < row.length; measure++) {
                    row[measure] += group[measure];
                }
            }
            Totals drawn = new Totals(row);
            for (int figure = 0; figure < values.length; figure++) {
                values[figure][resample] = figures.get(figure).value().applyAsDouble(drawn);
            }
        }
        List<Band> bands = new ArrayList<>();
        for (int figure = 0; figure < values.length; figure++) {
            Arrays.sort(values[figure]);
            Figure of = figures.get(figure);
            bands.add(new Band(
                    of.name(),
                    of.label(),
                    rounded(of.value().applyAsDouble(all), of.decimals()),
                    rounded(values[figure][(int) Math.floor(LOW * (resamples - 1))], of.decimals()),
                    rounded(values[figure][(int) Math.ceil(HIGH * (resamples - 1))], of.decimals())));
        }
        return bands;
    }

    private static List<long[]> groups(Sums random) {
        List<long[]> groups = new ArrayList<>();
        for (int group = 0; group < random.places(); group++) {
            if (random.seen(group)) {
                long[] row = random.row();
                random.addTo(row, group, 0);
                groups.add(row);
            }
        }
        return groups;
    }

    private static List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Payer payer : Payer.values()) {
            figures.add(new Figure(
                    "difference." + payer.name(),
                    payer.label() + "：差额（元）",
                    2,
                    totals ->
                            (totals.candidate().paid(payer) - totals.baseline().paid(payer)) / YUAN));
        }
        figures.add(
                new Figure("winners", "受益人数", 0, totals -> totals.get(Measures.WINNERS) / (double) Batch.ONE_PERSON));
        figures.add(new Figure("losers", "受损人数", 0, totals -> totals.get(Measures.LOSERS) / (double) Batch.ONE_PERSON));
        figures.add(new Figure("gain", "受益金额（元）", 2, totals -> totals.get(Measures.GAIN) / YUAN));
        figures.add(new Figure("loss", "受损金额（元）", 2, totals -> totals.get(Measures.LOSS) / YUAN));
        figures.add(new Figure(
                "balance.baseline",
                "基金结余：基准（元）",
                2,
                totals -> (totals.baseline().income() - totals.baseline().expense()) / YUAN));
        figures.add(new Figure(
                "balance.candidate",
                "基金结余：方案（元）",
                2,
                totals -> (totals.candidate().income() - totals.candidate().expense()) / YUAN));
        figures.add(new Figure("stays.baseline", "住院政策范围内支付比例：基准", 6, totals -> stays(totals, totals.baseline())));
        figures.add(new Figure("stays.candidate", "住院政策范围内支付比例：方案", 6, totals -> stays(totals, totals.candidate())));
        figures.add(new Figure(
                "catastrophic",
                "灾难性负担人数：差额",
                0,
                totals -> (totals.candidate().get(Measures.CATASTROPHIC)
                                - totals.baseline().get(Measures.CATASTROPHIC))
                        / (double) Batch.ONE_PERSON));
        return figures;
    }

    private static double stays(Totals totals, Totals.Side side) {
        long whole = totals.get(Measures.STAYS_IN_SCOPE);
        return whole == 0 ? 0 : side.get(Measures.STAYS_BASIC) / (double) whole;
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}

package org.yibao.simulation.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.yibao.simulation.figures.BandOf;
import org.yibao.simulation.figures.Formula;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.Totals;
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
        for (Indicator indicator : Indicator.values()) {
            for (BandOf side : indicator.bands()) {
                if (indicator.formula() instanceof Formula.EachPayer each) {
                    for (Payer payer : Payer.values()) {
                        String name = "difference." + payer.name();
                        String label =
                                payer.label() + side.label() + indicator.unit().suffix();
                        figures.add(figure(name, label, indicator, side, each.of(payer)));
                    }
                } else {
                    Formula.OfTotals formula = (Formula.OfTotals) indicator.formula();
                    figures.add(
                            figure(indicator.id() + side.named(), indicator.bandLabel(side), indicator, side, formula));
                }
            }
        }
        return figures;
    }

    private static Figure figure(
            String name, String label, Indicator indicator, BandOf side, Formula.OfTotals formula) {
        return new Figure(name, label, indicator.unit().decimals(), totals -> side.of(formula, totals));
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}

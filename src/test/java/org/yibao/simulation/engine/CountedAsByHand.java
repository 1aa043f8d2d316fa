package org.yibao.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;
import org.yibao.divisions.Divisions;
import org.yibao.simulation.RandomPeople;
import org.yibao.simulation.figures.Breakdown;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.population.HeldPopulation;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.tally.Histogram;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Sums;
import org.yibao.simulation.tally.Tally;

/** Holds what the engine counts against what everybody decided by hand comes to. */
final class CountedAsByHand {
    private CountedAsByHand() {}

    /** Whatever the tally exposes, to the fen; answers what was expected. */
    static CountByHand assertCounted(PolicyComparison comparison, RandomPeople people, long seed) {
        Divisions divisions = comparison.baseline().rulebooks().divisions();
        HeldPopulation held = people.held(divisions);
        Tally tally = Engine.run(
                held, comparison, new Options(2, 10_000, CountByHand.CATASTROPHIC_ABOVE, seed), new Progress(), null);
        CountByHand expected = new CountByHand(comparison.baseline(), comparison.candidate(), people);
        Breakdown counted = new Breakdown(tally, held.codes(), divisions);
        assertSame(CountByHand.texts(expected.regions), rows(counted.regions()));
        assertSame(CountByHand.texts(expected.identities), rows(counted.identities()));
        assertSame(CountByHand.texts(expected.ageClasses), rows(counted.ageClasses()));
        assertSame(CountByHand.texts(Map.of("", expected.all)), rows(Map.of("", counted.all())));
        assertSame(CountByHand.texts(expected.facilities), facilities(tally));
        assertSame(CountByHand.texts(expected.months), months(tally, held));
        assertSame(expected.open, open(tally));
        assertSame(sizes(expected.gains), sizes(tally.gains));
        assertSame(sizes(expected.losses), sizes(tally.losses));
        assertThat(tally.number()).isEqualTo(people.all().size());
        return expected;
    }

    /** Shows what differs, not the hundreds of rows that don't. */
    private static <K> void assertSame(Map<K, ?> expected, Map<K, ?> counted) {
        Map<K, String> differing = new TreeMap<>();
        Stream.of(expected, counted).map(Map::keySet).flatMap(Set::stream).forEach(key -> {
            if (!Objects.equals(expected.get(key), counted.get(key))) {
                differing.put(key, "%nexpected %s%ncounted  %s".formatted(expected.get(key), counted.get(key)));
            }
        });
        assertThat(differing).isEmpty();
    }

    private static <K> Map<K, String> rows(Map<K, Totals> totals) {
        Map<K, long[]> rows = new TreeMap<>();
        totals.forEach((key, of) -> {
            long[] row = new long[Measures.WIDTH];
            Arrays.setAll(row, of::get);
            rows.put(key, row);
        });
        return CountByHand.texts(rows);
    }

    private static Map<String, String> facilities(Tally tally) {
        Map<String, long[]> rows = new TreeMap<>();
        for (Facility facility : Facility.values()) {
            for (CareKind kind : CareKind.values()) {
                put(rows, facility + " " + kind, tally.facilities, facility.ordinal(), kind.ordinal());
            }
        }
        return CountByHand.texts(rows);
    }

    private static Map<String, String> months(Tally tally, HeldPopulation people) {
        Map<String, long[]> rows = new TreeMap<>();
        for (int region = 0; region < tally.months.places(); region++) {
            for (int month = 0; month < Tally.MONTHS; month++) {
                put(rows, people.codes().region(region) + " " + (month + 1), tally.months, region, month);
            }
        }
        return CountByHand.texts(rows);
    }

    private static void put(Map<String, long[]> rows, String key, Sums sums, int place, int cell) {
        long[] row = sums.row();
        sums.addTo(row, place, cell);
        if (Arrays.stream(row).anyMatch(sum -> sum != 0)) {
            rows.put(key, row);
        }
    }

    private static Map<String, Long> open(Tally tally) {
        return tally.undecided().entrySet().stream()
                .collect(Collectors.toMap(
                        open -> CountByHand.why(
                                open.getKey().what(),
                                open.getKey().candidate(),
                                open.getKey().missing()),
                        Map.Entry::getValue,
                        Long::sum,
                        TreeMap::new));
    }

    /** Weighted heads by the smallest size of their bin. */
    private static Map<Long, Long> sizes(Histogram histogram) {
        Map<Long, Long> sizes = new TreeMap<>();
        for (int bin = 0; bin < histogram.bins(); bin++) {
            if (histogram.get(bin, 0) != 0) {
                sizes.put(Histogram.size(bin), histogram.get(bin, 0));
            }
        }
        return sizes;
    }

    /** Sizes of 40.96 yuan and more are told apart to one part in 2,048. */
    private static Map<Long, Long> sizes(Map<Long, Long> exact) {
        Map<Long, Long> sizes = new TreeMap<>();
        exact.forEach((size, heads) -> {
            int coarse = Math.max(0, 64 - Long.numberOfLeadingZeros(size) - 12);
            sizes.merge(size >> coarse << coarse, heads, Long::sum);
        });
        return sizes;
    }
}

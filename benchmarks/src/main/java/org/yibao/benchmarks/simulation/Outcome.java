package org.yibao.benchmarks.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.tally.Sums;
import org.yibao.simulation.tally.Tally;

/**
 * What a simulation comes to, as far as every way answers it: who pays how much under both policies, who wins and who loses.
 *
 * @param regions figures by region, in the order of {@link Figure}: ten-thousandths of a fen, or of a head
 */
record Outcome(SortedMap<String, List<Long>> regions) {
    static Outcome of(Tally tally, Codebook codes) {
        SortedMap<String, List<Long>> regions = new TreeMap<>();
        Sums persons = tally.persons;
        for (int region = 0; region < persons.places(); region++) {
            if (persons.seen(region)) {
                long[] row = persons.row();
                for (int cell = 0; cell < persons.cells(); cell++) {
                    persons.addTo(row, region, cell);
                }
                regions.put(codes.region(region), figures(row));
            }
        }
        return new Outcome(regions);
    }

    private static List<Long> figures(long[] row) {
        for (Payer unused : Figure.unused()) {
            if (row[Measures.of(unused)] != 0 || row[Measures.of(unused) + Measures.POLICY] != 0) {
                throw new IllegalStateException(unused + " pays something, which the other ways do not count.");
            }
        }
        return Figure.ALL.stream().map(figure -> row[figure.measure()]).toList();
    }

    static Outcome of(long[][] byRegion, Codebook codes) {
        SortedMap<String, List<Long>> regions = new TreeMap<>();
        for (int region = 0; region < byRegion.length; region++) {
            if (byRegion[region] != null) {
                List<Long> figures = new ArrayList<>();
                for (long figure : byRegion[region]) {
                    figures.add(figure);
                }
                regions.put(codes.region(region), figures);
            }
        }
        return new Outcome(regions);
    }

    /** The sum over all regions. */
    long total(Figure figure) {
        return regions.values().stream()
                .mapToLong(figures -> figures.get(figure.ordinal()))
                .sum();
    }

    /** Where another outcome differs, a line each; empty when nowhere. */
    List<String> differences(Outcome other) {
        List<String> differences = new ArrayList<>();
        if (!regions.keySet().equals(other.regions.keySet())) {
            differences.add("regions " + regions.keySet() + " and " + other.regions.keySet());
            return differences;
        }
        regions.forEach((region, figures) -> {
            List<Long> theirs = other.regions.get(region);
            for (Figure figure : Figure.ALL) {
                if (!figures.get(figure.ordinal()).equals(theirs.get(figure.ordinal()))) {
                    differences.add("%s %s: %d and %d"
                            .formatted(region, figure, figures.get(figure.ordinal()), theirs.get(figure.ordinal())));
                }
            }
        });
        return differences;
    }
}

package org.yibao.simulation.tally;

import java.util.Arrays;

/**
 * Persons who come to one and the same row of {@link Measures}: only where they are counted is noted of each, and the row is added once for
 * all of them. For one thread.
 */
public final class AlikePersons {
    /** Their weights by region and {@link Tally#cell}; {@code null} where there are none. */
    private final long[][] cells;

    private final long[] groups = new long[Tally.RANDOM_GROUPS];

    public AlikePersons(int regions) {
        cells = new long[regions][];
    }

    /** One more, who enrols in a region. */
    public void add(int region, int cell, int randomGroup, long weight) {
        long[] weights = cells[region];
        if (weights == null) {
            weights = new long[Tally.CELLS];
            cells[region] = weights;
        }
        weights[cell] += weight;
        groups[randomGroup] = Math.addExact(groups[randomGroup], weight); // no cell is ever more than all groups
    }

    /**
     * Of all of them together.
     *
     * @throws ArithmeticException when it no longer fits
     */
    public long weight() {
        return Arrays.stream(groups).reduce(0, Math::addExact);
    }

    /** Counts what each of them comes to. */
    public void addTo(Tally tally, long[] row) {
        for (int region = 0; region < cells.length; region++) {
            for (int cell = 0; cells[region] != null && cell < Tally.CELLS; cell++) {
                if (cells[region][cell] != 0) {
                    Measures.add(tally.persons.at(region), cell, row, cells[region][cell]);
                }
            }
        }
        for (int group = 0; group < groups.length; group++) {
            if (groups[group] != 0) {
                Measures.add(tally.random.at(group), 0, row, groups[group]);
            }
        }
    }
}

package org.yibao.simulation.tally;

/** Rows of whole numbers, by place and cell. What a place has not seen takes no room. */
public final class Sums {
    private final int width;
    private final int cells;
    private final long[][] places;

    /**
     * @param places number of places
     * @param cells  cells at each place
     * @param width  measures in a cell
     */
    public Sums(int places, int cells, int width) {
        this.places = new long[places][];
        this.cells = cells;
        this.width = width;
    }

    /** The rows of all cells of a place, one after the other. */
    public long[] at(int place) {
        long[] sums = places[place];
        if (sums == null) {
            sums = new long[cells * width];
            places[place] = sums;
        }
        return sums;
    }

    public void add(Sums other) {
        for (int place = 0; place < places.length; place++) {
            long[] theirs = other.places[place];
            if (theirs != null && places[place] == null) {
                places[place] = theirs.clone();
            } else if (theirs != null) {
                for (int index = 0; index < theirs.length; index++) {
                    places[place][index] += theirs[index];
                }
            }
        }
    }

    /** Adds to each of some measures, in every cell, the one that stands as far before it as there are of them. */
    void accumulate(int first, int measures) {
        for (long[] sums : places) {
            for (int cell = 0; sums != null && cell < cells; cell++) {
                int start = cell * width + first;
                for (int measure = start; measure < start + measures; measure++) {
                    sums[measure + measures] += sums[measure];
                }
            }
        }
    }

    public int places() {
        return places.length;
    }

    public int cells() {
        return cells;
    }

    /** Whether anything was counted at a place. */
    public boolean seen(int place) {
        return places[place] != null;
    }

    public long get(int place, int cell, int measure) {
        return places[place] == null ? 0 : places[place][cell * width + measure];
    }

    /** Adds a cell to a row. */
    public void addTo(long[] row, int place, int cell) {
        if (places[place] != null) {
            for (int measure = 0; measure < width; measure++) {
                row[measure] += places[place][cell * width + measure];
            }
        }
    }

    /** A row of zeroes. */
    public long[] row() {
        return new long[width];
    }
}

package org.yibao.simulation.engine;

import java.util.NavigableSet;

/** Numbers the spans of days between which nothing changes. */
final class DayBands {
    private static final int MOST = 512;

    private final int firstDay;
    private final short[] bands;

    /**
     * @param starts   days since 1970 on which something changes
     * @param firstDay first day that is asked of; earlier ones count as it
     * @param lastDay  last day that is asked of; later ones count as it
     */
    DayBands(NavigableSet<Integer> starts, int firstDay, int lastDay) {
        this.firstDay = firstDay;
        this.bands = new short[lastDay - firstDay + 1];
        short band = 0;
        for (int day = firstDay + 1; day <= lastDay; day++) {
            if (starts.contains(day)) {
                band++;
            }
            bands[day - firstDay] = band;
        }
        if (band >= MOST) {
            throw new IllegalArgumentException("%d days of change, expected fewer than %d.".formatted(band, MOST));
        }
    }

    int band(int day) {
        return bands[Math.max(0, Math.min(bands.length - 1, day - firstDay))];
    }
}

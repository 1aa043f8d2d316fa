package org.yibao.benchmarks.simulation;

import org.yibao.divisions.Divisions;
import org.yibao.simulation.population.Codebook;

/** What a programmer would note of every place once: its pooling area, its province, and how the subsidy is split there. */
final class HandWrittenPlaces {
    /** 330, 132 and 88 yuan of central, provincial and local money. */
    static final int GENERAL = 0;

    /** 440, 66 and 44 yuan. */
    static final int YANBIAN = 1;

    /** 330, 176 and 44 yuan. */
    static final int AUTONOMOUS_COUNTY = 2;

    final int[] poolingArea;
    final boolean[] jilin;
    final int[] split;

    HandWrittenPlaces(Codebook codes, Divisions divisions) {
        poolingArea = new int[codes.regions()];
        jilin = new boolean[codes.regions()];
        split = new int[codes.regions()];
        for (int region = 0; region < codes.regions(); region++) {
            String code = codes.region(region);
            String area = divisions.poolingArea(code);
            poolingArea[region] = codes.region(area);
            jilin[region] = code.startsWith("22");
            split[region] = switch (code) {
                case "220323", "220623", "220721" -> AUTONOMOUS_COUNTY;
                default -> area.equals("222400") ? YANBIAN : GENERAL;
            };
        }
    }
}

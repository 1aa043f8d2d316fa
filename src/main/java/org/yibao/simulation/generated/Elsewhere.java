package org.yibao.simulation.generated;

import java.util.ArrayList;
import java.util.List;
import org.yibao.divisions.Divisions;
import org.yibao.simulation.population.Codebook;

/**
 * Where people go who are treated in another pooling area: to the capital of the province, those who live there to its second city; or to
 * one of two cities of other provinces (示例).
 */
final class Elsewhere {
    /** 长春市南关区, 吉林市昌邑区. */
    private static final String[] IN_PROVINCE = {"220102", "220202"};

    /** 沈阳市和平区, 北京市东城区. */
    private static final String[] OUT_OF_PROVINCE = {"210102", "110101"};

    /** By number of the place of enrolment: the place in the province. */
    private final int[] inProvince;

    private final int[] outOfProvince;

    Elsewhere(Iterable<String> regions, Divisions divisions, Codebook codes) {
        inProvince = new int[codes.regions()];
        for (String region : regions) {
            boolean capital = divisions.poolingArea(region).equals(divisions.poolingArea(IN_PROVINCE[0]));
            inProvince[codes.region(region)] = codes.region(IN_PROVINCE[capital ? 1 : 0]);
        }
        List<Integer> others = new ArrayList<>();
        for (String place : OUT_OF_PROVINCE) {
            others.add(codes.region(place));
        }
        outOfProvince = others.stream().mapToInt(Integer::intValue).toArray();
    }

    int inProvince(int region) {
        return inProvince[region];
    }

    int outOfProvince(int drawn) {
        return outOfProvince[drawn % outOfProvince.length];
    }
}

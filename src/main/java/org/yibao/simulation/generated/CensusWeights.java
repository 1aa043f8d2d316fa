package org.yibao.simulation.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.simulation.population.PopulationException;

/**
 * How many of a province's people live in each county, as shares of the seventh census (2020). The census table has a row for each
 * prefecture and for the units that it counts apart; within a prefecture counties share alike, which is an assumption (示例).
 *
 * @param byRegion residents in units of 10,000, by division code of a county in force in the year
 */
record CensusWeights(Map<String, Double> byRegion) {
    /**
     * The shares of a province in a year.
     *
     * @throws PopulationException when there is no census table of the province
     */
    static CensusWeights of(String province, int year, Divisions divisions) {
        Map<String, Double> rows = read(province);
        Map<String, Double> byRegion = new TreeMap<>();
        rows.forEach((unit, residents) -> {
            List<String> counties = counties(unit, rows.keySet(), year, divisions);
            counties.forEach(county -> byRegion.put(county, residents / counties.size()));
        });
        return new CensusWeights(byRegion);
    }

    private static Map<String, Double> read(String province) {
        String name = "census-" + province.replaceAll("[^0-9A-Z]", "") + ".csv";
        try (InputStream table = CensusWeights.class.getResourceAsStream(name)) {
            if (table == null) {
                throw new PopulationException("没有“%s”的人口权重，不能生成合成人口。现有：220000（吉林省）。".formatted(province));
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("region,"))
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(
                            cells -> cells[0],
                            cells -> Double.valueOf(cells[2]),
                            (one, other) -> one,
                            LinkedHashMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The counties that a row counts: those of the unit, without those that have a row of their own. */
    private static List<String> counties(String unit, Set<String> rows, int year, Divisions divisions) {
        if (divisions.find(unit).orElseThrow().level() == Level.COUNTY) {
            return List.of(unit);
        }
        return divisions.all().stream()
                .filter(division -> division.level() == Level.COUNTY && !rows.contains(division.code()))
                .filter(division -> unit.equals(divisions.poolingArea(division.code())))
                .filter(division -> lastOfYear(division, year, divisions))
                .map(Division::code)
                .toList();
    }

    /** Of a place that changed its code during the year the code at the end of the year counts. */
    private static boolean lastOfYear(Division division, int year, Divisions divisions) {
        return division.inForceDuring(year)
                && (division.successor() == null
                        || !divisions.find(division.successor()).orElseThrow().inForceDuring(year));
    }
}

package org.yibao.simulation.figures;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.yibao.codes.Identity;
import org.yibao.divisions.Divisions;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.tally.Sums;
import org.yibao.simulation.tally.Tally;

/** Sums a tally up by region, pooling area, identity and class of ages. */
public final class Breakdown {
    /** Key of all persons. */
    public static final String ALL = "ALL";

    /** Key of persons without an identity. */
    public static final String NO_IDENTITY = "NONE";

    private final Tally tally;
    private final Codebook codes;
    private final Divisions divisions;

    public Breakdown(Tally tally, Codebook codes, Divisions divisions) {
        this.tally = tally;
        this.codes = codes;
        this.divisions = divisions;
    }

    /** Everybody. */
    public Totals all() {
        return new Totals(by(region -> ALL, cell -> "").getOrDefault(ALL, tally.persons.row()));
    }

    public Map<String, Totals> regions() {
        return totals(by(codes::region, cell -> ""));
    }

    public Map<String, Totals> poolingAreas() {
        return totals(by(this::poolingArea, cell -> ""));
    }

    /** By code of the identity, {@link #NO_IDENTITY} first. */
    public Map<String, Totals> identities() {
        Map<String, Totals> named = new LinkedHashMap<>();
        totals(by(region -> "", cell -> String.valueOf((char) ('A' + cell % Tally.IDENTITY_GROUPS))))
                .forEach((key, totals) -> named.put(identity(key.charAt(0) - 'A'), totals));
        return named;
    }

    private static String identity(int group) {
        return group == 0 ? NO_IDENTITY : Identity.values()[group - 1].name();
    }

    /** By first age, such as {@code 7}. */
    public Map<Integer, Totals> ageClasses() {
        Map<Integer, Totals> classes = new TreeMap<>();
        totals(by(region -> "", cell -> String.valueOf(cell / Tally.IDENTITY_GROUPS)))
                .forEach((key, totals) -> classes.put(Tally.AGE_CLASSES[Integer.parseInt(key)], totals));
        return classes;
    }

    String poolingArea(int region) {
        return divisions.poolingArea(codes.region(region));
    }

    private static Map<String, Totals> totals(Map<String, long[]> rows) {
        Map<String, Totals> totals = new LinkedHashMap<>();
        rows.forEach((key, row) -> totals.put(key, new Totals(row)));
        return totals;
    }

    /** Rows by the key of their region and cell, in the order of keys; only those that count somebody. */
    private Map<String, long[]> by(IntFunction<String> ofRegion, IntFunction<String> ofCell) {
        Map<String, long[]> rows = new TreeMap<>();
        Sums persons = tally.persons;
        for (int region = 0; region < persons.places(); region++) {
            if (persons.seen(region)) {
                for (int cell = 0; cell < persons.cells(); cell++) {
                    long[] row =
                            rows.computeIfAbsent(ofRegion.apply(region) + ofCell.apply(cell), key -> persons.row());
                    persons.addTo(row, region, cell);
                }
            }
        }
        rows.values().removeIf(row -> Arrays.stream(row).allMatch(sum -> sum == 0));
        return rows;
    }
}

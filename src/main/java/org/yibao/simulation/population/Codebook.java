package org.yibao.simulation.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.ResidencePermit;

/**
 * What the numbers in batches stand for: places, sets of identities with their periods, residence permits. Grows while a population is
 * read. Safe for use by many threads.
 */
public final class Codebook {
    /** Number of no permit. */
    public static final int NO_PERMIT = -1;

    /** Number of the set of no identities. */
    public static final int NO_IDENTITIES = 0;

    private final List<String> regions;
    private final Map<String, Integer> regionNumbers = new HashMap<>();
    private final Numbered<List<IdentityPeriod>> holdings = new Numbered<>();
    private final Numbered<ResidencePermit> permits = new Numbered<>();

    public Codebook(Divisions divisions) {
        regions = divisions.all().stream().map(Division::code).toList();
        for (int number = 0; number < regions.size(); number++) {
            regionNumbers.put(regions.get(number), number);
        }
        holdings.number(List.of());
    }

    /** Number of a division code, -1 when it is not known. The order of codes is the order of numbers. */
    public int region(String code) {
        return regionNumbers.getOrDefault(code, -1);
    }

    /** Code of a division. */
    public String region(int number) {
        return regions.get(number);
    }

    /** How many divisions there are. */
    public int regions() {
        return regions.size();
    }

    /** Number of the identities that a person holds, with their periods. */
    public int holdings(List<IdentityPeriod> periods) {
        return holdings.number(List.copyOf(periods));
    }

    public List<IdentityPeriod> holdings(int number) {
        return holdings.value(number);
    }

    /** Number of a permit; {@link #NO_PERMIT} for {@code null}. */
    public int permit(ResidencePermit permit) {
        return permit == null ? NO_PERMIT : permits.number(permit);
    }

    /** A permit; {@code null} for {@link #NO_PERMIT}. */
    public ResidencePermit permit(int number) {
        return number == NO_PERMIT ? null : permits.value(number);
    }

    /** Values numbered in the order they come. */
    private static final class Numbered<T> {
        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> values = new ArrayList<>();

        synchronized int number(T value) {
            Integer seen = numbers.putIfAbsent(value, values.size());
            if (seen != null) {
                return seen;
            }
            values.add(value);
            return values.size() - 1;
        }

        synchronized T value(int number) {
            return values.get(number);
        }
    }
}

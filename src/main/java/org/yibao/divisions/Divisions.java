package org.yibao.divisions;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.yibao.codes.Level;

/**
 * The table of administrative divisions: GB/T 2260 with dates and successors, and the local codes of units that have none. See
 * {@code docs/divisions.md} for its sources.
 */
public final class Divisions {
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(3);

    private final Map<String, Division> byCode;
    private final Map<String, List<Division>> paths = new TreeMap<>();
    private final Map<String, String> poolingAreas = new HashMap<>();
    private final List<String> codes;
    private final List<Division> all;

    private Divisions(Map<String, Division> byCode) {
        this.byCode = byCode;
        this.codes = List.copyOf(byCode.keySet());
        this.all = List.copyOf(byCode.values());
        byCode.values().forEach(division -> paths.put(division.code(), pathOf(division)));
        byCode.keySet().forEach(code -> poolingAreas.put(code, poolingAreaOf(code)));
    }

    /**
     * Reads the table from comma-separated text with the header {@code code,name,level,parent,from,to,successor}.
     *
     * @throws IllegalArgumentException when a code stands twice, or a parent or successor is missing from the table
     */
    public static Divisions parse(String csv) {
        Map<String, Division> byCode = new TreeMap<>();
        CsvMapper mapper =
                CsvMapper.csvBuilder().addModule(new JavaTimeModule()).build();
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withNullValue("");
        try (MappingIterator<Division> rows =
                mapper.readerFor(Division.class).with(schema).readValues(csv)) {
            rows.forEachRemaining(division -> {
                if (byCode.put(division.code(), division) != null) {
                    throw new IllegalArgumentException("Division %s stands twice.".formatted(division.code()));
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        for (Division division : byCode.values()) {
            requireKnown(byCode, division, division.parent());
            requireKnown(byCode, division, division.successor());
        }
        return new Divisions(byCode);
    }

    private static void requireKnown(Map<String, Division> byCode, Division division, String code) {
        if (code != null && !byCode.containsKey(code)) {
            throw new IllegalArgumentException(
                    "Division %s names %s, which is not in the table.".formatted(division.code(), code));
        }
    }

    private List<Division> pathOf(Division division) {
        Deque<Division> path = new ArrayDeque<>();
        for (Division step = division; step != null; step = step.parent() == null ? null : byCode.get(step.parent())) {
            path.addFirst(step);
        }
        return List.copyOf(path);
    }

    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Division> all() {
        return all;
    }

    /** Every code, in order. */
    public List<String> codes() {
        return codes;
    }

    /** The divisions that contain a known code, from the country down to the division itself. */
    public List<Division> path(String code) {
        return paths.get(code);
    }

    /** Whether a known code lies in another known one, or is that one. */
    public boolean contains(String container, String code) {
        for (Division step : path(code)) {
            if (step.code().equals(container)) {
                return true;
            }
        }
        return false;
    }

    /** The prefecture that a known code lies in now, or the unit itself where there is none: the area that runs its own fund. */
    public String poolingArea(String code) {
        return poolingAreas.get(code);
    }

    private String poolingAreaOf(String code) {
        return path(current(code)).stream()
                .filter(division -> division.level().compareTo(Level.PREFECTURE) >= 0)
                .findFirst()
                .map(Division::code)
                .orElse(code);
    }

    /** The names from the province down, run together, such as {@code 吉林省延边朝鲜族自治州延吉市}. */
    public String fullName(String code) {
        StringBuilder name = new StringBuilder();
        path(code).stream().skip(1).map(Division::name).forEach(name::append);
        return name.toString();
    }

    /** The code in force at last: follows successors. */
    public String current(String code) {
        Division division = byCode.get(code);
        return division.successor() == null ? code : current(division.successor());
    }

    /** The other codes of the same place that are in force during a year. */
    public List<Division> aliases(String code, int year) {
        return byCode.values().stream()
                .filter(other -> !other.code().equals(code) && other.inForceDuring(year))
                .filter(other -> current(other.code()).equals(current(code)))
                .toList();
    }

    /** Divisions whose code begins with the query or whose full name contains it, nearest level first. */
    public List<Division> search(String query, int limit) {
        return byCode.values().stream()
                .filter(division -> division.code().startsWith(query)
                        || fullName(division.code()).contains(query))
                .sorted(Comparator.comparing(
                                (Division division) -> !division.name().startsWith(query))
                        .thenComparing(Division::level)
                        .thenComparing(Division::code))
                .limit(limit)
                .toList();
    }

    /** Divisions that a mistyped code or name may have meant, likeliest first. */
    public List<Division> near(String mistyped, int limit) {
        String text = mistyped.strip();
        if (text.isEmpty() || text.length() > 40) {
            return List.of();
        }
        List<Division> named = Character.isDigit(text.charAt(0)) ? List.of() : search(text, limit);
        if (!named.isEmpty()) {
            return named;
        }
        record Candidate(Division division, int distance, int common) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Division division : byCode.values()) {
            int distance = DISTANCE.apply(text, division.code());
            if (distance >= 0 && distance <= 2) {
                candidates.add(new Candidate(division, distance, commonPrefix(text, division.code())));
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(
                                Comparator.comparingInt(Candidate::common).reversed())
                        .thenComparing(candidate -> candidate.division().code()))
                .limit(limit)
                .map(Candidate::division)
                .toList();
    }

    private static int commonPrefix(String left, String right) {
        int length = 0;
        while (length < Math.min(left.length(), right.length()) && left.charAt(length) == right.charAt(length)) {
            length++;
        }
        return length;
    }
}

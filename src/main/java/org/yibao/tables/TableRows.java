package org.yibao.tables;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.rules.Row;
import org.yibao.rules.RowOrder;

/** The rows of all tables of a rulebook, by table and region. */
public final class TableRows {
    private final Divisions divisions;
    private final Map<Class<?>, Map<String, List<Row>>> rows;
    private final Set<Class<? extends Row>> unreadable;
    private boolean missed;

    public TableRows(List<Row> rows, Divisions divisions) {
        this(rows, divisions, Set.of());
    }

    /** @param unreadable types of the tables of which some row could not be read */
    public TableRows(List<Row> rows, Divisions divisions, Set<Class<? extends Row>> unreadable) {
        this.divisions = divisions;
        this.unreadable = Set.copyOf(unreadable);
        this.rows = rows.stream()
                .collect(Collectors.groupingBy(
                        Row::getClass,
                        HashMap::new,
                        Collectors.groupingBy(Row::region, LinkedHashMap::new, Collectors.toList())));
    }

    /** The rows of a table, those of a region side by side. */
    public <R extends Row> List<R> of(Class<R> type) {
        return regions(type).values().stream()
                .flatMap(List::stream)
                .map(type::cast)
                .toList();
    }

    /** The rows of a table for a region. */
    public <R extends Row> Stream<R> of(Class<R> type, String region) {
        return regions(type).getOrDefault(region, List.of()).stream().map(type::cast);
    }

    /** The rows of a table for a region or a wider one, the widest first. */
    public <R extends Row> Stream<R> above(Class<R> type, String region) {
        return divisions.path(region).stream().flatMap(division -> of(type, division.code()));
    }

    /** The rows of a table that meet a condition and count at a region: of one region at or above it, all demonstrations or none. */
    public <R extends Row> List<R> mostSpecific(Class<R> type, String region, Predicate<R> condition) {
        List<String> path = divisions.path(region).stream().map(Division::code).toList();
        return RowOrder.first(path, above(type, region).filter(condition));
    }

    /** The breaches of an invariant; none when it looked at a table of which a row is missing, because then it may have looked in vain. */
    <R extends Row> Stream<Breach> certain(Invariant<R> invariant, Class<R> type, List<R> ofTable) {
        missed = invariant.wholeTable() && unreadable.contains(type);
        List<Breach> found = invariant.breaches(ofTable, this).toList();
        return missed ? Stream.empty() : found.stream();
    }

    /** Name of a region. */
    public String name(String region) {
        return divisions.find(region).orElseThrow().name();
    }

    private Map<String, List<Row>> regions(Class<?> type) {
        missed |= unreadable.contains(type);
        return rows.getOrDefault(type, Map.of());
    }
}

package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.rules.Finding;
import org.yibao.rules.Row;
import org.yibao.rules.RowOrder;
import org.yibao.rules.benefit.RoundingRow;
import org.yibao.rules.funding.NotEligible;

/**
 * The boxes of facts over which one figure may differ, each so small that nothing tells its facts apart. Together they cover the conditions
 * of every changed row; when the rules differ, the whole domain.
 *
 * @param <O> what the findings come to
 */
final class Walk<O> {
    private final Editions editions;
    private final Item<O> item;
    private final RuleReach rules;
    private final Set<Class<? extends Finding>> findings;
    private final List<Row> rows;
    private final Set<Row> unchanged;
    private final List<Axis> axes;
    private final List<Span> days;
    private final List<Span> numbers;
    private final Set<Integer> years;

    Walk(Editions editions, Domain<?, O> domain, Item<O> item) {
        this.editions = editions;
        this.item = item;
        this.rules = editions.rules().on(item.figure());
        this.findings = Stream.concat(item.findings().stream(), domain.standing().stream())
                .collect(Collectors.toSet());
        this.rows = editions.rows().stream()
                .filter(row -> findings.contains(row.getClass()))
                .toList();
        this.unchanged = editions.unchanged();
        Set<Axis> walked = EnumSet.of(Axis.PLACE);
        walked.addAll(item.own());
        walked.addAll(rules.axes(findings));
        rows.forEach(row -> walked.addAll(editions.reach(row).keySet()));
        this.axes = List.copyOf(walked);
        this.days = rules.days(findings);
        this.numbers = rules.numbers(findings);
        this.years = years();
    }

    private Set<Integer> years() {
        Set<Integer> all = new TreeSet<>();
        for (Row row : rows) {
            if (editions.reach(row).get(Axis.YEAR) instanceof Members members) {
                members.values().forEach(year -> all.add((Integer) year));
            }
        }
        numbers.stream()
                .filter(number -> number.from() >= 1990 && number.to() <= 2100)
                .forEach(number ->
                        all.addAll(List.of((int) number.from() - 1, (int) number.from(), (int) number.from() + 1)));
        return all;
    }

    /** The dimensions that its boxes have, in this order. */
    List<Axis> axes() {
        return axes;
    }

    List<List<Extent>> boxes() {
        List<Row> triggers = triggers();
        if (editions.sameRules() && triggers.isEmpty()) {
            return List.of();
        }
        Map<String, List<Row>> byRegion = rows.stream().collect(Collectors.groupingBy(Row::region));
        Map<String, List<Row>> triggersByRegion = triggers.stream().collect(Collectors.groupingBy(Row::region));
        Set<String> named = new HashSet<>(byRegion.keySet());
        named.addAll(rules.divisions());
        Set<List<Extent>> boxes = new LinkedHashSet<>();
        editions.alike(named).forEach((path, places) -> {
            Extent place = new Members(Set.copyOf(places));
            List<Row> met = on(path, byRegion);
            Map<Object, Cuts> cuts = new HashMap<>();
            if (editions.sameRules()) {
                for (Row trigger : on(path, triggersByRegion)) {
                    if (shadowed(trigger, met, path)) {
                        continue;
                    }
                    Map<Axis, Extent> reach = editions.reach(trigger);
                    Extent year = reach.get(Axis.YEAR);
                    boxes.addAll(cuts.computeIfAbsent(
                                    Objects.requireNonNullElse(year, ""), key -> new Cuts(place, year, met))
                            .within(reach));
                }
            } else if (axes.contains(Axis.YEAR)) {
                years.forEach(year -> boxes.addAll(new Cuts(place, Members.of(year), met).within(Map.of())));
            } else {
                boxes.addAll(new Cuts(place, null, met).within(Map.of()));
            }
        });
        return List.copyOf(boxes);
    }

    /** A changed figure matters where its own tables changed, and where rows came or went that say whether there are terms at all. */
    private List<Row> triggers() {
        Stream<Row> own = editions.changed().inMeaning().stream()
                .filter(row -> item.findings().contains(row.getClass()));
        Stream<Row> presence =
                editions.changed().inPresence().stream().filter(row -> findings.contains(row.getClass()));
        return Stream.concat(own, presence).distinct().toList();
    }

    /** Whether an unchanged row wins wherever a changed one applies. */
    private boolean shadowed(Row changed, List<Row> met, List<String> path) {
        Comparator<Row> order = RowOrder.at(path);
        return met.stream()
                .filter(row -> row.getClass() == changed.getClass() && order.compare(row, changed) < 0)
                .filter(row -> unchanged.contains(row))
                .filter(row -> !(row instanceof RoundingRow other) || other.layer() == ((RoundingRow) changed).layer())
                .anyMatch(row -> within(editions.reach(changed), editions.reach(row)));
    }

    private static boolean within(Map<Axis, Extent> inner, Map<Axis, Extent> outer) {
        return outer.entrySet().stream()
                .allMatch(bound ->
                        inner.containsKey(bound.getKey()) && bound.getValue().covers(inner.get(bound.getKey())));
    }

    private static List<Row> on(List<String> path, Map<String, List<Row>> byRegion) {
        return path.stream()
                .flatMap(region -> byRegion.getOrDefault(region, List.of()).stream())
                .toList();
    }

    /** The parts of every dimension that nothing tells apart, for places that meet the same rows, in one year. */
    private final class Cuts {
        private final List<List<Extent>> parts = new ArrayList<>();

        Cuts(Extent place, Extent year, List<Row> met) {
            List<Map<Axis, Extent>> reaches = met.stream()
                    .map(editions::reach)
                    .filter(reach -> year == null
                            || !reach.containsKey(Axis.YEAR)
                            || reach.get(Axis.YEAR).meets(year))
                    .toList();
            for (Axis axis : axes) {
                parts.add(axis == Axis.PLACE ? List.of(place) : axis == Axis.YEAR ? List.of(year) : cut(axis, reaches));
            }
        }

        private List<Extent> cut(Axis axis, List<Map<Axis, Extent>> reaches) {
            if (axis == Axis.FOOTING) {
                return footings();
            }
            if (!(axis.whole() instanceof Span whole)) {
                return axis.list().stream().<Extent>map(Members::of).toList();
            }
            List<Span> spans = new ArrayList<>(axis.isDay() ? days : numbers);
            for (Map<Axis, Extent> reach : reaches) {
                if (reach.get(axis) instanceof Span span) {
                    spans.add(span);
                }
            }
            return whole.cutBy(spans);
        }

        List<List<Extent>> within(Map<Axis, Extent> reach) {
            List<List<Extent>> boxes = List.of(List.of());
            for (int index = 0; index < axes.size(); index++) {
                Extent bound = reach.get(axes.get(index));
                List<Extent> kept = parts.get(index).stream()
                        .filter(part -> bound == null || part.meets(bound))
                        .toList();
                boxes = extended(boxes, kept);
            }
            return boxes;
        }

        private List<List<Extent>> extended(List<List<Extent>> boxes, Collection<Extent> parts) {
            List<List<Extent>> longer = new ArrayList<>(boxes.size() * parts.size());
            for (List<Extent> box : boxes) {
                for (Extent part : parts) {
                    List<Extent> more = new ArrayList<>(box);
                    more.add(part);
                    longer.add(more);
                }
            }
            return longer;
        }
    }

    /** Footings with which a person may not enrol count alike, and those with which one may, as long as no rule says more about them. */
    private List<Extent> footings() {
        Set<Class<? extends Finding>> others = new HashSet<>(findings);
        others.remove(NotEligible.class);
        boolean alike = editions.sameRules() && !rules.axes(others).contains(Axis.FOOTING);
        return alike
                ? editions.footings()
                : Axis.FOOTING.list().stream().<Extent>map(Members::of).toList();
    }
}

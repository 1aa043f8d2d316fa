package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.drools.Discernment;
import org.yibao.drools.RuleDependence;
import org.yibao.facts.Combined;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Occurrence;
import org.yibao.facts.Range;
import org.yibao.facts.Subject;
import org.yibao.review.space.TooManyBoxes;
import org.yibao.rulebook.Parting;
import org.yibao.rules.Finding;
import org.yibao.rules.Row;
import org.yibao.rules.RowOrder;
import org.yibao.rules.benefit.Effect;
import org.yibao.rules.benefit.RoundingRow;
import org.yibao.rules.funding.FundingRow;

/**
 * The boxes of facts over which one figure may differ, each so small that nothing tells its facts apart. Together they cover the conditions
 * of every changed row; when a rule that counts is changed, or the divisions, the whole space.
 *
 * @param <O> what the findings come to
 */
final class Walk<O> {
    /** More boxes can't be decided one by one in reasonable time. */
    private static final long MOST_BOXES = 300_000;

    /** An effect is for some kinds of care and facilities. */
    private static final Set<Fact> EFFECTS_GO_BY = Set.of(Facts.KIND, Facts.FACILITY);

    private final Editions editions;
    private final Subject subject;
    private final Item<O> item;
    private final Set<Class<? extends Finding>> findings;
    private final List<RuleDependence> rules;
    private final Set<Class<? extends Row>> readOtherwise;
    private final List<Discernment> tells;
    private final List<Row> rows;
    private final Set<Row> unchanged;
    private final List<Fact> axes;
    private final Map<Parted, List<Extent>> parted = new HashMap<>();

    /** A fact cut by some conditions of rows: the same in most places. */
    private record Parted(Fact fact, Set<Extent> conditions) {}

    Walk(Editions editions, ComparedDomain<?, O> domain, Item<O> item) {
        this.editions = editions;
        this.subject = domain.subject();
        this.item = item;
        Set<Class<? extends Finding>> types = new HashSet<>(item.findings());
        types.addAll(domain.standing());
        this.rules =
                editions.rules().stream().filter(rule -> mayFind(rule, types)).toList();
        this.readOtherwise = readOtherwise();
        types.addAll(readOtherwise);
        this.findings = types;
        this.tells = rules.stream().map(RuleDependence::tells).distinct().toList();
        this.rows = editions.rows().stream()
                .filter(row -> findings.contains(row.getClass()))
                .toList();
        this.unchanged = editions.unchanged();
        Set<Fact> walked = new HashSet<>(item.own());
        if (subject == Subject.BENEFIT && rules.stream().anyMatch(this::mayHaveEffects)) {
            walked.addAll(EFFECTS_GO_BY);
        }
        tells.forEach(some -> walked.addAll(some.facts()));
        rows.forEach(row -> walked.addAll(editions.box(row).keySet()));
        walked.add(Facts.PLACE);
        this.axes = walked.stream()
                .filter(fact -> fact.isOf(subject))
                .sorted(Comparator.comparingInt(Fact::number))
                .toList();
    }

    private boolean mayFind(RuleDependence rule, Set<Class<? extends Finding>> types) {
        if (rule.isOfTable()) {
            return rule.read().stream().anyMatch(types::contains);
        }
        return rule.conclusion()
                .map(found -> found.findings().stream().anyMatch(type -> type != Effect.class && types.contains(type))
                        || mayHaveEffects(rule))
                .orElse(true);
    }

    private boolean mayHaveEffects(RuleDependence rule) {
        return !rule.isOfTable()
                && rule.conclusion()
                        .map(found -> Effect.figures(found).contains(item.figure()))
                        .orElse(true);
    }

    /** The facts that its boxes have, in this order, the place first. */
    List<Fact> axes() {
        return axes;
    }

    List<List<Extent>> boxes() {
        boolean whole = !editions.sameDivisions() || rules.stream().anyMatch(rule -> editions.changed(rule.rule()));
        List<Row> triggers = triggers();
        if (!whole && triggers.isEmpty()) {
            return List.of();
        }
        Map<String, List<Row>> byRegion = rows.stream().collect(Collectors.groupingBy(Row::region));
        Map<String, List<Row>> triggersByRegion = triggers.stream().collect(Collectors.groupingBy(Row::region));
        boolean everywhere = whole || triggers.stream().anyMatch(this::isUnguarded);
        Set<List<Extent>> boxes = new LinkedHashSet<>();
        editions.alike(rules, byRegion.keySet()).values().forEach(places -> {
            Extent place = Extent.union(places.stream().map(Range::of).toList());
            List<String> path = editions.path(editions.places().get(places.get(0)));
            List<Row> met = on(path, byRegion);
            Collection<Map<Fact, Extent>> reaches = new ArrayList<>();
            if (everywhere) {
                reaches.add(Map.of());
            } else {
                on(path, triggersByRegion).stream()
                        .filter(trigger -> !shadowed(trigger, met, path))
                        .forEach(trigger -> reaches.add(box(trigger)));
            }
            if (!reaches.isEmpty()) {
                for (Extent year : years(met)) {
                    Cuts cuts = new Cuts(place, year, met);
                    reaches.stream()
                            .filter(reach -> meets(reach, year))
                            .forEach(reach -> boxes.addAll(cuts.within(reach)));
                }
            }
            if (boxes.size() > MOST_BOXES) {
                throw new TooManyBoxes("“" + item.label() + "”的差异", axes);
            }
        });
        return List.copyOf(boxes);
    }

    /** What a row covers; of any year when a rule reads it that is none of a table, which may do so whatever the row's year is. */
    private Map<Fact, Extent> box(Row row) {
        if (!readOtherwise.contains(row.getClass())) {
            return editions.box(row);
        }
        Map<Fact, Extent> box = new HashMap<>(editions.box(row));
        box.remove(Facts.YEAR);
        return box;
    }

    private static boolean meets(Map<Fact, Extent> box, Extent year) {
        return !box.containsKey(Facts.YEAR) || box.get(Facts.YEAR).meets(year);
    }

    /** Types of the rows that a rule reads which is none of a table. */
    private Set<Class<? extends Row>> readOtherwise() {
        return rules.stream()
                .filter(rule -> !rule.isOfTable())
                .flatMap(rule -> rule.read().stream())
                .collect(Collectors.toSet());
    }

    private boolean isUnguarded(Row row) {
        return rules.stream().anyMatch(rule -> rule.unguarded().contains(row.getClass()));
    }

    /** A changed figure matters where its own tables changed, and where rows came or went that say whether there are terms at all. */
    private List<Row> triggers() {
        Set<Class<? extends Finding>> read = new HashSet<>(item.findings());
        read.addAll(readOtherwise);
        Stream<Row> own = editions.changed().inMeaning().stream().filter(row -> read.contains(row.getClass()));
        Stream<Row> presence =
                editions.changed().inPresence().stream().filter(row -> findings.contains(row.getClass()));
        return Stream.concat(own, presence).distinct().toList();
    }

    /** The years that can differ, alike ones together: those that rows or edited rules tell from others. */
    private List<Extent> years(List<Row> met) {
        if (subject != Subject.FUNDING) {
            return List.of(Extent.of(0));
        }
        List<Extent> named = met.stream()
                .filter(FundingRow.class::isInstance)
                .map(row -> Extent.of(((FundingRow) row).year()))
                .toList();
        boolean edited = editedRulesTellYears();
        return new Parting(Facts.YEAR, yearsOnly(), named)
                .parts(Extent.of(Facts.YEAR.scale().all())).stream()
                        .filter(part -> edited || named.stream().anyMatch(part::meets))
                        .toList();
    }

    /** Joins of rows with the year leave it unreduced; which years they are for, the rows themselves say. */
    private List<Discernment> yearsOnly() {
        return rules.stream()
                .filter(rule -> !rule.isOfTable())
                .map(RuleDependence::tells)
                .toList();
    }

    private boolean editedRulesTellYears() {
        return rules.stream().anyMatch(rule -> !rule.isOfTable() && editions.changed(rule.rule()));
    }

    /** Whether an unchanged row wins wherever a changed one applies, and no rule but that of the table reads it. */
    private boolean shadowed(Row changed, List<Row> met, List<String> path) {
        if (!editions.sameDivisions() || readOtherwise.contains(changed.getClass())) {
            return false;
        }
        Comparator<Row> order = RowOrder.at(path);
        return met.stream()
                .filter(row -> row.getClass() == changed.getClass() && order.compare(row, changed) < 0)
                .filter(row -> unchanged.contains(row))
                .filter(row -> !(row instanceof RoundingRow other) || other.layer() == ((RoundingRow) changed).layer())
                .anyMatch(row -> within(editions.box(changed), editions.box(row)));
    }

    private static boolean within(Map<Fact, Extent> inner, Map<Fact, Extent> outer) {
        return outer.entrySet().stream()
                .allMatch(bound ->
                        inner.containsKey(bound.getKey()) && bound.getValue().covers(inner.get(bound.getKey())));
    }

    private static List<Row> on(List<String> path, Map<String, List<Row>> byRegion) {
        return path.stream()
                .flatMap(region -> byRegion.getOrDefault(region, List.of()).stream())
                .toList();
    }

    /** The parts of every fact that nothing tells apart, for places that meet the same rows, in one year. */
    private final class Cuts {
        private final List<List<Extent>> parts = new ArrayList<>();

        Cuts(Extent place, Extent year, List<Row> met) {
            List<Map<Fact, Extent>> boxes = met.stream()
                    .map(Walk.this::box)
                    .filter(box -> meets(box, year))
                    .toList();
            for (Fact fact : axes) {
                parts.add(fact == Facts.PLACE ? List.of(place) : fact == Facts.YEAR ? List.of(year) : cut(fact, boxes));
            }
        }

        private List<Extent> cut(Fact fact, List<Map<Fact, Extent>> boxes) {
            Set<Extent> cuts = new HashSet<>();
            boxes.stream().map(box -> box.get(fact)).filter(Objects::nonNull).forEach(cuts::add);
            if (item.own().contains(fact) || EFFECTS_GO_BY.contains(fact)) {
                cuts.addAll(Combined.of(subject, fact));
            }
            return parted.computeIfAbsent(new Parted(fact, cuts), of -> new Parting(fact, tells, cuts)
                    .parts(Extent.of(fact.scale().all())));
        }

        List<List<Extent>> within(Map<Fact, Extent> reach) {
            long size = 1;
            List<List<Extent>> kept = new ArrayList<>();
            for (int index = 0; index < axes.size(); index++) {
                Fact fact = axes.get(index);
                Extent bound = fact == Facts.YEAR ? null : reach.get(fact);
                kept.add(parts.get(index).stream()
                        .filter(part -> bound == null || part.meets(bound))
                        .toList());
                size *= kept.get(index).size();
                if (size > MOST_BOXES) {
                    throw new TooManyBoxes("“" + item.label() + "”的差异", axes);
                }
            }
            List<List<Extent>> boxes = List.of(List.of());
            for (int index = 0; index < axes.size(); index++) {
                boxes = extended(boxes, kept.get(index));
                boxes = permitted(boxes, index);
            }
            return boxes;
        }

        /** Permits that can't be so are left out at once; other facts that don't go together only when lines are merged, of which there are fewer then. */
        private List<List<Extent>> permitted(List<List<Extent>> boxes, int index) {
            if (axes.get(index) != Facts.BASIS_VALID && axes.get(index) != Facts.BASIS_LOCAL) {
                return boxes;
            }
            int basis = axes.indexOf(Facts.BASIS);
            return basis < 0
                    ? boxes
                    : boxes.stream()
                            .filter(box -> Occurrence.possible(
                                    Map.of(Facts.BASIS, box.get(basis), axes.get(index), box.get(index))))
                            .toList();
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
}

package org.yibao.review.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibao.facts.Extent;
import org.yibao.facts.Range;
import org.yibao.facts.Subject;
import org.yibao.review.space.EnrolmentPlaces;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Row;
import org.yibao.rules.funding.FundingRow;
import org.yibao.tables.Axis;
import org.yibao.tables.TableReach.Precedence;
import org.yibao.tables.TableTemplate;

/**
 * Sweeps everything that can be asked of one table. Along each axis it goes from one boundary of the rows to the next, and of the rows that
 * apply there along the next axis; so in the cells it comes to at last nothing changes, and there are few of them.
 */
final class Sweep<R extends Row> {
    /** Of the rows that count in the place of one that never does, so many are told. */
    private static final int TOLD = 3;

    private final List<Axis<R>> axes;
    private final Precedence precedence;
    private final Horizon horizon;
    private final List<R> rows;
    private final List<Box> boxes = new ArrayList<>();
    private final Map<String, List<Box>> byRegion;
    private final List<Cell> gaps = new ArrayList<>();
    private final Map<List<Integer>, List<Cell>> overlaps = new LinkedHashMap<>();
    private final BitSet winning = new BitSet();
    private final Map<Integer, List<Integer>> coveredBy = new HashMap<>();
    private final List<Set<Range>> askedAbout = new ArrayList<>();
    private PlaceGroup group;
    private AskedBox domain;

    /** A row as the ranges of all axes. {@code rank} is how early it counts in the group at hand, 0 first. */
    private static final class Box {
        private final int row;
        private final Row content;
        private final Range[] parts;
        private int rank;

        Box(int row, Row content, Range[] parts) {
            this.row = row;
            this.content = content;
            this.parts = parts;
        }
    }

    private Sweep(TableTemplate<R> table, List<R> rows, Horizon horizon, Looking asked) {
        this.axes = SweptAxes.of(table, rows, asked.surelyHeld(table.name()));
        this.precedence = table.reach().precedence();
        this.horizon = horizon;
        this.rows = rows;
        axes.forEach(axis -> askedAbout.add(new HashSet<>()));
        for (int row = 0; row < rows.size(); row++) {
            R content = rows.get(row);
            Range[] parts =
                    axes.stream().map(axis -> axis.part().apply(content)).toArray(Range[]::new);
            boxes.add(new Box(row, content, parts));
        }
        this.byRegion = boxes.stream().collect(Collectors.groupingBy(box -> box.content.region()));
    }

    static <R extends Row> TableCoverage<R> of(
            TableTemplate<R> table, List<R> rows, Horizon horizon, Rulebook rulebook, EnrolmentPlaces places) {
        Subject subject = FundingRow.class.isAssignableFrom(table.rowType()) ? Subject.FUNDING : Subject.BENEFIT;
        Looking asked = Looking.of(rulebook, subject, table.name());
        Sweep<R> sweep = new Sweep<>(table, rows, horizon, asked);
        Map<List<Looking.Entry>, AskedBox> domains =
                new IdentityHashMap<>(); // places that ask alike share their entries
        for (PlaceGroup next : PlaceGroup.of(rulebook, places, asked, sweep.byRegion.keySet())) {
            sweep.sweep(
                    next,
                    domains.computeIfAbsent(
                            next.asked(), entries -> new AskedBox(table.name(), sweep.axes, horizon, asked, entries)));
        }
        return sweep.found(table);
    }

    private void sweep(PlaceGroup next, AskedBox of) {
        if (of.empty()) {
            return;
        }
        group = next;
        domain = of;
        List<Box> active = new ArrayList<>();
        int depths = group.regions().size();
        for (int depth = 0; depth < depths; depth++) {
            for (Box box : byRegion.get(group.regions().get(depth))) {
                box.rank = depth + (box.content.demo() ? depths : 0); // as RowOrder has it
                active.add(box);
            }
        }
        along(0, active, of.demands(), new ArrayList<>());
    }

    private void along(int axis, List<Box> active, List<AskedBox.Demand> demands, List<List<Range>> parts) {
        if (axis == axes.size()) {
            atCell(active, demands, parts);
            return;
        }
        List<Box> counted = active;
        if (precedence == Precedence.MOST_SPECIFIC_REGION && axis == axes.size() - 1) {
            counted = mostSpecific(active);
            cover(active, counted);
        }
        if (counted.isEmpty()) {
            domain.ranges().get(axis).forEach(asked -> into(axis, List.of(), asked, demands, parts));
            return;
        }
        for (Range asked : domain.ranges().get(axis)) {
            between(axis, counted, asked, demands, parts);
        }
    }

    private void between(
            int axis, List<Box> active, Range asked, List<AskedBox.Demand> demands, List<List<Range>> parts) {
        List<Box> starting = active.stream()
                .filter(box -> box.parts[axis].meets(asked))
                .sorted(Comparator.comparingLong(box -> box.parts[axis].from()))
                .toList();
        long[] boundaries = boundaries(axis, starting, asked);
        List<Box> present = new ArrayList<>();
        int next = 0;
        for (int index = 0; index < boundaries.length; index++) {
            long from = boundaries[index];
            long to = index + 1 < boundaries.length ? boundaries[index + 1] - 1 : asked.to();
            present.removeIf(box -> box.parts[axis].to() < from);
            while (next < starting.size() && starting.get(next).parts[axis].from() <= from) {
                present.add(starting.get(next++));
            }
            into(axis, present, new Range(from, to), demands, parts);
        }
    }

    /** Where, within what is asked, a row begins or the row before has ended. */
    private static long[] boundaries(int axis, List<Box> boxes, Range asked) {
        long[] all = new long[2 * boxes.size() + 1];
        int count = 0;
        all[count++] = asked.from();
        for (Box box : boxes) {
            if (box.parts[axis].from() > asked.from()) {
                all[count++] = box.parts[axis].from();
            }
            if (box.parts[axis].to() < asked.to()) {
                all[count++] = box.parts[axis].to() + 1;
            }
        }
        return Arrays.stream(all, 0, count).sorted().distinct().toArray();
    }

    private void into(int axis, List<Box> present, Range part, List<AskedBox.Demand> demands, List<List<Range>> parts) {
        if (axis == 0) {
            Range years = AskedBox.years(axes.get(0).scale(), List.of(part));
            if (!group.years().meet(years.from(), years.to())) {
                return; // nobody is enrolled there
            }
        }
        List<AskedBox.Demand> within = domain.within(demands, axis, part);
        if (within.isEmpty()) {
            return;
        }
        parts.add(List.of(part));
        along(axis + 1, present, within, parts);
        parts.remove(parts.size() - 1);
    }

    private void atCell(List<Box> active, List<AskedBox.Demand> demands, List<List<Range>> parts) {
        if (!domain.anyIn(demands, parts)) {
            return;
        }
        for (int axis = 0; axis < parts.size(); axis++) {
            askedAbout.get(axis).addAll(parts.get(axis));
        }
        if (active.isEmpty()) {
            List<AskedBox.Demand> required =
                    demands.stream().filter(AskedBox.Demand::required).toList();
            if (domain.anyIn(required, parts)) {
                gaps.add(cell(parts));
            }
            return;
        }
        if (precedence == Precedence.EVERY_ROW) {
            active.forEach(box -> winning.set(box.row));
            active.stream()
                    .collect(Collectors.groupingBy(box -> box.rank))
                    .values()
                    .forEach(alike -> tellOverlap(alike, parts));
            return;
        }
        List<Box> winners = mostSpecific(active);
        winners.forEach(box -> winning.set(box.row));
        cover(active, winners);
        tellOverlap(winners, parts);
    }

    private static List<Box> mostSpecific(List<Box> boxes) {
        int first = boxes.stream().mapToInt(box -> box.rank).min().orElse(0);
        return boxes.stream().filter(box -> box.rank == first).toList();
    }

    private void cover(List<Box> active, List<Box> winners) {
        if (active.size() == winners.size()) {
            return;
        }
        for (Box loser : active) {
            if (loser.rank == winners.get(0).rank || winning.get(loser.row)) {
                continue;
            }
            List<Integer> told = coveredBy.computeIfAbsent(loser.row, key -> new ArrayList<>());
            for (Box winner : winners) {
                if (told.size() < TOLD && !told.contains(winner.row)) {
                    told.add(winner.row);
                }
            }
        }
    }

    private void tellOverlap(List<Box> alike, List<List<Range>> parts) {
        if (alike.size() > 1) {
            List<Integer> key = alike.stream().map(box -> box.row).sorted().toList();
            overlaps.computeIfAbsent(key, none -> new ArrayList<>()).add(cell(parts));
        }
    }

    private Cell cell(List<List<Range>> parts) {
        return new Cell(group.places(), List.copyOf(parts));
    }

    private TableCoverage<R> found(TableTemplate<R> table) {
        int size = axes.size();
        List<TableCoverage.Ambiguity<R>> ambiguities = new ArrayList<>();
        overlaps.forEach((alike, cells) -> Cells.merged(cells, size)
                .forEach(cell -> ambiguities.add(new TableCoverage.Ambiguity<>(cell, rowsOf(alike)))));
        List<R> effective = winning.stream().mapToObj(rows::get).toList();
        List<TableCoverage.Shadowed<R>> shadowed = new ArrayList<>();
        for (int row = winning.nextClearBit(0); row < rows.size(); row = winning.nextClearBit(row + 1)) {
            shadowed.add(new TableCoverage.Shadowed<>(rows.get(row), rowsOf(coveredBy.getOrDefault(row, List.of()))));
        }
        List<List<Range>> asked =
                askedAbout.stream().map(ranges -> Extent.union(ranges).ranges()).toList();
        return new TableCoverage<>(table, axes, asked, Cells.merged(gaps, size), ambiguities, effective, shadowed);
    }

    private List<R> rowsOf(List<Integer> numbers) {
        return numbers.stream().map(rows::get).toList();
    }
}

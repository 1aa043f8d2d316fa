package org.yibao.review.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yibao.facts.Division;
import org.yibao.rules.Row;
import org.yibao.workbook.Range;
import org.yibao.workbook.Reach;
import org.yibao.workbook.Reach.Demand;
import org.yibao.workbook.Reach.Precedence;
import org.yibao.workbook.TableTemplate;

/**
 * Sweeps everything that can be asked of one table. Along each axis it goes from one boundary of the rows to the next, and of the rows that
 * apply there along the next axis; so in the cells it comes to at last nothing changes, and there are few of them.
 */
final class Sweep<R extends Row> {
    /** Of the rows that count in the place of one that never does, so many are told. */
    private static final int TOLD = 3;

    private final Reach<R> reach;
    private final Horizon horizon;
    private final List<R> rows;
    private final List<Box> boxes = new ArrayList<>();
    private final Map<String, List<Box>> byRegion;
    private final List<Cell> gaps = new ArrayList<>();
    private final Map<List<Integer>, List<Cell>> overlaps = new LinkedHashMap<>();
    private final BitSet winning = new BitSet();
    private final Map<Integer, List<Integer>> coveredBy = new HashMap<>();

    private PlaceGroup group;
    private List<List<Range>> domain;

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

    private Sweep(TableTemplate<R> table, List<R> rows, Horizon horizon) {
        this.reach = table.reach();
        this.horizon = horizon;
        this.rows = rows;
        for (int row = 0; row < rows.size(); row++) {
            R content = rows.get(row);
            Range[] parts = reach.axes().stream()
                    .map(axis -> axis.part().apply(content))
                    .toArray(Range[]::new);
            boxes.add(new Box(row, content, parts));
        }
        this.byRegion = boxes.stream().collect(Collectors.groupingBy(box -> box.content.region()));
    }

    static <R extends Row> TableCoverage<R> of(
            TableTemplate<R> table,
            List<R> rows,
            Horizon horizon,
            EnrolmentPlaces places,
            Map<Division, Demands> demands) {
        Sweep<R> sweep = new Sweep<>(table, rows, horizon);
        PlaceGroup.of(places, demands, sweep.byRegion.keySet()).forEach(sweep::sweep);
        return sweep.found(table);
    }

    private void sweep(PlaceGroup next) {
        if (reach.demand() == Demand.PLACES_THAT_CHOOSE_POINTS
                && !next.demands().chooses()) {
            return;
        }
        group = next;
        domain = Domain.of(reach, horizon, group.demands());
        if (domain.stream().anyMatch(List::isEmpty)) {
            return;
        }
        List<Box> active = new ArrayList<>();
        for (int depth = 0; depth < group.regions().size(); depth++) {
            for (Box box : byRegion.get(group.regions().get(depth))) {
                box.rank = depth + (box.content.demo() ? group.regions().size() : 0); // as RowOrder has it
                active.add(box);
            }
        }
        along(0, active, new ArrayList<>());
    }

    private void along(int axis, List<Box> active, List<List<Range>> parts) {
        if (axis == domain.size()) {
            atCell(active, parts);
            return;
        }
        List<Box> counted = active;
        if (reach.precedence() == Precedence.MOST_SPECIFIC_REGION && axis == domain.size() - 1) {
            counted = mostSpecific(active);
            cover(active, counted);
        }
        if (counted.isEmpty()) {
            into(axis, counted, domain.get(axis), parts);
            return;
        }
        for (Range asked : domain.get(axis)) {
            between(axis, counted, asked, parts);
        }
    }

    private void between(int axis, List<Box> active, Range asked, List<List<Range>> parts) {
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
            into(axis, present, List.of(new Range(from, to)), parts);
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

    private void into(int axis, List<Box> present, List<Range> part, List<List<Range>> parts) {
        if (axis == 0) {
            Range years = Domain.years(reach.axes().get(0).scale(), part);
            if (!group.years().meet(years.from(), years.to())) {
                return; // nobody is enrolled there
            }
        }
        parts.add(part);
        along(axis + 1, present, parts);
        parts.remove(parts.size() - 1);
    }

    private void atCell(List<Box> active, List<List<Range>> parts) {
        if (!reach.possible().test(parts.stream().map(Sweep::hull).toList())) {
            return;
        }
        if (active.isEmpty()) {
            if (reach.demand() != Demand.NOBODY) {
                gaps.add(cell(parts));
            }
            return;
        }
        if (reach.precedence() == Precedence.EVERY_ROW) {
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

    private static Range hull(List<Range> part) {
        return new Range(part.get(0).from(), part.get(part.size() - 1).to());
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
        int axes = reach.axes().size();
        List<TableCoverage.Ambiguity<R>> ambiguities = new ArrayList<>();
        overlaps.forEach((alike, cells) -> Cells.merged(cells, axes)
                .forEach(cell -> ambiguities.add(new TableCoverage.Ambiguity<>(cell, rowsOf(alike)))));
        List<R> effective = winning.stream().mapToObj(rows::get).toList();
        List<TableCoverage.Shadowed<R>> shadowed = new ArrayList<>();
        for (int row = winning.nextClearBit(0); row < rows.size(); row = winning.nextClearBit(row + 1)) {
            shadowed.add(new TableCoverage.Shadowed<>(rows.get(row), rowsOf(coveredBy.getOrDefault(row, List.of()))));
        }
        return new TableCoverage<>(table, Cells.merged(gaps, axes), ambiguities, effective, shadowed);
    }

    private List<R> rowsOf(List<Integer> numbers) {
        return numbers.stream().map(rows::get).toList();
    }
}

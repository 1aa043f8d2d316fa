package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Merges lines along one dimension after the other until nothing merges any more. Lines that share no facts before share none after. */
final class Merging {
    private Merging() {}

    private record Alike(List<Extent> others, String before, String after) {}

    static List<Line> merge(List<Line> lines) {
        List<Line> merged = lines;
        int before;
        do {
            before = merged.size();
            int dimensions = merged.isEmpty() ? 0 : merged.get(0).box().size();
            for (int dimension = 0; dimension < dimensions; dimension++) {
                merged = along(merged, dimension);
            }
        } while (merged.size() < before);
        return merged;
    }

    private static List<Line> along(List<Line> lines, int dimension) {
        Map<Alike, List<Line>> groups = new LinkedHashMap<>();
        for (Line line : lines) {
            List<Extent> others = new ArrayList<>(line.box());
            others.remove(dimension);
            groups.computeIfAbsent(new Alike(others, line.before(), line.after()), key -> new ArrayList<>())
                    .add(line);
        }
        List<Line> merged = new ArrayList<>();
        for (List<Line> group : groups.values()) {
            if (group.size() == 1) {
                merged.add(group.get(0));
            } else if (group.get(0).box().get(dimension) instanceof Members) {
                merged.add(Line.merged(
                        group,
                        dimension,
                        Members.union(group.stream()
                                .map(line -> (Members) line.box().get(dimension))
                                .toList())));
            } else {
                merged.addAll(adjoining(group, dimension));
            }
        }
        return merged;
    }

    private static List<Line> adjoining(List<Line> group, int dimension) {
        List<Line> sorted = group.stream()
                .sorted(Comparator.comparingLong(line -> span(line, dimension).from()))
                .toList();
        List<Line> merged = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        for (Line line : sorted) {
            if (!run.isEmpty()
                    && span(run.get(run.size() - 1), dimension).to() + 1
                            != span(line, dimension).from()) {
                merged.add(joined(run, dimension));
                run = new ArrayList<>();
            }
            run.add(line);
        }
        merged.add(joined(run, dimension));
        return merged;
    }

    private static Line joined(List<Line> run, int dimension) {
        Span whole = new Span(
                span(run.get(0), dimension).from(),
                span(run.get(run.size() - 1), dimension).to());
        return Line.merged(run, dimension, whole);
    }

    private static Span span(Line line, int dimension) {
        return (Span) line.box().get(dimension);
    }
}

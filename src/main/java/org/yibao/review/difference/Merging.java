package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yibao.facts.Extent;

/** Merges lines along one fact after the other until nothing merges any more. Lines that share no facts before share none after. */
final class Merging {
    private Merging() {}

    private record Alike(List<Extent> others, String before, String after) {}

    static List<ChangedLine> merge(List<ChangedLine> lines) {
        List<ChangedLine> merged = lines;
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

    private static List<ChangedLine> along(List<ChangedLine> lines, int dimension) {
        Map<Alike, List<ChangedLine>> groups = new LinkedHashMap<>();
        for (ChangedLine line : lines) {
            List<Extent> others = new ArrayList<>(line.box());
            others.remove(dimension);
            groups.computeIfAbsent(new Alike(others, line.before(), line.after()), key -> new ArrayList<>())
                    .add(line);
        }
        return groups.values().stream()
                .map(group -> group.size() == 1
                        ? group.get(0)
                        : ChangedLine.merged(group, dimension, union(group, dimension)))
                .toList();
    }

    private static Extent union(List<ChangedLine> group, int dimension) {
        return Extent.union(group.stream()
                .flatMap(line -> line.box().get(dimension).ranges().stream())
                .toList());
    }
}

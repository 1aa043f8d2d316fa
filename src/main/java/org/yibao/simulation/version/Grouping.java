package org.yibao.simulation.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yibao.rules.Row;
import org.yibao.tables.RowCells;
import org.yibao.tables.TableReach.Precedence;

/**
 * Puts together the parts of a difference that make no sense without each other. A coalition must not hold two rows that apply to the same
 * person, a removed one and the one in its place, nor half of the brackets of a region.
 */
final class Grouping {
    private final List<UnitPart> parts;
    private final int[] leader;

    private Grouping(List<UnitPart> parts) {
        this.parts = parts;
        this.leader = new int[parts.size()];
        for (int index = 0; index < leader.length; index++) {
            leader[index] = index;
        }
    }

    /** The groups in the order of their first parts. */
    static Collection<List<UnitPart>> of(List<UnitPart> parts) {
        Grouping grouping = new Grouping(parts);
        grouping.joinNeighbours();
        Map<Integer, List<UnitPart>> groups = new LinkedHashMap<>();
        for (int index = 0; index < parts.size(); index++) {
            groups.computeIfAbsent(grouping.leader(index), key -> new ArrayList<>())
                    .add(parts.get(index));
        }
        return groups.values();
    }

    /** Only parts of one table and region can bear on each other. */
    private void joinNeighbours() {
        record Neighbourhood(Class<?> table, String region) {}
        Map<Neighbourhood, List<Integer>> neighbourhoods = new LinkedHashMap<>();
        for (int index = 0; index < parts.size(); index++) {
            int part = index;
            Stream.of(parts.get(index).pair().before(), parts.get(index).pair().after())
                    .filter(row -> row != null)
                    .map(row -> new Neighbourhood(row.getClass(), row.region()))
                    .distinct()
                    .forEach(place -> neighbourhoods
                            .computeIfAbsent(place, key -> new ArrayList<>())
                            .add(part));
        }
        neighbourhoods.values().forEach(this::joinThoseTogether);
    }

    private void joinThoseTogether(List<Integer> neighbours) {
        for (int left = 0; left < neighbours.size(); left++) {
            for (int right = left + 1; right < neighbours.size(); right++) {
                if (together(parts.get(neighbours.get(left)), parts.get(neighbours.get(right)))) {
                    leader[leader(neighbours.get(right))] = leader(neighbours.get(left));
                }
            }
        }
    }

    private int leader(int part) {
        return leader[part] == part ? part : leader(leader[part]);
    }

    private static boolean together(UnitPart left, UnitPart right) {
        if (left.pair() == right.pair()) {
            return false;
        }
        return (left.isWholeRow() && right.isWholeRow() && countTogether(left)) || standInForEachOther(left, right);
    }

    /** Whether the rows of a region count as a whole. */
    private static boolean countTogether(UnitPart part) {
        return RowCells.table(part.pair().present()).reach().precedence() == Precedence.MOST_SPECIFIC_REGION;
    }

    /** Whether one part alone makes a conflict that the other one takes away. */
    private static boolean standInForEachOther(UnitPart left, UnitPart right) {
        boolean neither = conflict(left.without(), right.without());
        boolean leftAlone = conflict(left.alone(), right.without());
        boolean rightAlone = conflict(left.without(), right.alone());
        boolean both = conflict(left.alone(), right.alone());
        return !neither && !both && (leftAlone || rightAlone);
    }

    private static boolean conflict(Row left, Row right) {
        return left != null && right != null && RowCells.conflict(left, right);
    }
}

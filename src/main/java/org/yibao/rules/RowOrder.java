package org.yibao.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of the rows of a table that apply at a place counts: a real row of any region before a demonstration (示例), and of two real rows
 * or two demonstrations the one whose region is nearer to the place. A row whose figure is blank counts like any other: the figure is
 * missing then.
 */
public final class RowOrder {
    private RowOrder() {}

    /**
     * The row that counts comes first.
     *
     * @param path codes of the divisions that contain the place, the country first
     */
    public static Comparator<Row> at(List<String> path) {
        return Comparator.comparing(Row::demo)
                .thenComparing(row -> path.indexOf(row.region()), Comparator.reverseOrder());
    }

    /**
     * The rows that come first, in the order given: all of one region, and all demonstrations or none.
     *
     * @param path codes of the divisions that contain the place, the country first
     * @param rows rows of regions on the path
     */
    public static <R extends Row> List<R> first(List<String> path, Stream<R> rows) {
        Comparator<Row> order = at(path);
        List<R> all = rows.toList();
        return all.stream()
                .min(order)
                .map(first -> all.stream()
                        .filter(row -> order.compare(row, first) == 0)
                        .toList())
                .orElse(List.of());
    }
}

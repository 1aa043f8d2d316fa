package org.yibao.tables.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yibao.rules.Row;
import org.yibao.tables.Clash;
import org.yibao.tables.Column;
import org.yibao.tables.TableTemplate;

/**
 * Finds rows of one sheet that say what a row above them has said: with the same conditions, where the table allows one such row. Rows
 * whose conditions only overlap are found when all workbooks are looked at together.
 */
public final class RepeatedRows<R extends Row> {
    /** Rows with the same conditions that may stand side by side are few, such as brackets; a file made to take long has more. */
    private static final int MOST_COMPARED = 200;

    private final TableTemplate<R> template;
    private final UnaryOperator<String> names;
    private final List<String> conditions;
    private final Map<List<Object>, List<R>> seen = new HashMap<>();

    /** @param names name of a place by its code */
    public RepeatedRows(TableTemplate<R> template, UnaryOperator<String> names) {
        this.template = template;
        this.names = names;
        this.conditions = template.columns().stream()
                .filter(Column::isCondition)
                .map(Column::key)
                .toList();
    }

    /** Adds a row; says in Chinese which row above it repeats, and why it may not. */
    public Optional<String> add(Map<String, Object> values, R row) {
        List<Object> key = new ArrayList<>(conditions.size());
        conditions.forEach(condition -> key.add(values.get(condition)));
        List<R> others = seen.computeIfAbsent(key, any -> new ArrayList<>(1));
        for (R other : others) {
            Clash clash = template.clash(other, row);
            if (clash != null) {
                return Optional.of(
                        "不与第%d行重复的条件：%s；请删改其中一行".formatted(other.source().row(), clash.reason(names)));
            }
        }
        if (others.size() < MOST_COMPARED) {
            others.add(row);
        }
        return Optional.empty();
    }
}

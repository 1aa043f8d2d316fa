package org.yibao.tables;

import java.util.List;

/**
 * A column of a decision table.
 *
 * @param key      name in code, such as {@code central}: that of a component of the row
 * @param label    Chinese label with its unit, such as {@code 中央财政（元/人·年）}
 * @param kind     type of its cells
 * @param required whether a row without it is an error; a figure that the notices leave open is not required
 * @param choices  labels that a cell may hold; empty for other kinds than {@link ColumnKind#CHOICE}
 * @param asks     what it asks of facts; {@code null} for an answer
 * @param group    columns side by side of one group test one and the same fact in Drools' layout; {@code null} for an answer
 */
public record Column(
        String key, String label, ColumnKind kind, boolean required, List<String> choices, Asks asks, String group) {

    /** A column that decides whether a row applies. What its cells hold follows from what it asks. */
    static Column condition(String key, String label, boolean required, Asks asks) {
        return new Column(key, label, asks.kind(), required, asks.choices(), asks, asks.group());
    }

    /** A column that says what applies. A choice is one of those of the row's component, unless it is said {@link #of} which. */
    public static Column answer(String key, String label, ColumnKind kind, boolean required) {
        return new Column(key, label, kind, required, List.of(), null, null);
    }

    /** The same column with a list of the labels that a cell may hold. */
    public Column of(List<String> labels) {
        return new Column(key, label, kind, required, labels, asks, group);
    }

    /** The same column, but blank cells are errors. */
    public Column mandatory() {
        return new Column(key, label, kind, true, choices, asks, group);
    }

    /** The same column with a group of its own: it tests a fact apart from the columns beside it. */
    Column apart(String other) {
        return new Column(key, label, kind, required, choices, asks, other);
    }

    public boolean isCondition() {
        return asks != null;
    }

    /** Fact type that the column tests in Drools' layout; {@code null} for an answer. */
    String pattern() {
        return asks == null ? null : asks.pattern().getSimpleName();
    }

    /** Constraint on that fact, {@code $param} stands for the cell; {@code null} for an answer. */
    String test() {
        return asks == null ? null : asks.test();
    }
}

package org.yibao.workbook;

import java.util.List;

/**
 * A column of a decision table.
 *
 * @param key      name in code, such as {@code central}
 * @param label    Chinese label with its unit, such as {@code 中央财政（元/人·年）}
 * @param kind     type of its cells
 * @param required whether a row without it is an error; a figure that the notices leave open is not required
 * @param choices  labels that a cell may hold; empty for other kinds than {@link ColumnKind#CHOICE}
 * @param pattern  fact type that the column tests in Drools' layout; {@code null} for an answer
 * @param test     constraint on that fact, {@code $param} stands for the cell; {@code null} for an answer
 */
public record Column(
        String key,
        String label,
        ColumnKind kind,
        boolean required,
        List<String> choices,
        String pattern,
        String test) {

    /** A column that decides whether a row applies. */
    public static Column condition(
            String key, String label, ColumnKind kind, boolean required, String pattern, String test) {
        return new Column(key, label, kind, required, List.of(), pattern, test);
    }

    /** A column that says what applies. */
    public static Column answer(String key, String label, ColumnKind kind, boolean required) {
        return new Column(key, label, kind, required, List.of(), null, null);
    }

    /** The same column with a list of the labels that a cell may hold. */
    public Column of(List<String> labels) {
        return new Column(key, label, kind, required, labels, pattern, test);
    }

    /** The same column, but blank cells are errors. */
    Column mandatory() {
        return new Column(key, label, kind, true, choices, pattern, test);
    }

    public boolean isCondition() {
        return pattern != null;
    }
}

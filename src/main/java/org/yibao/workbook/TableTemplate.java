package org.yibao.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;

/**
 * Declares one decision table: how its sheet looks, what its rows are, and what must hold of them.
 *
 * <p>A sheet has a title, a line of guidance, the header rows of Drools' spreadsheet layout (hidden), the labels, and the data rows.
 *
 * @param <R>      type of a row
 * @param name     name of the table, its sheet and its rule
 * @param guidance one Chinese line below the title: what the table says and how it is filled in
 * @param imports  classes that the conditions name
 * @param columns  columns from left to right, conditions first
 * @param rowType  type of a row
 * @param toRow    makes a row of its cells
 * @param overlap  says in Chinese why two rows of the same region and of overlapping periods can't stand side by side; answers
 *                 {@code null} when they can
 * @param reach    what can be asked of the table, and who needs an answer
 * @param invariants what must hold of its rows
 */
public record TableTemplate<R extends Row>(
        String name,
        String guidance,
        List<Class<?>> imports,
        List<Column> columns,
        Class<R> rowType,
        Function<RowValues, R> toRow,
        BiFunction<R, R, String> overlap,
        Reach<R> reach,
        List<Invariant<R>> invariants) {

    /** Number of the row that holds the labels, from 1; data rows follow. */
    public static final int LABEL_ROW = 10;

    /** The first header row of Drools' layout, from 1; they are hidden up to the row before the labels. */
    public static final int FIRST_HIDDEN_ROW = 3;

    private static final String DROOLS_ANSWERS = "answers";

    /** A table without invariants. */
    TableTemplate(
            String name,
            String guidance,
            List<Class<?>> imports,
            List<Column> columns,
            Class<R> rowType,
            Function<RowValues, R> toRow,
            BiFunction<R, R, String> overlap,
            Reach<R> reach) {
        this(name, guidance, imports, columns, rowType, toRow, overlap, reach, List.of());
    }

    /** The same table with what must hold of its rows. */
    @SafeVarargs
    final TableTemplate<R> requiring(Invariant<R>... those) {
        return new TableTemplate<>(name, guidance, imports, columns, rowType, toRow, overlap, reach, List.of(those));
    }

    /** The row of some cells, with the conditions that they make. */
    public R row(RowValues values) {
        R made = toRow.apply(values);
        RowSource source = values.source().with(RowConditions.of(made));
        return toRow.apply(new RowValues(source, values.cells()));
    }

    /** The rows of this table that break one of its invariants. */
    public Stream<Breach> breaches(TableRows all) {
        List<R> rows = all.of(rowType);
        return invariants.stream().flatMap(invariant -> all.certain(invariant, rowType, rows));
    }

    /** Why two rows can't stand side by side, in Chinese; {@code null} when they can. */
    public String conflict(R left, R right) {
        boolean meet = left.region().equals(right.region())
                && left.demo() == right.demo()
                && left.period().overlaps(right.period());
        return meet ? overlap.apply(left, right) : null;
    }

    /** Letter of each column by its key. */
    public Map<String, String> letters() {
        return Columns.letters(columns);
    }

    /** Label of a column by its key. */
    public String label(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow()
                .label();
    }

    /**
     * The rows from {@link #FIRST_HIDDEN_ROW} to {@link #LABEL_ROW} as they must stand in the sheet; a blank cell is an empty text.
     *
     * @param rulePackage package of the rules that Drools makes of the sheet
     */
    public List<List<String>> header(String rulePackage) {
        List<String> types = new ArrayList<>();
        List<String> patterns = new ArrayList<>();
        List<String> tests = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        String previous = "";
        for (Column column : columns) {
            types.add(column.isCondition() ? "CONDITION" : "ACTION");
            // Cells of one pattern are merged: only the first holds it.
            String pattern = column.isCondition() ? column.pattern() : "";
            patterns.add(pattern.equals(previous) ? "" : pattern);
            previous = pattern;
            tests.add(
                    column.isCondition()
                            ? column.test()
                            : ("%s.put( drools.getRule().getPackageName() + \"/\" + drools.getRule().getName()"
                                            + " + \"#%s\", \"$param\" );")
                                    .formatted(DROOLS_ANSWERS, column.key()));
            labels.add(column.label());
        }
        String imported = String.join(", ", imports.stream().map(Class::getName).toList());
        return List.of(
                List.of("RuleSet", rulePackage),
                List.of("Import", imported),
                List.of("Variables", "java.util.Map " + DROOLS_ANSWERS),
                List.of("RuleTable " + name),
                types,
                patterns,
                tests,
                labels);
    }
}

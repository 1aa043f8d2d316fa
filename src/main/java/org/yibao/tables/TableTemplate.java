package org.yibao.tables;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yibao.facts.Conditions;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Subject;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.rules.funding.FundingRow;

/**
 * Declares one decision table: how its sheet looks, what its rows are, and what must hold of them. Each column is a component of the row, or
 * else a condition that someone {@link #with added} to the sheet.
 *
 * <p>A sheet has a title, a line of guidance, the header rows of Drools' spreadsheet layout (hidden), the labels, and the data rows.
 *
 * @param <R> type of a row
 */
public final class TableTemplate<R extends Row> {
    /** Number of the row that holds the labels, from 1; data rows follow. */
    public static final int LABEL_ROW = 10;

    /** The first header row of Drools' layout, from 1; they are hidden up to the row before the labels. */
    public static final int FIRST_HIDDEN_ROW = 3;

    private static final String DROOLS_ANSWERS = "answers";

    private final String name;
    private final String guidance;
    private final List<Class<?>> imports;
    private final List<Column> columns;
    private final List<Column> added;
    private final RowMaker<R> maker;
    private final Class<R> rowType;
    private final Slot slot;
    private final Map<String, String> barred;
    private final TableReach<R> reach;
    private final List<Invariant<R>> invariants;
    private final List<AddedColumn> possible;
    private final List<Column> asking;

    private TableTemplate(
            String name,
            String guidance,
            List<Class<?>> imports,
            List<Column> columns,
            List<Column> added,
            Class<R> rowType,
            RowMaker<R> maker,
            Slot slot,
            Map<String, String> barred,
            TableReach<R> reach,
            List<Invariant<R>> invariants) {
        this.name = name;
        this.guidance = guidance;
        this.imports = imports;
        this.columns = columns;
        this.added = added;
        this.rowType = rowType;
        this.maker = maker;
        this.slot = slot;
        this.barred = barred;
        this.reach = reach;
        this.invariants = invariants;
        List<Column> declared =
                columns.stream().filter(column -> !added.contains(column)).toList();
        this.possible = AddedColumn.of(subject()).stream()
                .filter(column -> !barred.containsKey(column.name()) && !column.isAskedBy(declared))
                .toList();
        this.asking = Stream.concat(
                        declared.stream().filter(Column::isCondition),
                        possible.stream().flatMap(column -> column.columns().stream()))
                .toList();
    }

    /**
     * A table with one row for each question.
     *
     * @param name     name of the table, its sheet and its rule
     * @param guidance one Chinese line below the title: what the table says and how it is filled in
     * @param imports  classes that the conditions name
     * @param columns  columns from left to right, conditions first; the name of the region comes first of the others
     * @param reach    what can be asked of the table, and who needs an answer
     * @throws IllegalArgumentException when a column is no component of the row, or a component has no column
     */
    static <R extends Row> TableTemplate<R> of(
            Class<R> rowType,
            String name,
            String guidance,
            List<Class<?>> imports,
            List<Column> columns,
            TableReach<R> reach) {
        RowMaker<R> maker = new RowMaker<>(rowType);
        List<Column> typed = columns.stream()
                .map(column ->
                        column.kind() == ColumnKind.CHOICE && column.choices().isEmpty()
                                ? column.of(maker.choices(column.key()))
                                : column)
                .toList();
        TableTemplate<R> table = new TableTemplate<>(
                name, guidance, imports, typed, List.of(), rowType, maker, Slot.ONE, Map.of(), reach, List.of());
        table.requireColumnsOfTheRow();
        return table;
    }

    private void requireColumnsOfTheRow() {
        Set<String> components = maker.cells().keySet();
        Set<String> keys = new LinkedHashSet<>();
        for (Column column : columns) {
            if (!keys.add(column.key())) {
                throw new IllegalArgumentException("Table %s has two columns %s.".formatted(name, column.key()));
            }
        }
        keys.remove(Columns.REGION_NAME.key());
        if (!keys.equals(components)) {
            throw new IllegalArgumentException("Table %s has the columns %s, but %s has the components %s."
                    .formatted(name, keys, rowType.getSimpleName(), components));
        }
        for (AddedColumn column : possible) {
            for (Column one : column.columns()) {
                if (components.contains(one.key())) {
                    throw new IllegalArgumentException(
                            "Table %s has a column %s that asks no such fact.".formatted(name, one.key()));
                }
            }
        }
    }

    /** The same table with rows that stand side by side for the same questions. */
    TableTemplate<R> apart(Slot other) {
        if (!maker.cells().keySet().containsAll(other.columns())) {
            throw new IllegalArgumentException(
                    "Table %s has no columns %s to tell its rows apart by.".formatted(name, other.columns()));
        }
        return new TableTemplate<>(
                name, guidance, imports, columns, added, rowType, maker, other, barred, reach, invariants);
    }

    /**
     * The same table, but a column that may not be added.
     *
     * @param why in Chinese
     */
    TableTemplate<R> never(String column, String why) {
        return new TableTemplate<>(
                name, guidance, imports, columns, added, rowType, maker, slot, Map.of(column, why), reach, invariants);
    }

    /** The same table with what must hold of its rows. */
    @SafeVarargs
    final TableTemplate<R> requiring(Invariant<R>... those) {
        return new TableTemplate<>(
                name, guidance, imports, columns, added, rowType, maker, slot, barred, reach, List.of(those));
    }

    /** The same table with more conditions, which stand behind its own. */
    public TableTemplate<R> with(List<Column> conditions) {
        if (conditions.isEmpty()) {
            return this;
        }
        List<Column> all = new ArrayList<>(columns);
        all.addAll(firstAnswer(), conditions);
        List<Column> more = new ArrayList<>(added);
        more.addAll(conditions);
        return new TableTemplate<>(
                name,
                guidance,
                imports,
                List.copyOf(all),
                List.copyOf(more),
                rowType,
                maker,
                slot,
                barred,
                reach,
                invariants);
    }

    /** Number of the conditions that the table declares itself. */
    private int conditionCount() {
        return (int) columns.stream().filter(Column::isCondition).count() - added.size();
    }

    /** Where the answers begin, from 0. */
    public int firstAnswer() {
        return conditionCount() + added.size();
    }

    /** The same table with the conditions that someone added to a sheet with these labels. */
    public TableTemplate<R> under(List<String> labels) {
        List<Column> found = new ArrayList<>();
        for (int index = conditionCount(); index < labels.size(); index++) {
            Optional<Column> column = addable(labels.get(index));
            if (column.isEmpty() || found.contains(column.get())) {
                break;
            }
            found.add(column.get());
        }
        return with(found);
    }

    private Optional<Column> addable(String label) {
        return possible.stream()
                .flatMap(column -> column.columns().stream())
                .filter(column -> column.label().equals(label))
                .findFirst();
    }

    public String name() {
        return name;
    }

    public String guidance() {
        return guidance;
    }

    /** Columns from left to right. */
    public List<Column> columns() {
        return columns;
    }

    /** Those of them that someone added to the sheet. */
    public List<Column> added() {
        return added;
    }

    /** The conditions that may be added, whether they are or not. */
    public List<AddedColumn> possible() {
        return possible;
    }

    /** Why a condition may not be added, in Chinese, by its name. */
    public Map<String, String> barred() {
        return barred;
    }

    /** Every column that a sheet of the table may have, in the order in which rows are told of: conditions, added conditions, answers. */
    List<Column> everyColumn() {
        List<Column> every = new ArrayList<>(asking);
        columns.stream().filter(column -> !column.isCondition()).forEach(every::add);
        return every;
    }

    public Class<R> rowType() {
        return rowType;
    }

    public TableReach<R> reach() {
        return reach;
    }

    /** What is decided by it. */
    public Subject subject() {
        return FundingRow.class.isAssignableFrom(rowType) ? Subject.FUNDING : Subject.BENEFIT;
    }

    public Slot slot() {
        return slot;
    }

    /** Whether a column helps to say which row it is, and not what the row answers. */
    public boolean isKey(Column column) {
        return column.isCondition() || slot.names(column.key()) || column.key().equals(Columns.DEMO);
    }

    /** The components of a row that are cells, by the keys of their columns. */
    Map<String, RecordComponent> components() {
        return maker.cells();
    }

    /** The row of some cells, with the conditions that they make. */
    public R row(RowValues values) {
        Map<String, Object> more = new LinkedHashMap<>();
        for (AddedColumn column : possible) {
            for (Column one : column.columns()) {
                Object cell = values.cells().get(one.key());
                if (cell != null) {
                    more.put(one.key(), cell);
                }
            }
        }
        RowSource source = values.source().with(conditions(values.cells()), more);
        return maker.make(source, values.cells());
    }

    /** In the order of the facts: the days, which tell least apart, come last. */
    private Conditions conditions(Map<String, Object> cells) {
        Map<Fact, Extent> extents = new TreeMap<>(Comparator.comparingInt(Fact::number));
        for (Column column : asking) {
            Object cell = cells.get(column.key());
            if (cell != null) {
                column.asks()
                        .conditions(cell, cells)
                        .forEach((fact, extent) -> extents.merge(fact, extent, Extent::and));
            }
        }
        return new Conditions(extents);
    }

    /** The rows of this table that break one of its invariants. */
    public Stream<Breach> breaches(TableRows all) {
        List<R> rows = all.of(rowType);
        return Stream.concat(
                rows.stream().flatMap(this::endBeforeTheyBegin),
                invariants.stream().flatMap(invariant -> all.certain(invariant, rowType, rows)));
    }

    /** The ranges that someone added, where a row's end lies before its beginning. */
    private Stream<Breach> endBeforeTheyBegin(R row) {
        Map<String, Object> cells = row.source().added();
        if (cells.size() < 2) {
            return Stream.empty();
        }
        return possible.stream().filter(AddedColumn::isRange).flatMap(column -> {
            Column first = column.columns().get(0);
            Column last = column.columns().get(1);
            Object from = cells.get(first.key());
            Object to = cells.get(last.key());
            return from == null || to == null || RangeOf.point(from) <= RangeOf.point(to)
                    ? Stream.empty()
                    : Stream.of(Breach.refused(
                            row, last.key(), to, "不小于“%s”的 %s；这一行现在不适用于任何人".formatted(first.label(), from)));
        });
    }

    /** Why two rows can't stand side by side: a question that both are for; {@code null} when they can. */
    public Clash clash(R left, R right) {
        if (!left.region().equals(right.region())
                || left.demo() != right.demo()
                || !Objects.equals(yearOf(left), yearOf(right))) {
            return null;
        }
        Map<String, Object> one = RowCells.of(left);
        Map<String, Object> other = RowCells.of(right);
        boolean same = slot.same(one, other);
        if (!same && !slot.sameRank(one, other)) {
            return null;
        }
        Map<Fact, Extent> both = Together.of(left.conditions(), right.conditions());
        return both == null ? null : new Clash(left, right, both, !same);
    }

    /** The policy year of a row; {@code null} when it is for days, which are conditions. */
    public static Integer yearOf(Row row) {
        return row instanceof FundingRow funding ? (Integer) funding.year() : null;
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
        String previous = null;
        for (Column column : columns) {
            types.add(column.isCondition() ? "CONDITION" : "ACTION");
            // Cells of one group are merged: only the first holds the pattern.
            boolean first = column.isCondition() && !column.group().equals(previous);
            patterns.add(first ? column.pattern() : "");
            previous = column.group();
            tests.add(
                    column.isCondition()
                            ? column.test()
                            : ("%s.put( drools.getRule().getPackageName() + \"/\" + drools.getRule().getName()"
                                            + " + \"#%s\", \"$param\" );")
                                    .formatted(DROOLS_ANSWERS, column.key()));
            labels.add(column.label());
        }
        return List.of(
                List.of("RuleSet", rulePackage),
                List.of("Import", imported()),
                List.of("Variables", "java.util.Map " + DROOLS_ANSWERS),
                List.of("RuleTable " + name),
                types,
                patterns,
                tests,
                labels);
    }

    private String imported() {
        Set<Class<?>> all = new LinkedHashSet<>(imports);
        for (Column column : added) {
            all.add(column.asks().pattern());
            all.addAll(column.asks().names());
        }
        return String.join(", ", all.stream().map(Class::getName).toList());
    }
}

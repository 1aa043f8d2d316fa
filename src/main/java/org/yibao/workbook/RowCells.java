package org.yibao.workbook;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibao.facts.Labelled;
import org.yibao.money.BasisPoints;
import org.yibao.money.Money;
import org.yibao.rules.Row;
import org.yibao.rules.funding.ContributionRow;

/** The typed cells of a row, by the key of their column: the way back from a row to its table. */
public final class RowCells {
    /** Answers that tell rows with the same conditions apart: each item, layer and bracket has a row of its own, so has a demonstration. */
    private static final Set<String> DISTINGUISHING = Set.of("demo", "item", "layer", "above");

    private static final Map<Class<?>, Map<String, RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, TableTemplate<?>> TABLES =
            Tables.ALL.stream().collect(Collectors.toMap(TableTemplate::rowType, Function.identity()));

    private RowCells() {}

    /** The table that a row belongs to. */
    public static TableTemplate<?> table(Row row) {
        return TABLES.get(row.getClass());
    }

    /** The name of the table whose rows are of a type; {@code null} when no table has such rows. */
    public static String tableOf(Class<?> rowType) {
        TableTemplate<?> table = TABLES.get(rowType);
        return table == null ? null : table.name();
    }

    /** The columns of a table whose cells a row keeps: all but the name of the region, which its code gives. */
    public static List<Column> columns(TableTemplate<?> table) {
        Map<String, RecordComponent> components = components(table.rowType());
        return table.columns().stream()
                .filter(column -> components.containsKey(column.key()))
                .toList();
    }

    /** Whether a column helps to say which row it is, and not what the row answers. */
    public static boolean isKey(Column column) {
        return column.isCondition() || DISTINGUISHING.contains(column.key());
    }

    /** The cells of a row in the order of its columns; {@code null} for a blank one. */
    public static Map<String, Object> of(Row row) {
        Map<String, RecordComponent> components = components(row.getClass());
        Map<String, Object> cells = new LinkedHashMap<>();
        for (Column column : table(row).columns()) {
            RecordComponent component = components.get(column.key());
            if (component != null) {
                cells.put(column.key(), cell(row, component));
            }
        }
        return Collections.unmodifiableMap(cells);
    }

    /** Whether two rows can't stand side by side because both would apply to someone. */
    public static boolean conflict(Row left, Row right) {
        return conflict(table(left), left, right);
    }

    private static <R extends Row> boolean conflict(TableTemplate<R> table, Row left, Row right) {
        Class<R> type = table.rowType();
        return type.isInstance(right) && table.conflict(type.cast(left), type.cast(right)) != null;
    }

    /** The same row with some of its cells as another row of its table has them. */
    public static Row with(Row row, Set<String> columns, Row other) {
        Map<String, Object> cells = new HashMap<>();
        Map<String, Object> others = of(other);
        of(row).forEach((column, cell) -> {
            Object taken = columns.contains(column) ? others.get(column) : cell;
            if (taken != null) {
                cells.put(column, read(taken));
            }
        });
        return table(row).row(new RowValues(row.source(), cells));
    }

    /** A cell as the reader gives it: choices by their labels. */
    private static Object read(Object cell) {
        if (cell instanceof Labelled labelled) {
            return labelled.label();
        }
        return cell instanceof Boolean yes ? (yes ? YesNo.YES : YesNo.NO).label() : cell;
    }

    /** A cell as a person reads it, such as {@code 70%}; 空白 for a blank one. */
    public static String text(Column column, Object cell) {
        if (cell == null) {
            return "空白";
        }
        if (cell instanceof Labelled labelled) {
            return labelled.label();
        }
        if (cell instanceof Boolean yes) {
            return (yes ? YesNo.YES : YesNo.NO).label();
        }
        boolean ratio = column.kind() == ColumnKind.RATIO || column.kind() == ColumnKind.POINTS;
        return ratio
                ? BasisPoints.percent((Integer) cell)
                : cell instanceof Money money ? money + "元" : cell.toString();
    }

    private static Map<String, RecordComponent> components(Class<?> rowType) {
        return COMPONENTS.computeIfAbsent(rowType, type -> {
            Map<String, RecordComponent> components = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                if (!component.getName().equals("source")) {
                    components.put(component.getName(), component);
                }
            }
            return components;
        });
    }

    private static Object cell(Row row, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(row);
            boolean anyAge = row instanceof ContributionRow
                    && value instanceof Integer age
                    && (age == 0 || age == ContributionRow.ANY_AGE);
            return anyAge && component.getName().startsWith("age") ? null : value;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

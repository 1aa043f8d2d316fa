package org.yibao.tables;

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
import org.yibao.codes.Labelled;
import org.yibao.money.BasisPoints;
import org.yibao.money.Money;
import org.yibao.rules.Row;

/** The typed cells of a row, by the key of their column: the way back from a row to its table. */
public final class RowCells {
    private static final Map<Class<?>, TableTemplate<?>> TABLES =
            Tables.ALL.stream().collect(Collectors.toMap(TableTemplate::rowType, Function.identity()));

    private static final Map<Class<?>, List<Column>> KEPT = new ConcurrentHashMap<>();

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

    /**
     * The columns of a table whose cells a row may keep: all but the name of the region, which its code gives, and with the conditions that
     * may be added to a sheet.
     */
    public static List<Column> columns(TableTemplate<?> table) {
        return KEPT.computeIfAbsent(table.rowType(), type -> table.everyColumn().stream()
                .filter(column -> !column.key().equals(Columns.REGION_NAME.key()))
                .toList());
    }

    /**
     * The cells of a row in the order of its columns; {@code null} for a blank one. A blank cell of a condition that was added to the sheet
     * is left out, as if there were no such column.
     */
    public static Map<String, Object> of(Row row) {
        TableTemplate<?> table = table(row);
        Map<String, RecordComponent> components = table.components();
        Map<String, Object> added =
                row.source() == null ? Map.of() : row.source().added();
        Map<String, Object> cells = new LinkedHashMap<>();
        for (Column column : columns(table)) {
            RecordComponent component = components.get(column.key());
            if (component != null) {
                cells.put(column.key(), cell(row, component));
            } else if (added.containsKey(column.key())) {
                cells.put(column.key(), added.get(column.key()));
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
        return type.isInstance(right) && table.clash(type.cast(left), type.cast(right)) != null;
    }

    /** The same row with some of its cells as another row of its table has them. */
    public static Row with(Row row, Set<String> columns, Row other) {
        Map<String, Object> cells = new HashMap<>();
        Map<String, Object> others = of(other);
        Map<String, Object> own = of(row);
        for (Column column : columns(table(row))) {
            Object taken = (columns.contains(column.key()) ? others : own).get(column.key());
            if (taken != null) {
                cells.put(column.key(), read(taken));
            }
        }
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

    private static Object cell(Row row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.yibao.tables;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.yibao.codes.Labelled;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;

/**
 * Makes row records of typed cells: a component has the cell of the column with its name, as its own type. What there is to find out about a
 * type is found out once.
 *
 * @param <R> type of a row
 */
final class RowMaker<R extends Row> {
    private static final String SOURCE = "source";

    private final Class<R> type;
    private final Constructor<R> constructor;
    private final List<RecordComponent> components;
    private final List<UnaryOperator<Object>> readers;

    RowMaker(Class<R> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
        this.readers = components.stream().map(RowMaker::reader).toList();
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = type.getConstructor(types);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException("%s is no public record.".formatted(type.getName()), hidden);
        }
    }

    /** The components that are cells, by their names. */
    Map<String, RecordComponent> cells() {
        Map<String, RecordComponent> cells = new LinkedHashMap<>();
        components.stream()
                .filter(component -> !component.getName().equals(SOURCE))
                .forEach(component -> cells.put(component.getName(), component));
        return cells;
    }

    /** The labels that a cell of a component may hold; empty when it is neither a list nor yes or no. */
    List<String> choices(String component) {
        Class<?> cell = cells().get(component).getType();
        if (cell == Boolean.class || cell == boolean.class) {
            return Columns.labels(YesNo.values());
        }
        return cell.isEnum() && Labelled.class.isAssignableFrom(cell)
                ? Arrays.stream(cell.getEnumConstants())
                        .map(constant -> ((Labelled) constant).label())
                        .toList()
                : List.of();
    }

    /** @param cells as the reader gives them: choices by their labels, no entry for a blank one */
    R make(RowSource source, Map<String, Object> cells) {
        Object[] values = new Object[components.size()];
        for (int index = 0; index < values.length; index++) {
            String name = components.get(index).getName();
            Object cell = name.equals(SOURCE) ? source : cells.get(name);
            values[index] = cell == null ? null : readers.get(index).apply(cell);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw (RuntimeException) refused.getCause();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static UnaryOperator<Object> reader(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Boolean.class || type == boolean.class) {
            return cell -> YesNo.YES.label().equals(cell);
        }
        if (!type.isEnum()) {
            return cell -> cell;
        }
        Map<Object, Object> byLabel = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byLabel.put(((Labelled) constant).label(), constant);
        }
        return cell -> {
            Object constant = byLabel.get(cell);
            if (constant == null) {
                throw new IllegalArgumentException("No %s is labelled “%s”.".formatted(type.getSimpleName(), cell));
            }
            return constant;
        };
    }
}

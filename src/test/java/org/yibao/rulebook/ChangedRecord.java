package org.yibao.rulebook;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Records with one component, or one component of a component, a little different. */
final class ChangedRecord {
    private ChangedRecord() {}

    /** The record with some component changed; empty when its constructor refuses the change that was tried. */
    static <R> Optional<R> of(R before, Random random) {
        RecordComponent[] components = before.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int index = 0; index < components.length; index++) {
                components[index].getAccessor().setAccessible(true);
                values[index] = components[index].getAccessor().invoke(before);
            }
            int chosen = random.nextInt(components.length);
            Optional<Object> changed = value(components[chosen].getType(), values[chosen], random);
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            values[chosen] = changed.get() == NOTHING ? null : changed.get();
            @SuppressWarnings("unchecked")
            Constructor<R> constructor = (Constructor<R>) before.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    private static final Object NOTHING = new Object();

    private static Optional<Object> value(Class<?> type, Object value, Random random) {
        if (value != null && !type.isPrimitive() && random.nextInt(4) == 0) {
            return Optional.of(NOTHING);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(value == null || !(Boolean) value);
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(value == null ? 0 : (Integer) value + 1);
        }
        if (type == long.class) {
            return Optional.of((Long) value + 1);
        }
        if (type == String.class) {
            return Optional.of(
                    value == null ? random.nextBoolean() ? "null" : "" : value + (random.nextBoolean() ? " " : "x"));
        }
        if (type == LocalDate.class) {
            return Optional.of(value == null ? LocalDate.EPOCH : ((LocalDate) value).plusDays(1));
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            Object other = constants[random.nextInt(constants.length)];
            return other == value ? Optional.empty() : Optional.of(other);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new TreeMap<>(map);
            changed.put("another", "Z");
            return Optional.of(changed);
        }
        if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>(list);
            changed.add(changed.isEmpty() ? "" : changed.get(0));
            return Optional.of(changed);
        }
        if (value != null && type.isRecord()) {
            return of(value, random);
        }
        return Optional.empty();
    }
}

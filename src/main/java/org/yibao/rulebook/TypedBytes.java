package org.yibao.rulebook;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yibao.facts.Conditions;

/**
 * Writes values as bytes for hashing, so that different values never have the same bytes: each with its type and its length, nothing apart
 * from the text "null", records by their names and components. Records may move between packages without changing their bytes.
 */
final class TypedBytes {
    /** How a record is written: its name, and what reads its components. */
    private record Shape(String name, List<Method> accessors) {
        static Shape of(Class<?> type) {
            List<Method> accessors = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return new Shape(type.getSimpleName(), accessors);
        }

        static Object component(Method accessor, Object of) {
            try {
                return accessor.invoke(of);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** The rows of a sheet share one map of letters: written once, copied for each. */
    private final IdentityHashMap<Map<?, ?>, byte[]> maps;

    TypedBytes() {
        this(new IdentityHashMap<>());
    }

    private TypedBytes(IdentityHashMap<Map<?, ?>, byte[]> maps) {
        this.maps = maps;
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /**
     * Adds a value.
     *
     * @throws IllegalArgumentException when it is of a type that has no bytes of its own
     */
    TypedBytes add(Object value) {
        if (value == null) {
            bytes.write('0');
        } else if (value instanceof String text) {
            text('s', text);
        } else if (value instanceof Integer number) {
            number('i', number);
        } else if (value instanceof Long number) {
            number('l', number);
        } else if (value instanceof Boolean truth) {
            bytes.write(truth ? 'y' : 'n');
        } else if (value instanceof LocalDate day) {
            number('d', day.toEpochDay());
        } else if (value instanceof Enum<?> constant) {
            text('e', constant.getDeclaringClass().getSimpleName());
            text('s', constant.name());
        } else if (value instanceof Record) {
            record(value);
        } else if (value instanceof Conditions conditions) {
            List<List<?>> extents = new ArrayList<>();
            conditions.extents().forEach((fact, extent) -> extents.add(List.of(fact.name(), extent)));
            unordered(extents);
        } else if (value instanceof List<?> list) {
            number('[', list.size());
            list.forEach(this::add);
        } else if (value instanceof Collection<?> set) {
            unordered(set);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else {
            throw new IllegalArgumentException("A %s can't be hashed. Maybe a record has a component of a new type."
                    .formatted(value.getClass().getName()));
        }
        return this;
    }

    /** Adds values whose order means nothing; how often each is there does. */
    TypedBytes unordered(Collection<?> values) {
        number('{', values.size());
        values.stream()
                .map(value -> new TypedBytes(maps).add(value).toByteArray())
                .sorted(Arrays::compareUnsigned)
                .forEach(bytes::writeBytes);
        return this;
    }

    private void map(Map<?, ?> map) {
        byte[] written = maps.get(map);
        if (written == null) {
            List<List<?>> entries = new ArrayList<>();
            map.forEach((key, value) -> entries.add(Arrays.asList(key, value)));
            written = new TypedBytes(maps).unordered(entries).toByteArray();
            maps.put(map, written);
        }
        bytes.writeBytes(written);
    }

    private void record(Object value) {
        Shape shape = SHAPES.get(value.getClass());
        text('(', shape.name());
        number(':', shape.accessors().size());
        for (Method accessor : shape.accessors()) {
            add(Shape.component(accessor, value));
        }
    }

    private void text(char type, String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(type, encoded.length);
        bytes.writeBytes(encoded);
    }

    private void number(char type, long number) {
        bytes.write(type);
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
}

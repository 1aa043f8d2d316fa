package org.yibao.drools;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yibao.divisions.Division;
import org.yibao.rules.Row;

/** Objects whose texts say what they are, to find out what a compiled condition reads. */
final class Samples {
    static final Division DIVISION = new Division("code", "name", null, "parent", null, null, "successor");
    private static final Map<Class<?>, Row> ROWS = new ConcurrentHashMap<>();

    private Samples() {}

    static Row row(Class<? extends Row> type) {
        return ROWS.computeIfAbsent(type, Samples::made);
    }

    private static Row made(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("规则匹配的 %s 不是一张决策表的行。请写具体的行类型。".formatted(type.getSimpleName()));
        }
        try {
            return (Row) type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components).map(Samples::value).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return component.getName();
        }
        return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : null;
    }
}

package org.yibao.simulation.files;

import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;

/**
 * A column on its way into the database.
 *
 * @param name name
 * @param type type
 */
record WrittenColumn(String name, ArrowType type) {
    private static final int DECIMAL_DIGITS = 18;
    private static final int DECIMAL_BITS = 128;

    static WrittenColumn whole(String name, int bits) {
        return new WrittenColumn(name, new ArrowType.Int(bits, true));
    }

    static WrittenColumn text(String name) {
        return new WrittenColumn(name, new ArrowType.Utf8());
    }

    static WrittenColumn decimal(String name, int decimals) {
        return new WrittenColumn(name, new ArrowType.Decimal(DECIMAL_DIGITS, decimals, DECIMAL_BITS));
    }

    Field field() {
        return new Field(name, FieldType.nullable(type), null);
    }
}

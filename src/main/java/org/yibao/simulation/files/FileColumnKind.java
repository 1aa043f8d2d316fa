package org.yibao.simulation.files;

import java.util.Arrays;
import java.util.List;

/** What a column holds, and which types of Parquet may hold it. */
enum FileColumnKind {
    ID("整数或文字", List.of("INT", "VARCHAR")),
    CODE("文字", List.of("VARCHAR")),
    REGION("文字（行政区划代码）", List.of("INT", "VARCHAR")),
    DATE("日期", List.of("DATE", "TIMESTAMP", "VARCHAR")),
    YES_NO("布尔值", List.of("BOOLEAN", "INT", "VARCHAR")),
    AMOUNT("数字", List.of("INT", "DECIMAL", "DOUBLE", "FLOAT", "VARCHAR"));

    private final String told;

    /** Beginnings of the names of types, separated by commas; {@code INT} for all whole numbers. */
    private final String types;

    FileColumnKind(String told, List<String> types) {
        this.told = told;
        this.types = String.join(",", types);
    }

    /** In Chinese. */
    String told() {
        return told;
    }

    boolean accepts(String type) {
        return Arrays.stream(types.split(",", -1))
                .anyMatch(accepted -> accepted.equals("INT") ? isWhole(type) : type.startsWith(accepted));
    }

    static boolean isWhole(String type) {
        return List.of("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER")
                .contains(type);
    }
}

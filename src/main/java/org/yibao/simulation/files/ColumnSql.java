package org.yibao.simulation.files;

import java.util.List;
import java.util.stream.Collectors;

/**
 * SQL for the values of a file's columns. A value is {@code NULL} when the cell is blank or can't be read; {@link #unreadable} tells which.
 */
final class ColumnSql {
    /** Decimal digits that a long always holds. */
    private static final int LONG_DIGITS = 18;

    private final SourceFile file;

    ColumnSql(SourceFile file) {
        this.file = file;
    }

    /** The cell as it stands; {@code NULL} when it is blank or the file has no such column. */
    String raw(String column) {
        if (!file.has(column)) {
            return "NULL";
        }
        String name = Duck.name(column);
        return file.types().get(column).equals("VARCHAR") ? "NULLIF(" + name + ", '')" : name;
    }

    /** Whether something stands in a cell that its value could not be read from. */
    String unreadable(String column, String value) {
        return file.has(column) ? "(" + raw(column) + " IS NOT NULL AND " + value + " IS NULL)" : "false";
    }

    String id(String column, boolean whole) {
        return whole ? "CAST(" + raw(column) + " AS BIGINT)" : "NULLIF(CAST(" + raw(column) + " AS VARCHAR), '')";
    }

    /** Number of the constant of a code list. */
    String code(String column, List<Enum<?>> list) {
        if (!file.has(column)) {
            return "CAST(NULL AS TINYINT)";
        }
        String names = list.stream().map(code -> Duck.text(code.name())).collect(Collectors.joining(", "));
        return "enum_code(TRY_CAST(" + raw(column) + " AS ENUM(" + names + ")))";
    }

    String text(String column) {
        return file.has(column) ? "CAST(" + raw(column) + " AS VARCHAR)" : "CAST(NULL AS VARCHAR)";
    }

    String date(String column) {
        if (!file.has(column)) {
            return "CAST(NULL AS DATE)";
        }
        String type = file.types().get(column);
        if (type.equals("DATE")) {
            return raw(column);
        }
        return type.equals("VARCHAR")
                ? "CASE WHEN regexp_full_match(" + raw(column) + ", '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN TRY_CAST("
                        + raw(column) + " AS DATE) END"
                : "TRY_CAST(" + raw(column) + " AS DATE)";
    }

    String yesNo(String column) {
        if (!file.has(column)) {
            return "CAST(NULL AS BOOLEAN)";
        }
        return switch (file.types().get(column)) {
            case "BOOLEAN" -> raw(column);
            case "VARCHAR" ->
                "CASE WHEN lower(" + raw(column) + ") IN ('true', '1', '是') THEN true WHEN lower(" + raw(column)
                        + ") IN ('false', '0', '否') THEN false END";
            default -> "CASE " + raw(column) + " WHEN 1 THEN true WHEN 0 THEN false END";
        };
    }

    /** A decimal number as a whole number of its smallest parts. */
    String amount(String column, int decimals) {
        if (!file.has(column)) {
            return "CAST(NULL AS BIGINT)";
        }
        String type = file.types().get(column);
        String raw = raw(column);
        long parts = Math.round(Math.pow(10, decimals));
        if (FileColumnKind.isWhole(type)) {
            return "CASE WHEN %s BETWEEN -100000000000 AND 100000000000 THEN CAST(%s AS BIGINT) * %d END"
                    .formatted(raw, raw, parts);
        }
        if (type.equals("DOUBLE") || type.equals("FLOAT")) {
            // what a binary fraction is off by is far less than what a further decimal would add
            String scaled = raw + " * " + parts;
            return "CASE WHEN abs(%s - round(%s)) < 0.001 THEN TRY_CAST(round(%s) AS BIGINT) END"
                    .formatted(scaled, scaled, scaled);
        }
        if (type.startsWith("DECIMAL") && fits(type, decimals)) {
            return "CAST(" + raw + " * " + parts + " AS BIGINT)";
        }
        String text = "CAST(" + raw + " AS VARCHAR)";
        return "CASE WHEN regexp_full_match(%s, '-?[0-9]{1,12}([.][0-9]{1,%d}0*)?') THEN CAST(CAST(%s AS DECIMAL(24,6)) * %d AS BIGINT) END"
                .formatted(text, decimals, text, parts);
    }

    private static boolean fits(String type, int decimals) {
        String[] size = type.replaceAll("[^0-9,]", "").split(",", -1);
        int precision = Integer.parseInt(size[0]);
        int scale = Integer.parseInt(size[1]);
        return scale <= decimals && precision - scale + decimals <= LONG_DIGITS;
    }
}

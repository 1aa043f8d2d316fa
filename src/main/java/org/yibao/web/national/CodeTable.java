package org.yibao.web.national;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the codes of one field of the platform are in our terms.
 *
 * @param rows rows by code, in the order of the table
 * @param <V>  our terms
 */
record CodeTable<V extends Enum<V>>(Map<String, Row<V>> rows) {
    private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withHeader();

    /**
     * A row as it stands in the file.
     *
     * @param code  the platform's code
     * @param value our term
     * @param note  what it means, and where the code is from
     */
    record Line(String code, String value, String note) {}

    /** A row in our terms. */
    record Row<V>(V value, String note) {}

    /**
     * Reads comma-separated text with the header {@code code,value,note}.
     *
     * @param path file that it is from, for messages
     * @throws IllegalArgumentException when a code stands twice, or a value is none of ours
     */
    static <V extends Enum<V>> CodeTable<V> parse(String path, byte[] content, Class<V> type) {
        Map<String, Row<V>> rows = new LinkedHashMap<>();
        try (MappingIterator<Line> lines =
                new CsvMapper().readerFor(Line.class).with(SCHEMA).readValues(content)) {
            while (lines.hasNextValue()) {
                Line line = lines.nextValue();
                if (line.code() == null || line.code().isBlank()) {
                    throw new IllegalArgumentException("%s：有一行没有代码（code）。".formatted(path));
                }
                if (rows.put(line.code().strip(), new Row<>(value(path, line, type), line.note())) != null) {
                    throw new IllegalArgumentException("%s：代码 %s 出现了两次。".formatted(path, line.code()));
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("%s 不能读取。表头应为 code,value,note，每行三格。".formatted(path), unreadable);
        }
        return new CodeTable<>(rows);
    }

    private static <V extends Enum<V>> V value(String path, Line line, Class<V> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name()
                        .equals(line.value() == null ? null : line.value().strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s：代码 %s 的值“%s”不是已知的值：%s。"
                        .formatted(path, line.code(), line.value(), Arrays.toString(type.getEnumConstants()))));
    }

    Optional<V> find(String code) {
        return Optional.ofNullable(rows.get(code)).map(Row::value);
    }

    /** All codes with their notes. */
    String known() {
        return known(value -> true);
    }

    /** The codes of some values with their notes. */
    String known(Predicate<V> which) {
        return rows.entrySet().stream()
                .filter(row -> which.test(row.getValue().value()))
                .map(row -> row.getKey() + " " + row.getValue().note())
                .collect(Collectors.joining("、"));
    }
}

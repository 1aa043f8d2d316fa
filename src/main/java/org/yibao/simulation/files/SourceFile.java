package org.yibao.simulation.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.yibao.simulation.population.PopulationException;

/**
 * A file that can be read: what it is called, the relation that yields its rows with their line, and the types of its columns.
 *
 * @param title    {@code persons} or {@code visits}
 * @param path     the file as it came
 * @param relation SQL that yields its rows, each with its number in the file as column {@code line}
 * @param types    type by name of the columns that are known, in lower case
 * @param unused   names of columns that are not
 */
record SourceFile(String title, Path path, String relation, Map<String, String> types, List<String> unused) {
    /**
     * Looks at the columns of a file; a CSV file is turned into Parquet first.
     *
     * @throws PopulationException when it can't be read, lacks a column, or a column has a type that can't be meant
     */
    static SourceFile open(Duck duck, String title, Path path, List<FileColumn> columns, Path folder) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new PopulationException("%s 文件 %s 不存在或不能读取。请检查路径和权限。".formatted(title, path.getFileName()));
        }
        String relation =
                switch (PopulationFileKind.of(path)) {
                    case PARQUET ->
                        "(SELECT *, file_row_number + 1 AS line FROM read_parquet(%s, file_row_number = true))"
                                .formatted(Duck.file(path));
                    case CSV ->
                        CsvImport.relation(duck, title, CsvImport.toParquet(duck, title, path, columns, folder));
                };
        Map<String, String> found = describe(duck, title, path, relation);
        Map<String, String> known = new LinkedHashMap<>();
        for (FileColumn column : columns) {
            String type = found.remove(column.name());
            if (type == null && column.required()) {
                found.keySet().removeAll(List.of("line", "file_row_number"));
                throw missing(title, path, column.name(), known.keySet(), found.keySet());
            }
            if (type != null && !column.kind().accepts(type)) {
                throw new PopulationException("%s 文件 %s 的列 %s 的类型是 %s，应为%s。请改正类型后重试。"
                        .formatted(
                                title,
                                path.getFileName(),
                                column.name(),
                                type,
                                column.kind().told()));
            }
            if (type != null) {
                known.put(column.name(), type);
            }
        }
        found.keySet().removeAll(List.of("line", "file_row_number"));
        return new SourceFile(title, path, relation, known, List.copyOf(found.keySet()));
    }

    static PopulationException missing(
            String title, Path path, String column, Iterable<String> known, Iterable<String> others) {
        return new PopulationException("%s 文件 %s 缺少列 %s。文件中有的列：%s。请补上这一列，或改正列名（列名见 docs/populations.md）。"
                .formatted(title, path.getFileName(), column, listed(known, others)));
    }

    private static String listed(Iterable<String> known, Iterable<String> others) {
        StringJoiner listed = new StringJoiner("、");
        listed.setEmptyValue("（无）");
        known.forEach(listed::add);
        others.forEach(listed::add);
        return listed.toString();
    }

    private static Map<String, String> describe(Duck duck, String title, Path path, String relation) {
        Map<String, String> types = new TreeMap<>();
        try {
            for (List<String> column : duck.rows("DESCRIBE SELECT * FROM " + relation)) {
                types.put(column.get(0).toLowerCase(Locale.ROOT), column.get(1));
            }
        } catch (PopulationException unreadable) {
            throw new PopulationException(
                    "%s 文件 %s 不是可读的 %s 文件，可能已损坏或不完整。请重新导出。"
                            .formatted(title, path.getFileName(), PopulationFileKind.of(path)),
                    unreadable);
        }
        return types;
    }

    boolean has(String column) {
        return types.containsKey(column);
    }

    boolean wholeNumbers(String column) {
        return FileColumnKind.isWhole(types.get(column));
    }
}

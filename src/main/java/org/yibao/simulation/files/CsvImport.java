package org.yibao.simulation.files;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibao.simulation.population.PopulationException;

/**
 * Turns a CSV file into Parquet, all cells as texts without outer blanks, with their line. UTF-8, commas, a header; lines that are not of as
 * many cells as the header are put into the table {@code <title>_rejects}.
 */
final class CsvImport {
    private static final int LONGEST_HEADER = 1 << 16;

    private CsvImport() {}

    /** @throws PopulationException when the header can't be read or lacks a column */
    static Path toParquet(Duck duck, String title, Path csv, List<FileColumn> columns, Path folder) {
        List<String> header = header(title, csv);
        for (FileColumn column : columns) {
            if (column.required() && !header.contains(column.name())) {
                throw SourceFile.missing(title, csv, column.name(), header, List.of());
            }
        }
        Path parquet = folder.resolve(title + "-imported.parquet");
        String types = header.stream()
                .map(name -> Duck.text(name) + ": 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
        String cells = header.stream()
                .map(name -> "NULLIF(trim(%s), '') AS %s".formatted(Duck.name(name), Duck.name(name)))
                .collect(Collectors.joining(", "));
        duck.execute("""
                COPY (SELECT row_number() OVER () + 1 AS line, %s FROM read_csv(%s, auto_detect = false, header = true,
                    delim = ',', quote = '"', escape = '"', columns = %s, ignore_errors = true, store_rejects = true,
                    rejects_table = '%s_errors', rejects_scan = '%s_scans', rejects_limit = 0))
                TO %s (FORMAT parquet)
                """.formatted(cells, Duck.file(csv), types, title, title, Duck.text(parquet.toString())));
        duck.execute("CREATE TABLE %s_rejects AS SELECT line, any_value(csv_line) AS value FROM %s_errors GROUP BY line"
                .formatted(title, title));
        return parquet;
    }

    /** SQL that yields the rows with the lines that they have in the CSV file: rejected lines were not counted. */
    static String relation(Duck duck, String title, Path parquet) {
        String relation = "read_parquet(%s)".formatted(Duck.file(parquet));
        if (duck.number("SELECT count(*) FROM %s_rejects".formatted(title)) == 0) {
            return relation;
        }
        return """
                (SELECT rows.* REPLACE (rows.line + COALESCE(shifts.before, 0) AS line) FROM %s AS rows
                ASOF LEFT JOIN (SELECT line - row_number() OVER (ORDER BY line) + 1 AS begins,
                    row_number() OVER (ORDER BY line) AS before FROM %s_rejects) AS shifts ON rows.line >= shifts.begins)
                """.formatted(relation, title);
    }

    private static List<String> header(String title, Path csv) {
        String line = firstLine(title, csv);
        try (CsvParser parser = new CsvMapper().getFactory().createParser(line)) {
            String[] cells = new CsvMapper()
                    .readerFor(String[].class)
                    .with(CsvParser.Feature.WRAP_AS_ARRAY)
                    .<String[]>readValues(parser)
                    .next();
            List<String> names = Arrays.stream(cells)
                    .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                    .toList();
            Set<String> seen = new HashSet<>();
            for (String name : names) {
                if (name.isEmpty() || name.equals("line") || !seen.add(name)) {
                    throw new PopulationException(
                            "%s 文件 %s 的列名“%s”重复、为空或不能使用。请改正第 1 行。".formatted(title, csv.getFileName(), name));
                }
            }
            return names;
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof PopulationException told) {
                throw told;
            }
            throw new PopulationException("%s 文件 %s 的第 1 行不是以逗号分隔的列名。".formatted(title, csv.getFileName()), unreadable);
        }
    }

    private static String firstLine(String title, Path csv) {
        try (BufferedReader reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
            StringBuilder line = new StringBuilder();
            for (int character; (character = reader.read()) != -1 && character != '\n' && character != '\r'; ) {
                line.append((char) character);
                if (line.length() > LONGEST_HEADER) {
                    break;
                }
            }
            String header = line.length() > 0 && line.charAt(0) == '\uFEFF' ? line.substring(1) : line.toString();
            if (header.isBlank() || line.length() > LONGEST_HEADER) {
                throw new PopulationException(
                        "%s 文件 %s 的第 1 行没有列名。请在第 1 行写列名（见 docs/populations.md）。".formatted(title, csv.getFileName()));
            }
            return header;
        } catch (CharacterCodingException notUtf8) {
            throw new PopulationException(
                    "%s 文件 %s 不是 UTF-8 编码。请另存为 UTF-8 编码的 CSV。".formatted(title, csv.getFileName()), notUtf8);
        } catch (IOException unreadable) {
            throw new PopulationException("%s 文件 %s 不能读取。请检查路径和权限。".formatted(title, csv.getFileName()), unreadable);
        }
    }
}

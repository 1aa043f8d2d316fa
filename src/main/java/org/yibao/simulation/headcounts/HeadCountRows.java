package org.yibao.simulation.headcounts;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.yibao.simulation.population.PopulationException;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.plain.PlainTable;

/** Reads the rows of a head-count file, CSV or workbook, as texts by column. */
final class HeadCountRows {
    /**
     * A row.
     *
     * @param line  its number in the file, from 1, the header counted
     * @param cells texts of the cells that are not blank
     */
    record Row(int line, Map<HeadCountColumn, String> cells) {}

    private HeadCountRows() {}

    /** @throws PopulationException when the file can't be read or lacks a column */
    static List<Row> read(String name, byte[] content) {
        List<PlainTable.Line> lines = lines(name, content);
        if (lines.isEmpty()) {
            throw new PopulationException("人数表 %s 是空的。请在第 1 行写列名，以下每行写一格的人数。".formatted(name));
        }
        List<HeadCountColumn> header = header(name, lines.get(0).cells());
        List<Row> rows = new ArrayList<>();
        for (PlainTable.Line line : lines.subList(1, lines.size())) {
            Map<HeadCountColumn, String> cells = new EnumMap<>(HeadCountColumn.class);
            for (int index = 0; index < Math.min(header.size(), line.cells().size()); index++) {
                if (header.get(index) != null && line.cells().get(index) != null) {
                    cells.put(header.get(index), line.cells().get(index));
                }
            }
            rows.add(new Row(line.number(), cells));
        }
        return rows;
    }

    private static List<PlainTable.Line> lines(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return csv(name, content);
        }
        if (!lower.endsWith(".xlsx")) {
            throw new PopulationException("人数表 %s 既不是 .csv 也不是 .xlsx。请用其中一种格式。".formatted(name));
        }
        try {
            return PlainTable.read(name, content);
        } catch (WorkbookException refused) {
            throw new PopulationException(refused.getMessage(), refused);
        }
    }

    private static List<PlainTable.Line> csv(String name, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            List<PlainTable.Line> lines = new ArrayList<>();
            try (MappingIterator<String[]> rows = new CsvMapper()
                    .readerFor(String[].class)
                    .with(CsvParser.Feature.WRAP_AS_ARRAY)
                    .readValues(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
                for (int number = 1; rows.hasNext(); number++) {
                    List<String> cells = Arrays.stream(rows.next())
                            .map(cell -> cell == null || cell.isBlank() ? null : cell.strip())
                            .toList();
                    if (cells.stream().anyMatch(cell -> cell != null)) {
                        lines.add(new PlainTable.Line(number, cells));
                    }
                }
            }
            return lines;
        } catch (CharacterCodingException notUtf8) {
            throw new PopulationException("人数表 %s 不是 UTF-8 编码。请另存为 UTF-8 编码的 CSV。".formatted(name), notUtf8);
        } catch (IOException | RuntimeException unreadable) {
            throw new PopulationException("人数表 %s 不是可读的 CSV。请检查引号和逗号。".formatted(name), unreadable);
        }
    }

    private static List<HeadCountColumn> header(String name, List<String> cells) {
        List<HeadCountColumn> header = new ArrayList<>();
        StringJoiner found = new StringJoiner("、");
        for (String cell : cells) {
            HeadCountColumn column =
                    cell == null ? null : HeadCountColumn.named(cell).orElse(null);
            if (column != null && header.contains(column)) {
                throw new PopulationException("人数表 %s 的列 %s 有两列。请只留一列。".formatted(name, column.told()));
            }
            header.add(column);
            if (cell != null) {
                found.add(cell);
            }
        }
        for (HeadCountColumn column : HeadCountColumn.values()) {
            if (column.required() && !header.contains(column)) {
                throw new PopulationException(
                        "人数表 %s 缺少列 %s。文件中有的列：%s。请在第 1 行补上列名。".formatted(name, column.told(), found));
            }
        }
        return header;
    }
}

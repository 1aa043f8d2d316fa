package org.yibao.workbook.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.Tables;
import org.yibao.workbook.cell.CellReader;
import org.yibao.workbook.layout.ExtraSheets;

/**
 * Prints workbooks as text, a line a row, so that git can show what was changed: {@code WorkbookText <file>…}. The code lists and the
 * hidden header rows are left out; a line does not hold its row number, so that a row put in doesn't change the lines below it.
 */
public final class WorkbookText {
    private WorkbookText() {}

    public static void main(String[] arguments) {
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : arguments) {
            try {
                print(Path.of(file), output);
            } catch (IOException | RuntimeException unreadable) {
                System.err.println(file + "：不是可读的 .xlsx 工作簿");
                System.exit(1);
            }
        }
    }

    private static void print(Path file, PrintStream output) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(content)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (!sheet.getName().equals(ExtraSheets.CODES)) {
                    output.println("== " + sheet.getName());
                    print(sheet, output);
                }
            }
        }
    }

    private static void print(Sheet sheet, PrintStream output) throws IOException {
        boolean table = Tables.named(sheet.getName()) != null;
        try (Stream<Row> rows = sheet.openStream()) {
            rows.filter(row -> !table
                            || row.getRowNum() < TableTemplate.FIRST_HIDDEN_ROW
                            || row.getRowNum() >= TableTemplate.LABEL_ROW)
                    .map(WorkbookText::line)
                    .filter(line -> !line.isEmpty())
                    .forEach(output::println);
        }
    }

    private static String line(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            String text = CellReader.text(row.getCell(column));
            texts.add(text == null ? "" : text.replace("\n", " "));
        }
        return String.join(" | ", texts).replaceFirst("[ |]+$", "");
    }
}

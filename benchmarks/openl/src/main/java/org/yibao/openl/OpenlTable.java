package org.yibao.openl;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The table of personal contributions as an OpenL decision table: region, year, student and age decide, and the domains of all four are
 * declared, because OpenL proves completeness over declared domains only.
 */
final class OpenlTable {
    private static final int LAST_AGE = 150;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Rules");
    private int next = 1;

    private OpenlTable() {}

    /** @param rows region, year, student (是, 否 or blank), lowest and highest age (or blank), amount */
    static void write(Path file, List<String[]> rows) throws IOException {
        OpenlTable table = new OpenlTable();
        table.domain("Region <String>", rows.stream().map(row -> row[0]).distinct());
        table.domain("PolicyYear <Integer>", rows.stream().map(row -> Integer.valueOf(row[1])).distinct());
        table.domain("Age <Integer>", IntStream.rangeClosed(0, LAST_AGE).boxed());
        table.rules(rows);
        try (OutputStream output = Files.newOutputStream(file)) {
            table.workbook.write(output);
        }
    }

    private void domain(String datatype, Stream<?> values) {
        row("Datatype " + datatype);
        values.forEach(this::row);
        next++;
    }

    private void rules(List<String[]> rows) {
        sheet.addMergedRegion(new CellRangeAddress(next, next, 1, 6));
        row("Rules Double contribution(Region region, PolicyYear year, Boolean student, Age age)");
        row("properties", "validateDT", "on");
        row("C1", "C2", "C3", "C4", "C5", "RET1");
        row("region == r", "year == y", "student == s", "age >= low", "age <= high", "amount");
        row("Region r", "PolicyYear y", "Boolean s", "Age low", "Age high", "Double amount");
        row("Region", "Year", "Student", "From", "To", "Amount");
        for (String[] row : rows) {
            List<Object> cells = new ArrayList<>(List.of(row[0], Integer.valueOf(row[1])));
            cells.add(row[2].isEmpty() ? null : row[2].equals("是") ? "true" : "false");
            cells.add(row[3].isEmpty() ? null : Integer.valueOf(row[3]));
            cells.add(row[4].isEmpty() ? null : Integer.valueOf(row[4]));
            cells.add(Double.valueOf(row[5]));
            row(cells.toArray());
        }
    }

    private void row(Object... values) {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                row.createCell(column + 1).setCellValue(number.doubleValue());
            } else if (values[column] != null) {
                row.createCell(column + 1).setCellValue(values[column].toString());
            }
        }
    }
}

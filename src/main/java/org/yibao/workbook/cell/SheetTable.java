package org.yibao.workbook.cell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.Tables;

/** Finds the table of a sheet, with the conditions that someone added to it: its labels tell. */
public final class SheetTable {
    private SheetTable() {}

    /** The table of a sheet; {@code null} when it holds none. */
    public static TableTemplate<?> of(XSSFSheet sheet) {
        TableTemplate<?> table = Tables.named(sheet.getSheetName());
        XSSFRow row = sheet.getRow(TableTemplate.LABEL_ROW - 1);
        if (table == null || row == null) {
            return table;
        }
        return table.under(texts(row));
    }

    /** The texts of a row; empty for a cell that holds none. */
    public static List<String> texts(XSSFRow row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column);
            boolean text = cell != null && cell.getCellType() == CellType.STRING;
            texts.add(text ? cell.getStringCellValue().strip() : "");
        }
        return texts;
    }

    /** The tables of a workbook by their sheets. */
    public static Map<String, TableTemplate<?>> all(byte[] content) {
        Map<String, TableTemplate<?>> tables = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                TableTemplate<?> table = of(workbook.getSheetAt(index));
                if (table != null) {
                    tables.put(table.name(), table);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return tables;
    }

    /** The table of a sheet; {@code null} when it holds none. */
    public static TableTemplate<?> of(Sheet sheet) throws IOException {
        TableTemplate<?> table = Tables.named(sheet.getName());
        if (table == null) {
            return null;
        }
        try (Stream<Row> rows = sheet.openStream()) {
            Optional<Row> labels = rows.filter(row -> row.getRowNum() == TableTemplate.LABEL_ROW)
                    .findFirst();
            return labels.isEmpty() ? table : table.under(texts(labels.get()));
        }
    }

    /** The texts of a row; empty for a blank cell. */
    public static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            String text = CellReader.text(row.getCell(column));
            texts.add(text == null ? "" : text);
        }
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }
}

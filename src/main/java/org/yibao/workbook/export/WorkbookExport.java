package org.yibao.workbook.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.yibao.tables.Column;
import org.yibao.tables.RowValues;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.WorkbookReader;
import org.yibao.workbook.cases.CaseTables;
import org.yibao.workbook.cases.CaseTemplate;
import org.yibao.workbook.cell.Calendar;
import org.yibao.workbook.cell.CellReader;
import org.yibao.workbook.cell.DataRows;
import org.yibao.workbook.cell.IdentityText;
import org.yibao.workbook.cell.SheetTable;
import org.yibao.workbook.layout.WorkbookLayout;

/** Turns workbooks into texts. Only a workbook that can be read without a problem is exported. */
public final class WorkbookExport {
    private static final String COVER = "说明";

    private final WorkbookReader reader;

    public WorkbookExport(WorkbookReader reader) {
        this.reader = reader;
    }

    /**
     * A workbook as texts.
     *
     * @param path path below the tables folder
     * @throws WorkbookException with every problem found
     */
    public WorkbookTexts texts(String path, byte[] content) {
        List<String> tables = reader.read(path, content).sheets();
        List<CellProblem> problems = new ArrayList<>();
        String title = path;
        List<SheetText> sheets = new ArrayList<>();
        byte[] safe = WorkbookReader.inspect(path, content).content();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(safe))) {
            Calendar calendar = WorkbookLayout.read(safe).calendar();
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (tables.contains(sheet.getName())) {
                    TableTemplate<?> table = SheetTable.of(sheet);
                    DataRows rows = new DataRows(path, table.name(), table.columns(), TableTemplate.LABEL_ROW);
                    sheets.add(text(
                            rows,
                            table.guidance(),
                            rows.read(sheet, reader.cells(), reader.adviser(), calendar, problems)));
                } else if (sheet.getName().equals(CaseTemplate.SHEET)) {
                    CaseTemplate cases = CaseTables.beside(tables).of(sheet);
                    DataRows rows = new DataRows(path, CaseTemplate.SHEET, cases.columns(), CaseTemplate.LABEL_ROW);
                    sheets.add(text(
                            rows,
                            cases.guidance(),
                            rows.read(sheet, reader.cells(), reader.adviser(), calendar, problems)));
                } else if (sheet.getName().equals(COVER)) {
                    title = title(sheet, path);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable); // it was read just before
        }
        if (!problems.isEmpty()) {
            throw new WorkbookException(problems);
        }
        return new WorkbookTexts(path, title, sheets);
    }

    private static String title(Sheet cover, String path) throws IOException {
        try (Stream<Row> rows = cover.openStream()) {
            return rows.filter(row -> row.getCellCount() > 0)
                    .map(row -> CellReader.text(row.getCell(0)))
                    .filter(text -> text != null)
                    .findFirst()
                    .orElse(path);
        }
    }

    private static SheetText text(DataRows sheet, String guidance, List<RowValues> rows) {
        return new SheetText(
                sheet.sheet(),
                guidance,
                sheet.columns(),
                rows.stream()
                        .map(row -> sheet.columns().stream()
                                .map(column -> text(column, row.cells().get(column.key())))
                                .toList())
                        .toList());
    }

    private static String text(Column column, Object value) {
        if (value == null) {
            return "";
        }
        return switch (column.kind()) {
            case RATIO, POINTS -> percent((Integer) value);
            case IDENTITIES -> IdentityText.of((List<?>) value);
            default -> value.toString();
        };
    }

    /** Basis points as percent: 6500 is {@code 65%}, 6525 is {@code 65.25%}. */
    private static String percent(int basisPoints) {
        BigDecimal shortest = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString() + "%";
    }
}

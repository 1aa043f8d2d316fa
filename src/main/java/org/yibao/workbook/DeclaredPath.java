package org.yibao.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.Tables;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.cell.CellReader;

/** Where a workbook belongs below the tables folder: its tables name it in their hidden header rows. */
public final class DeclaredPath {
    private static final String UNNAMED = "工作簿";
    private static final Pattern RULE_PACKAGE = Pattern.compile("rules\\.([a-z0-9]+(?:\\.[a-z0-9]+)+)\\.tables");

    private DeclaredPath() {}

    /**
     * The path of a workbook, such as {@code jilin/funding.xlsx}.
     *
     * @throws WorkbookException when it can't be read, or no table of it says so
     */
    public static String of(byte[] content) {
        byte[] safe = WorkbookReader.inspect(UNNAMED, content).content();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(safe))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                Optional<String> path = Tables.named(sheet.getName()) == null ? Optional.empty() : path(sheet);
                if (path.isPresent()) {
                    return path.get();
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            throw new WorkbookException(List.of(WorkbookReader.unreadable(UNNAMED)));
        }
        throw new WorkbookException(List.of(new CellProblem(
                UNNAMED, null, null, null, "认不出这是哪一份决策表：没有一张表的第3行写明 RuleSet。请从原工作簿修改，或写明它的路径，例如 jilin/funding.xlsx")));
    }

    private static Optional<String> path(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.filter(row -> row.getRowNum() == TableTemplate.FIRST_HIDDEN_ROW && row.getCellCount() > 1)
                    .findFirst()
                    .map(row -> CellReader.text(row.getCell(1)))
                    .map(RULE_PACKAGE::matcher)
                    .filter(Matcher::matches)
                    .map(found -> found.group(1).replace('.', '/') + ".xlsx");
        }
    }
}

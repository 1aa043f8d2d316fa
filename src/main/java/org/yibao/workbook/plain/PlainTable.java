package org.yibao.workbook.plain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.WorkbookReader;
import org.yibao.workbook.cell.CellReader;
import org.yibao.workbook.cell.CellText;
import org.yibao.workbook.safety.Fault;
import org.yibao.workbook.safety.SafeWorkbook;
import org.yibao.workbook.safety.UnsafeWorkbookException;
import org.yibao.workbook.safety.WorkbookGuard;

/** The first sheet of a workbook that is no decision table: its rows as texts. Formulas beyond plain arithmetic are refused. */
public final class PlainTable {
    private static final WorkbookGuard GUARD = new WorkbookGuard(name -> true, 1);
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private PlainTable() {}

    /**
     * A row that is not blank.
     *
     * @param number its number in the sheet, from 1
     * @param cells  texts; {@code null} for a blank cell; may be shorter than other rows
     */
    public record Line(int number, List<String> cells) {}

    /**
     * Reads the first sheet.
     *
     * @param name name of the file, to name it by
     * @throws WorkbookException when the file must not be opened, can't be read, or a formula in it is refused
     */
    public static List<Line> read(String name, byte[] content) {
        SafeWorkbook safe;
        try {
            safe = GUARD.inspect(content);
        } catch (UnsafeWorkbookException unsafe) {
            throw new WorkbookException(List.of(problem(name, unsafe.fault())));
        }
        if (!safe.faults().isEmpty()) {
            throw new WorkbookException(
                    safe.faults().stream().map(fault -> problem(name, fault)).toList());
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(safe.content()), OPTIONS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(PlainTable::line)
                    .filter(line -> line.cells().stream().anyMatch(text -> text != null))
                    .toList();
        } catch (IOException | RuntimeException unreadable) {
            throw new WorkbookException(List.of(WorkbookReader.unreadable(name)));
        }
    }

    private static Line line(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            String text = CellReader.text(row.getCell(column));
            cells.add(text == null ? null : CellText.tidy(text));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static CellProblem problem(String name, Fault fault) {
        return new CellProblem(name, fault.sheet(), fault.cell(), fault.value(), fault.expected());
    }
}

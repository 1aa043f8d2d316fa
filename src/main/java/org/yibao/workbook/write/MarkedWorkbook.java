package org.yibao.workbook.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.WorkbookReader;
import org.yibao.workbook.safety.UnsafeWorkbookException;

/**
 * Gives a workbook back with its problems: the cells red, a comment at each, and a sheet {@value org.yibao.workbook.layout.ExtraSheets#PROBLEMS} in front. Cells
 * themselves stay as they are, with value, format, width and drop-down, and protected sheets stay protected: red is a conditional format.
 * Marks of an earlier time are replaced, and {@link WorkbookReader} reads past them, so that a person corrects the file and uploads it again.
 */
public final class MarkedWorkbook {
    /** So many problems are marked and listed; the list says how many more there are. */
    public static final int MOST_MARKED = 1_000;

    private MarkedWorkbook() {}

    /**
     * Marks a workbook. No problems takes the marks away.
     *
     * @param content  a workbook, as a person uploaded it
     * @param problems problems of this workbook
     * @throws IllegalArgumentException when the content is no workbook, or one that must not be opened
     */
    public static byte[] of(byte[] content, List<CellProblem> problems) {
        requireSafe(content);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                ByteArrayOutputStream marked = new ByteArrayOutputStream()) {
            ProblemList.remove(workbook);
            for (Iterator<Sheet> sheets = workbook.sheetIterator(); sheets.hasNext(); ) {
                new SheetMarks((XSSFSheet) sheets.next()).remove();
            }
            List<CellProblem> first = problems.subList(0, Math.min(MOST_MARKED, problems.size()));
            bySheet(first).forEach((sheet, there) -> mark(workbook, sheet, there));
            if (!problems.isEmpty()) {
                ProblemList.add(workbook, first, problems.size());
            }
            workbook.write(marked);
            return marked.toByteArray();
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalArgumentException("The content is no workbook that can be marked.", unreadable);
        }
    }

    private static void requireSafe(byte[] content) {
        try {
            WorkbookReader.GUARD.inspect(content);
        } catch (UnsafeWorkbookException unsafe) {
            throw new IllegalArgumentException("The content must not be opened.", unsafe);
        }
    }

    private static Map<String, List<CellProblem>> bySheet(List<CellProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.sheet() != null && problem.cell() != null)
                .collect(Collectors.groupingBy(CellProblem::sheet, LinkedHashMap::new, Collectors.toList()));
    }

    private static void mark(XSSFWorkbook workbook, String name, List<CellProblem> problems) {
        XSSFSheet sheet = workbook.getSheet(name);
        if (sheet == null) {
            return;
        }
        Map<CellAddress, List<CellProblem>> byCell = problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> new CellAddress(problem.cell()), LinkedHashMap::new, Collectors.toList()));
        new SheetMarks(sheet).add(byCell);
    }
}

package org.yibao.workbook.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.WorkbookReader;
import org.yibao.workbook.cell.CellText;
import org.yibao.workbook.cell.NearMatches;
import org.yibao.workbook.safety.SafeWorkbook;
import org.yibao.workbook.write.CellStyles;

/**
 * Edits cells of decision tables as a person does in a spreadsheet program: each value is put as its column's type, and style, width and
 * drop-down stay. A place that can't be edited is a problem here; a value that its column can't hold stays in the cell as text, and is a
 * problem when {@link WorkbookReader} reads it.
 */
public final class WorkbookEdits {
    private WorkbookEdits() {}

    /**
     * The workbooks that some edit is for, edited.
     *
     * @param workbooks contents by path; they are not changed
     * @throws WorkbookException with every edit that is for no data cell of theirs
     */
    public static SortedMap<String, byte[]> apply(Map<String, byte[]> workbooks, List<CellEdit> edits) {
        List<CellProblem> problems = new ArrayList<>();
        SortedMap<String, byte[]> edited = new TreeMap<>();
        Map<String, List<CellEdit>> byWorkbook = edits.stream()
                .collect(
                        Collectors.groupingBy(edit -> named(edit.workbook()), LinkedHashMap::new, Collectors.toList()));
        byWorkbook.forEach((path, there) -> {
            if (workbooks.containsKey(path)) {
                try {
                    edited.put(path, apply(path, workbooks.get(path), there));
                } catch (WorkbookException refused) {
                    problems.addAll(refused.problems());
                }
            } else {
                problems.add(unknown(path, workbooks.keySet()));
            }
        });
        if (!problems.isEmpty()) {
            throw new WorkbookException(problems);
        }
        return edited;
    }

    private static String named(String path) {
        return path == null ? "" : path;
    }

    /** The problem that there is no workbook of a path. */
    public static CellProblem unknown(String path, Collection<String> known) {
        return new CellProblem(
                path,
                null,
                null,
                null,
                "没有这份工作簿。现有的工作簿：" + String.join("、", known),
                NearMatches.choice(known, path).fix());
    }

    private static byte[] apply(String path, byte[] content, List<CellEdit> edits) {
        requireReadable(path, content);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            Map<CellReference, PlacedEdit> placed = placed(workbook, edits);
            CellStyles styles = new CellStyles(workbook);
            placed.values().forEach(edit -> edit.carryOut(workbook, styles));
            workbook.write(saved);
            return saved.toByteArray();
        } catch (IOException unreadable) {
            throw new WorkbookException(List.of(WorkbookReader.unreadable(path)));
        }
    }

    /** Formulas that are refused could keep a cell from being edited. */
    private static void requireReadable(String path, byte[] content) {
        SafeWorkbook safe = WorkbookReader.inspect(path, content);
        if (!safe.faults().isEmpty()) {
            throw new WorkbookException(safe.faults().stream()
                    .map(fault -> WorkbookReader.problem(path, fault))
                    .toList());
        }
    }

    /** The edits at their cells; the same value twice is one edit. */
    private static Map<CellReference, PlacedEdit> placed(XSSFWorkbook workbook, List<CellEdit> edits) {
        List<CellProblem> problems = new ArrayList<>();
        Map<CellReference, PlacedEdit> placed = new LinkedHashMap<>();
        EditPlaces places = new EditPlaces(workbook, edits.size());
        for (CellEdit edit : edits) {
            try {
                PlacedEdit here = places.find(edit);
                PlacedEdit other = placed.putIfAbsent(here.place(), here);
                if (other != null && !other.edit().value().equals(edit.value())) {
                    throw EditPlaces.refused(
                            edit, "只改一次：同一格又改为“" + CellText.shown(other.edit().value()) + "”，请只保留一种", null);
                }
            } catch (WorkbookException refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new WorkbookException(problems);
        }
        return placed;
    }
}

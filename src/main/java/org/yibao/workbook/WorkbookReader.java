package org.yibao.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.yibao.facts.Divisions;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.workbook.safety.Fault;
import org.yibao.workbook.safety.SafeWorkbook;
import org.yibao.workbook.safety.UnsafeWorkbookException;
import org.yibao.workbook.safety.WorkbookGuard;

/**
 * Reads the decision tables of a workbook. A blank row is skipped, wherever it stands. Anything else that is not as the template says is
 * a problem at its cell, and all problems are reported together.
 */
public final class WorkbookReader {
    /** The cover, the cases, and the lists behind the drop-downs: sheets that hold no table. */
    static final List<String> OTHER_SHEETS = List.of("说明", CaseTemplate.SHEET, "代码表");

    private static final WorkbookGuard GUARD =
            new WorkbookGuard(name -> Tables.named(name) != null, TableTemplate.LABEL_ROW);

    private final CellReader cells;

    /** @param clauses ids of the registered clauses */
    public WorkbookReader(Divisions divisions, Set<String> clauses) {
        Map<String, String> names = new HashMap<>();
        divisions.all().forEach(division -> names.put(division.code(), division.name()));
        this.cells = new CellReader(names, clauses);
    }

    /**
     * Reads a workbook.
     *
     * @param path path below the tables folder, to name it by
     * @throws WorkbookException with every problem found
     */
    public Workbook read(String path, byte[] content) {
        List<CellProblem> problems = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        List<RowValues> cases = new ArrayList<>();
        SafeWorkbook safe = inspect(path, content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(safe.content()))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                TableTemplate<?> template = Tables.named(sheet.getName());
                if (template != null) {
                    tables.add(template.name());
                    rows.addAll(new SheetReader<>(path, template, problems).read(sheet));
                } else if (!OTHER_SHEETS.contains(sheet.getName())) {
                    problems.add(new CellProblem(path, sheet.getName(), null, null, unknownSheet()));
                }
            }
            Sheet caseSheet = workbook.findSheet(CaseTemplate.SHEET).orElse(null);
            if (caseSheet != null) {
                cases.addAll(new CaseSheetReader(path, CaseTables.beside(tables), cells).read(caseSheet, problems));
            }
        } catch (IOException | RuntimeException unreadable) {
            problems.add(
                    new CellProblem(path, null, null, null, "不是可读的 .xlsx 工作簿，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx"));
        }
        for (Fault fault : safe.faults()) {
            CellProblem problem = problem(path, fault);
            problems.removeIf(other ->
                    problem.sheet().equals(other.sheet()) && problem.cell().equals(other.cell()));
            problems.add(problem);
        }
        if (!problems.isEmpty()) {
            throw new WorkbookException(problems);
        }
        return new Workbook(path, tables, rows, cases);
    }

    private static SafeWorkbook inspect(String path, byte[] content) {
        try {
            return GUARD.inspect(content);
        } catch (UnsafeWorkbookException unsafe) {
            throw new WorkbookException(List.of(problem(path, unsafe.fault())));
        }
    }

    private static CellProblem problem(String path, Fault fault) {
        return new CellProblem(path, fault.sheet(), fault.cell(), fault.value(), fault.expected());
    }

    private static String unknownSheet() {
        String known = String.join(
                "、",
                Stream.concat(Tables.ALL.stream().map(TableTemplate::name), OTHER_SHEETS.stream())
                        .toList());
        return "不认识这张工作表，可能被改名。可用的名称：" + known;
    }

    /** Reads one sheet. */
    private final class SheetReader<R extends Row> {
        private final String path;
        private final TableTemplate<R> template;
        private final Map<String, String> letters;
        private final List<CellProblem> problems;

        SheetReader(String path, TableTemplate<R> template, List<CellProblem> problems) {
            this.path = path;
            this.template = template;
            this.letters = template.letters();
            this.problems = problems;
        }

        List<R> read(Sheet sheet) throws IOException {
            List<R> rows = new ArrayList<>();
            Map<Integer, List<String>> headers = new HashMap<>();
            try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
                for (Iterator<org.dhatim.fastexcel.reader.Row> each = stream.iterator(); each.hasNext(); ) {
                    org.dhatim.fastexcel.reader.Row row = each.next();
                    if (row.getRowNum() > TableTemplate.LABEL_ROW) {
                        readRow(row, rows);
                    } else {
                        headers.put(row.getRowNum(), texts(row));
                    }
                }
            }
            checkHeader(headers);
            return rows;
        }

        private List<String> texts(org.dhatim.fastexcel.reader.Row row) {
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

        private void checkHeader(Map<Integer, List<String>> found) {
            List<List<String>> expected = template.header(rulePackage(path));
            for (int line = 0; line < expected.size(); line++) {
                int row = TableTemplate.FIRST_HIDDEN_ROW + line;
                List<String> left = expected.get(line);
                List<String> right = found.getOrDefault(row, List.of());
                for (int column = 0; column < Math.max(left.size(), right.size()); column++) {
                    String wanted = column < left.size() ? left.get(column) : "";
                    String actual = column < right.size() ? right.get(column) : "";
                    if (!wanted.equals(actual)) {
                        problem(CellReference.convertNumToColString(column) + row, actual, header(wanted));
                    }
                }
            }
        }

        private String header(String wanted) {
            return (wanted.isEmpty() ? "空白" : "“" + wanted + "”") + "（表头不能改动，请从原工作簿恢复这一格）";
        }

        private void readRow(org.dhatim.fastexcel.reader.Row row, List<R> rows) {
            Map<String, Object> values = new HashMap<>();
            int before = problems.size();
            boolean blank = true;
            for (int index = 0; index < template.columns().size(); index++) {
                Column column = template.columns().get(index);
                Cell cell = index < row.getCellCount() ? row.getCell(index) : null;
                String text = CellReader.text(cell);
                if (text == null) {
                    continue;
                }
                blank = false;
                try {
                    values.put(column.key(), cells.read(column, cell));
                } catch (CellReader.Mismatch mismatch) {
                    problem(letters.get(column.key()) + row.getRowNum(), text, mismatch.getMessage());
                }
            }
            for (int index = template.columns().size(); index < row.getCellCount(); index++) {
                String stray = CellReader.text(row.getCell(index));
                if (stray != null) {
                    problem(CellReference.convertNumToColString(index) + row.getRowNum(), stray, "空白（表格右侧不能填写）");
                }
            }
            if (blank || problems.size() > before || missesRequired(values, row.getRowNum())) {
                return;
            }
            RowSource source = new RowSource(path, template.name(), row.getRowNum(), letters);
            if (nameAgrees(values, source)) {
                rows.add(template.toRow().apply(new RowValues(source, values)));
            }
        }

        private boolean missesRequired(Map<String, Object> values, int row) {
            List<Column> missing = template.columns().stream()
                    .filter(column -> column.required() && !values.containsKey(column.key()))
                    .toList();
            missing.forEach(column -> problem(
                    letters.get(column.key()) + row,
                    null,
                    "“" + column.label() + "”必填：" + column.kind().expected()));
            return !missing.isEmpty();
        }

        private boolean nameAgrees(Map<String, Object> values, RowSource source) {
            String name = (String) values.get("regionName");
            String expected = cells.regionNames().get(values.get("region"));
            if (name == null || name.equals(expected)) {
                return true;
            }
            problem(source.cell("regionName"), name, "“" + expected + "”（与代码 " + values.get("region") + " 一致）；改代码或改名称");
            return false;
        }

        private void problem(String cell, String value, String expected) {
            problems.add(new CellProblem(path, template.name(), cell, value, expected));
        }
    }

    /** The package that Drools gives the rules of a workbook: {@code jilin/funding.xlsx} is {@code rules.jilin.funding.tables}. */
    static String rulePackage(String path) {
        return "rules." + path.replaceFirst("\\.xlsx$", "").replace('/', '.') + ".tables";
    }
}

package org.yibao.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.yibao.divisions.Divisions;
import org.yibao.rules.Row;
import org.yibao.tables.RowValues;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.Tables;
import org.yibao.tables.problem.CellProblem;
import org.yibao.tables.rows.RepeatedRows;
import org.yibao.workbook.cases.CaseSheetReader;
import org.yibao.workbook.cases.CaseTables;
import org.yibao.workbook.cases.CaseTemplate;
import org.yibao.workbook.cell.CellAdviser;
import org.yibao.workbook.cell.CellReader;
import org.yibao.workbook.cell.CellText;
import org.yibao.workbook.cell.NearMatches;
import org.yibao.workbook.cell.RowReader;
import org.yibao.workbook.cell.SheetTable;
import org.yibao.workbook.layout.ExtraSheets;
import org.yibao.workbook.layout.HiddenData;
import org.yibao.workbook.layout.WorkbookLayout;
import org.yibao.workbook.safety.Fault;
import org.yibao.workbook.safety.SafeWorkbook;
import org.yibao.workbook.safety.UnsafeWorkbookException;
import org.yibao.workbook.safety.WorkbookGuard;

/**
 * Reads the decision tables of a workbook. A blank row is skipped, wherever it stands. Anything else that is not as the template says is
 * a problem at its cell, and all problems are reported together.
 */
public final class WorkbookReader {
    /** The cover, the cases, the lists behind the drop-downs, and the problems found before: sheets that hold no table. */
    static final List<String> OTHER_SHEETS =
            List.of(ExtraSheets.NOTES, CaseTemplate.SHEET, ExtraSheets.CODES, ExtraSheets.PROBLEMS);

    public static final WorkbookGuard GUARD =
            new WorkbookGuard(name -> Tables.named(name) != null, TableTemplate.LABEL_ROW);

    /** A number that can't be read is a problem at its cell, not of the workbook; formats tell what a person sees. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final CellReader cells;
    private final CellAdviser adviser;

    /** @param clauses ids of the registered clauses */
    public WorkbookReader(Divisions divisions, Set<String> clauses) {
        Map<String, String> names = new HashMap<>();
        divisions.all().forEach(division -> names.put(division.code(), division.name()));
        this.cells = new CellReader(names, clauses);
        this.adviser = new CellAdviser(divisions, clauses);
    }

    /**
     * Reads a workbook.
     *
     * @param path path below the tables folder, to name it by
     * @throws WorkbookException with every problem found
     */
    public Workbook read(String path, byte[] content) {
        WorkbookReading reading = readAsFarAsPossible(path, content);
        if (!reading.problems().isEmpty()) {
            throw new WorkbookException(reading.problems());
        }
        return reading.workbook();
    }

    /**
     * What could be read of a workbook, with every problem found: the rows that are as they must be can be compared with others at once.
     *
     * @throws WorkbookException when it must not be opened
     */
    public WorkbookReading readAsFarAsPossible(String path, byte[] content) {
        List<CellProblem> problems = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        List<RowValues> cases = new ArrayList<>();
        SafeWorkbook safe = inspect(path, content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(safe.content()), OPTIONS)) {
            WorkbookLayout layout = WorkbookLayout.read(safe.content());
            for (Sheet sheet : workbook.getSheets().toList()) {
                TableTemplate<?> template = Tables.named(sheet.getName());
                if (template != null) {
                    tables.add(template.name());
                    rows.addAll(new SheetReader<>(path, template, layout, problems).read(sheet));
                } else if (!OTHER_SHEETS.contains(sheet.getName())) {
                    problems.add(unknownSheet(path, sheet.getName()));
                }
            }
            Sheet caseSheet = workbook.findSheet(CaseTemplate.SHEET).orElse(null);
            if (caseSheet != null && !tables.isEmpty()) {
                CaseSheetReader reader =
                        new CaseSheetReader(path, CaseTables.beside(tables).of(caseSheet), cells, adviser);
                cases.addAll(reader.read(caseSheet, layout.calendar(), problems));
            }
            if (tables.isEmpty() && problems.isEmpty()) {
                problems.add(new CellProblem(path, null, null, null, "没有一张决策表，工作表可能被删除。可用的名称：" + knownSheets()));
            }
        } catch (IOException | RuntimeException unreadable) {
            problems.add(unreadable(path));
        }
        for (Fault fault : safe.faults()) {
            CellProblem problem = problem(path, fault);
            problems.removeIf(other ->
                    problem.sheet().equals(other.sheet()) && problem.cell().equals(other.cell()));
            problems.add(problem);
        }
        return new WorkbookReading(new Workbook(path, tables, rows, cases), List.copyOf(problems));
    }

    /** What it reads cells with. */
    public CellReader cells() {
        return cells;
    }

    public static CellProblem unreadable(String path) {
        return new CellProblem(path, null, null, null, "不是可读的 .xlsx 工作簿，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
    }

    /** Says what was meant by cells that can't be read. */
    public CellAdviser adviser() {
        return adviser;
    }

    public static SafeWorkbook inspect(String path, byte[] content) {
        try {
            return GUARD.inspect(content);
        } catch (UnsafeWorkbookException unsafe) {
            throw new WorkbookException(List.of(problem(path, unsafe.fault())));
        }
    }

    public static CellProblem problem(String path, Fault fault) {
        return new CellProblem(path, fault.sheet(), fault.cell(), fault.value(), fault.expected());
    }

    private static CellProblem unknownSheet(String path, String sheet) {
        List<String> names = Tables.ALL.stream().map(TableTemplate::name).toList();
        String fix = NearMatches.choice(names, sheet).fix();
        return new CellProblem(path, sheet, null, null, "不认识这张工作表，可能被改名。可用的名称：" + knownSheets(), fix);
    }

    private static String knownSheets() {
        return String.join(
                "、",
                Stream.concat(Tables.ALL.stream().map(TableTemplate::name), OTHER_SHEETS.stream())
                        .toList());
    }

    /** Reads one sheet. */
    private final class SheetReader<R extends Row> {
        private final String path;
        private final WorkbookLayout layout;
        private final List<CellProblem> problems;
        private TableTemplate<R> template;
        private RowReader reader;
        private RepeatedRows<R> repeated;

        SheetReader(String path, TableTemplate<R> template, WorkbookLayout layout, List<CellProblem> problems) {
            this.path = path;
            this.layout = layout;
            this.problems = problems;
            use(template);
        }

        private void use(TableTemplate<R> found) {
            template = found;
            reader = new RowReader(path, found.name(), found.columns(), cells, adviser, layout.calendar(), problems);
            repeated = new RepeatedRows<>(found, cells.regionNames()::get);
        }

        List<R> read(Sheet sheet) throws IOException {
            int before = problems.size();
            List<R> rows = new ArrayList<>();
            Map<Integer, List<String>> headers = new HashMap<>();
            try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
                for (Iterator<org.dhatim.fastexcel.reader.Row> each = stream.iterator(); each.hasNext(); ) {
                    org.dhatim.fastexcel.reader.Row row = each.next();
                    if (row.getRowNum() > TableTemplate.LABEL_ROW) {
                        reader.read(row).filter(this::nameAgrees).ifPresent(values -> rows.add(made(values)));
                    } else {
                        headers.put(row.getRowNum(), SheetTable.texts(row));
                        if (row.getRowNum() == TableTemplate.LABEL_ROW) {
                            use(template.under(headers.get(row.getRowNum())));
                        }
                    }
                }
            }
            checkHeader(headers);
            checkLayout(sheet);
            problems.subList(before, problems.size()).sort(Comparator.comparing(CellProblem::cell, CELL_ORDER));
            return rows;
        }

        private R made(RowValues values) {
            R made = template.row(values);
            repeated.add(values.cells(), made)
                    .ifPresent(reason -> problem(values.source().cell("region"), made.region(), reason, null));
            return made;
        }

        private void checkHeader(Map<Integer, List<String>> found) {
            List<List<String>> expected = template.header(rulePackage(path));
            for (int line = 0; line < expected.size(); line++) {
                int row = TableTemplate.FIRST_HIDDEN_ROW + line;
                reader.checkHeader(
                        row,
                        expected.get(line),
                        found.getOrDefault(row, List.of()),
                        (column, actual) -> possibleHere(row, column, actual));
            }
        }

        /** The conditions that may be added, where someone tried to. */
        private String possibleHere(int row, int column, String actual) {
            boolean here = row == TableTemplate.LABEL_ROW && column == template.firstAnswer();
            return here && !actual.isEmpty()
                    ? "。" + PossibleColumns.text(template, actual) + "；请用 bin/yibao table add-column 增加"
                    : "";
        }

        private void checkLayout(Sheet sheet) {
            if (!reader.filledRows().isEmpty() && sheet.getVisibility() != SheetVisibility.VISIBLE) {
                problem(null, null, "工作表被隐藏，其中的数据看不见也照样生效；请取消隐藏", null);
            }
            new HiddenData(layout.sheets().get(template.name()), reader.filledRows(), reader.firstFilled())
                    .find()
                    .forEach(found -> problem(found.cell(), found.value(), found.expected(), null));
        }

        private boolean nameAgrees(RowValues row) {
            String name = row.text("regionName");
            String region = row.text("region");
            String expected = cells.regionNames().get(region);
            if (name == null || name.equals(expected)) {
                return true;
            }
            problem(
                    row.source().cell("regionName"),
                    CellText.shown(name),
                    "“" + expected + "”（与代码 " + region + " 一致）；改代码或改名称",
                    expected);
            return false;
        }

        private void problem(String cell, String value, String expected, String fix) {
            problems.add(new CellProblem(path, template.name(), cell, value, expected, fix));
        }
    }

    /** Row by row, from left to right; what is about the whole sheet comes first. */
    private static final Comparator<String> CELL_ORDER =
            Comparator.nullsFirst(Comparator.comparing(CellReference::new, WorkbookReader::inReadingOrder));

    private static int inReadingOrder(CellReference left, CellReference right) {
        int byRow = Integer.compare(left.getRow(), right.getRow());
        return byRow != 0 ? byRow : Short.compare(left.getCol(), right.getCol());
    }

    /** The package that Drools gives the rules of a workbook: {@code jilin/funding.xlsx} is {@code rules.jilin.funding.tables}. */
    public static String rulePackage(String path) {
        return "rules." + path.replaceFirst("\\.xlsx$", "").replace('/', '.') + ".tables";
    }
}

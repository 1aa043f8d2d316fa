package org.yibao.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.Books;
import org.yibao.rules.Row;
import org.yibao.tables.RowValues;
import org.yibao.workbook.Workbook;

/** The version names everything of workbooks that can change an answer, and nothing that can't; see {@link FoundationTest} for the rest. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VersionPropertiesTest {
    private static final int CHANGES = 400;
    private static final String FUNDING = "jilin/funding.xlsx";

    private static String version(List<Workbook> workbooks) {
        return Books.JILIN.with(workbooks).version();
    }

    private static Workbook workbook(Workbook of, List<Row> rows) {
        return new Workbook(of.path(), of.sheets(), rows, of.cases());
    }

    /** What of a rulebook's workbooks counts: paths in order, and of each its sheets and rows in any. */
    private static List<Object> meaning(List<Workbook> workbooks) {
        return workbooks.stream()
                .<Object>map(workbook -> {
                    Map<Row, Integer> rows = new HashMap<>();
                    workbook.rows().forEach(row -> rows.merge(row, 1, Integer::sum));
                    return List.of(workbook.path(), new HashSet<>(workbook.sheets()), rows);
                })
                .toList();
    }

    /** Small changes, one after the other: workbooks of the same meaning have the same version, and others have others. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void changes_with_every_small_change_of_workbooks(long seed) {
        Random random = new Random(seed);
        List<Workbook> workbooks = new ArrayList<>(Books.JIANGSU.workbooks());
        Map<String, List<Object>> seen = new TreeMap<>(Map.of(version(workbooks), meaning(workbooks)));
        Map<List<Object>, String> named = new HashMap<>(Map.of(meaning(workbooks), version(workbooks)));
        for (int change = 0; change < CHANGES; change++) {
            workbooks = changed(workbooks, random);
            List<Object> meaning = meaning(workbooks);
            String version = version(workbooks);
            assertThat(seen.merge(version, meaning, (before, after) -> before)).isEqualTo(meaning);
            assertThat(named.merge(meaning, version, (before, after) -> before)).isEqualTo(version);
        }
        assertThat(seen).hasSizeGreaterThan(CHANGES / 2);
    }

    private static List<Workbook> changed(List<Workbook> before, Random random) {
        List<Workbook> workbooks = new ArrayList<>(before);
        int index = random.nextInt(workbooks.size());
        Workbook chosen = workbooks.get(index);
        List<Row> rows = new ArrayList<>(chosen.rows());
        List<String> sheets = new ArrayList<>(chosen.sheets());
        int row = rows.isEmpty() ? -1 : random.nextInt(rows.size());
        switch (random.nextInt(12)) {
            case 0 -> Collections.shuffle(workbooks, random);
            case 1 -> workbooks.set(index, new Workbook(chosen.path() + "x", sheets, rows, chosen.cases()));
            case 2 -> {
                sheets.add("表" + random.nextInt(3));
                workbooks.set(index, new Workbook(chosen.path(), sheets, rows, chosen.cases()));
            }
            case 3 -> {
                if (!sheets.isEmpty()) {
                    sheets.remove(random.nextInt(sheets.size()));
                }
                workbooks.set(index, new Workbook(chosen.path(), sheets, rows, chosen.cases()));
            }
            case 4 -> {
                if (row >= 0) {
                    rows.remove(row);
                }
                workbooks.set(index, workbook(chosen, rows));
            }
            case 5 -> {
                if (row >= 0) {
                    int other = random.nextInt(workbooks.size());
                    List<Row> others = new ArrayList<>(workbooks.get(other).rows());
                    others.add(rows.get(row));
                    workbooks.set(other, workbook(workbooks.get(other), others));
                }
            }
            case 6 -> {
                Collections.shuffle(rows, random);
                Collections.shuffle(sheets, random);
                workbooks.set(index, new Workbook(chosen.path(), sheets, rows, List.<RowValues>of()));
            }
            default -> {
                if (row >= 0) {
                    ChangedRecord.of(rows.get(row), random)
                            .filter(changed -> changed.source() != null && changed.conditions() != null)
                            .ifPresent(changed -> rows.set(row, changed));
                }
                workbooks.set(index, workbook(chosen, rows));
            }
        }
        return workbooks;
    }

    @Test
    void changes_with_an_empty_sheet_a_note_that_says_null_and_the_order_of_workbooks() {
        List<Workbook> workbooks = Books.JILIN.workbooks();
        Workbook last = workbooks.get(workbooks.size() - 1);
        List<String> sheets = new ArrayList<>(last.sheets());
        sheets.add("筹资下限");
        Workbook withSheet = new Workbook(last.path(), sheets, last.rows());
        assertThat(Books.JILIN.with(withSheet).workbookPathWith("筹资下限"))
                .isNotEqualTo(Books.JILIN.workbookPathWith("筹资下限"));
        assertThat(Books.JILIN.with(withSheet).version()).isNotEqualTo(Books.JILIN.version());
        assertThat(read(workbook -> Books.put(workbook, "参保资助", "I11", "null")))
                .isNotEqualTo(read(workbook -> Books.put(workbook, "参保资助", "I11", null)));
        List<Workbook> reversed = new ArrayList<>(workbooks);
        Collections.reverse(reversed);
        assertThat(version(reversed)).isNotEqualTo(Books.JILIN.version());
    }

    /** Version of Jilin with an edited workbook. */
    private static String read(Consumer<XSSFWorkbook> edit) {
        byte[] content = Books.edited(Books.HOME, FUNDING, edit).files().get("decision-tables/" + FUNDING);
        return Books.SHIPPED
                .with(Books.SHIPPED.reader().read(FUNDING, content))
                .all()
                .get(0)
                .version();
    }

    @Test
    void does_not_change_with_what_a_workbook_looks_like_or_its_cases() {
        String version = Books.JILIN.version();
        assertThat(read(workbook -> {})).isEqualTo(version);
        assertThat(read(workbook -> workbook.getSheet("财政补助标准").setColumnWidth(0, 9_000)))
                .isEqualTo(version);
        assertThat(read(workbook -> {
                    CellStyle style = workbook.createCellStyle();
                    style.setFillForegroundColor(IndexedColors.RED.getIndex());
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    workbook.getSheet("财政补助标准").getRow(10).getCell(0).setCellStyle(style);
                }))
                .isEqualTo(version);
        assertThat(read(workbook -> Books.put(workbook, "财政补助标准", "A300", "  ")))
                .isEqualTo(version);
        assertThat(read(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("用例"))))
                .isEqualTo(version);
        assertThat(read(workbook -> workbook.setSheetOrder("参保资助", 1))).isEqualTo(version);
        assertThat(read(workbook -> Books.put(workbook, "财政补助标准", "D11", 551))).isNotEqualTo(version);
    }
}

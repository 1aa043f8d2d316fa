package org.yibao.workbook.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.rulebook.Home;
import org.yibao.rules.Row;
import org.yibao.tables.RowCells;
import org.yibao.tables.rows.RowKey;
import org.yibao.workbook.WorkbookReader;
import org.yibao.workbook.edit.ColumnInsertion;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkbookMergeTest {
    private static final String PATH = "jilin/funding.xlsx";
    private static final String SPLIT = "财政补助分担";
    private static final WorkbookReader READER = Books.SHIPPED.reader();
    private static final byte[] BASE = content(Books.HOME);

    private final WorkbookMerge merge = new WorkbookMerge(READER);

    @Test
    void edits_of_two_cells_of_one_row_stand_together() {
        byte[] mine = edited(workbook -> Books.put(workbook, SPLIT, "D13", 430));
        byte[] theirs = edited(workbook -> Books.put(workbook, SPLIT, "F13", 54));
        byte[] both = edited(workbook -> {
            Books.put(workbook, SPLIT, "D13", 430);
            Books.put(workbook, SPLIT, "F13", 54);
        });
        assertThat(rows(merged(BASE, mine, theirs))).isEqualTo(rows(both));
    }

    @Test
    void the_same_edit_on_both_sides_is_no_conflict() {
        byte[] edited = edited(workbook -> Books.put(workbook, SPLIT, "D13", 430));
        assertThat(rows(merged(BASE, edited, edited))).isEqualTo(rows(edited));
    }

    @Test
    void two_edits_of_one_cell_are_a_conflict_with_all_three_values() {
        byte[] mine = edited(workbook -> Books.put(workbook, SPLIT, "D13", 430));
        byte[] theirs = edited(workbook -> Books.put(workbook, SPLIT, "D13", 450));
        Merged merged = merge.merge(PATH, BASE, mine, theirs);
        assertThat(merged.content()).isNull();
        assertThat(merged.conflicts())
                .containsExactly(new Conflict(
                        Conflict.Reason.BOTH_CHANGED,
                        SPLIT,
                        "地区代码 222400 · 年度 2020",
                        "中央财政（元/人·年）",
                        new Conflict.Version("D13", "440.00元"),
                        new Conflict.Version("D13", "430.00元"),
                        new Conflict.Version("D13", "450.00元"),
                        "工作表“财政补助分担” 地区代码 222400 · 年度 2020，中央财政（元/人·年）：原为440.00元（D13），一方改为430.00元（D13），"
                                + "另一方改为450.00元（D13）。请商定后只保留一种。"));
    }

    @Test
    void a_row_that_one_removes_and_the_other_edits_is_a_conflict_either_way() {
        byte[] removed = edited(workbook -> remove(workbook.getSheet(SPLIT), 13));
        byte[] changed = edited(workbook -> Books.put(workbook, SPLIT, "D13", 450));
        assertThat(merge.merge(PATH, BASE, removed, changed).conflicts())
                .extracting(Conflict::reason, Conflict::mine)
                .containsExactly(tuple(Conflict.Reason.REMOVED_AND_CHANGED, null));
        assertThat(merge.merge(PATH, BASE, changed, removed).conflicts())
                .extracting(Conflict::reason, Conflict::theirs)
                .containsExactly(tuple(Conflict.Reason.REMOVED_AND_CHANGED, null));
    }

    @Test
    void a_row_that_both_add_is_a_conflict_only_where_its_figures_differ() {
        byte[] mine = edited(workbook -> county(workbook, 440));
        byte[] theirs = edited(workbook -> county(workbook, 450));
        assertThat(merge.merge(PATH, BASE, mine, mine).conflicts()).isEmpty();
        assertThat(merge.merge(PATH, BASE, mine, theirs).conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.reason()).isEqualTo(Conflict.Reason.BOTH_ADDED))
                .satisfies(conflict -> assertThat(conflict.base()).isNull())
                .satisfies(conflict -> assertThat(conflict.theirs()).isEqualTo(new Conflict.Version("D30", "450.00元")));
    }

    @Test
    void a_removed_row_leaves_no_gap_and_an_added_one_stands_below_the_last() {
        byte[] removed = edited(workbook -> remove(workbook.getSheet(SPLIT), 12));
        byte[] added = edited(workbook -> county(workbook, 440));
        List<Integer> before = numbers(BASE);
        assertThat(numbers(merged(BASE, BASE, removed))).isEqualTo(before.subList(0, before.size() - 1));
        assertThat(numbers(merged(BASE, BASE, added)))
                .hasSize(before.size() + 1)
                .endsWith(before.get(before.size() - 1) + 1);
    }

    @Test
    void a_row_with_an_added_condition_keeps_it_and_waits_for_the_column_of_the_other() {
        byte[] wider = new ColumnInsertion(READER)
                .add(PATH, BASE, SPLIT, List.of("学生"))
                .content();
        byte[] theirs = Books.edited(
                        Books.with(Books.HOME, "decision-tables/" + PATH, wider),
                        PATH,
                        workbook -> Books.putRow(
                                workbook, SPLIT, 30, "222404", 2020, "是", null, 440, 66, 44, "JL-2020-15.1-1"))
                .files()
                .get("decision-tables/" + PATH);
        assertThat(rows(merged(BASE, wider, theirs))).isEqualTo(rows(theirs));
        assertThat(rows(merged(BASE, theirs, BASE))).isEqualTo(rows(theirs));
        byte[] figure = edited(workbook -> Books.put(workbook, SPLIT, "D13", 430));
        assertThat(rows(merged(BASE, theirs, figure)))
                .hasSize(rows(theirs).size())
                .isNotEqualTo(rows(theirs));
        assertThat(merge.merge(PATH, BASE, BASE, theirs).conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.reason()).isEqualTo(Conflict.Reason.COLUMN_MISSING))
                .satisfies(conflict -> assertThat(conflict.sentence()).contains("学生", "add-column"));
    }

    private static List<Integer> numbers(byte[] content) {
        return READER.read(PATH, content).rows().stream()
                .filter(row -> row.source().sheet().equals(SPLIT))
                .map(row -> row.source().row())
                .toList();
    }

    @Test
    void widths_formats_and_drop_downs_are_kept() throws IOException {
        byte[] mine = edited(workbook -> workbook.getSheet(SPLIT).setColumnWidth(3, 7_777));
        byte[] theirs = edited(workbook -> county(workbook, 440));
        try (XSSFWorkbook merged = opened(merged(BASE, mine, theirs));
                XSSFWorkbook base = opened(BASE)) {
            XSSFSheet sheet = merged.getSheet(SPLIT);
            assertThat(sheet.getColumnWidth(3)).isEqualTo(7_777);
            assertThat(sheet.getDataValidations())
                    .hasSameSizeAs(base.getSheet(SPLIT).getDataValidations());
            assertThat(sheet.getRow(12).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00");
            assertThat(sheet.getProtect()).isTrue();
        }
    }

    /** With a fixed seed: a merge with an unchanged base takes the edits over whole, and who comes first changes only the order of rows. */
    @Test
    void merging_is_neutral_and_symmetric() {
        Random random = new Random(20_200_922);
        for (int round = 0; round < 8; round++) {
            byte[] mine = edited(workbook -> randomEdits(workbook, random, 0));
            byte[] theirs = edited(workbook -> randomEdits(workbook, random, 1));
            assertThat(rows(merged(BASE, mine, BASE))).isEqualTo(rows(mine));
            assertThat(rows(merged(BASE, BASE, theirs))).isEqualTo(rows(theirs));
            byte[] one = merged(BASE, mine, theirs); // every other row each: no conflicts
            assertThat(rows(one)).isEqualTo(rows(merged(BASE, theirs, mine)));
            assertThat(rows(one)).isEqualTo(together(rows(BASE), rows(mine), rows(theirs)));
        }
    }

    private static Map<RowKey, Map<String, Object>> together(
            Map<RowKey, Map<String, Object>> base,
            Map<RowKey, Map<String, Object>> mine,
            Map<RowKey, Map<String, Object>> theirs) {
        Map<RowKey, Map<String, Object>> both = new HashMap<>(mine);
        base.keySet().stream().filter(key -> !theirs.containsKey(key)).forEach(both::remove);
        theirs.forEach((key, cells) -> {
            if (!cells.equals(base.get(key))) {
                both.put(key, cells);
            }
        });
        return both;
    }

    /** Edits every other row, beginning with one, so that two persons never meet. */
    private static void randomEdits(XSSFWorkbook workbook, Random random, int parity) {
        List<Row> rows = new ArrayList<>(READER.read(PATH, BASE).rows());
        for (int index = rows.size() - 1; index >= 0; index--) {
            Row row = rows.get(index);
            if (index % 2 != parity || random.nextInt(3) > 0) {
                continue;
            }
            String sheet = row.source().sheet();
            if (random.nextInt(4) == 0) {
                remove(workbook.getSheet(sheet), row.source().row());
            } else {
                RowCells.columns(RowCells.table(row)).stream()
                        .filter(column -> column.kind().figure())
                        .skip(random.nextInt(2))
                        .findFirst()
                        .ifPresent(column -> Books.put(
                                workbook, sheet, row.source().cell(column.key()), random.nextInt(100) / 100.0));
            }
        }
        if (parity == 0) {
            county(workbook, random.nextInt(500));
        } else {
            Books.putRow(workbook, "财政补助标准", 30, "220104", 2020, "朝阳区", random.nextInt(500), "JL-2020-15.1-1");
        }
    }

    private static void county(XSSFWorkbook workbook, int central) {
        Books.putRow(workbook, SPLIT, 30, "222401", 2020, "延吉市", central, 66, 44, "JL-2020-15.1-1", "县级另定");
    }

    private static void remove(XSSFSheet sheet, int row) {
        for (int column = 0; column < 12; column++) {
            if (sheet.getRow(row - 1).getCell(column) != null) {
                sheet.getRow(row - 1).getCell(column).setBlank();
            }
        }
    }

    private byte[] merged(byte[] base, byte[] mine, byte[] theirs) {
        Merged merged = merge.merge(PATH, base, mine, theirs);
        assertThat(merged.conflicts()).isEmpty();
        return merged.content();
    }

    private static Map<RowKey, Map<String, Object>> rows(byte[] content) {
        Map<RowKey, Map<String, Object>> rows = new LinkedHashMap<>();
        RowKey.index(READER.read(PATH, content).rows()).forEach((key, row) -> rows.put(key, RowCells.of(row)));
        return rows;
    }

    private static byte[] edited(Consumer<XSSFWorkbook> edit) {
        return content(Books.edited(Books.HOME, PATH, edit));
    }

    private static byte[] content(Home home) {
        return home.files().get("decision-tables/" + PATH);
    }

    private static XSSFWorkbook opened(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }
}

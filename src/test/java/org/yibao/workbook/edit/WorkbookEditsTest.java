package org.yibao.workbook.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.codes.Facility;
import org.yibao.money.Money;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.tables.RowCells;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.EditedWorkbook;
import org.yibao.workbook.WorkbookException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkbookEditsTest {
    private static final EditedWorkbook BENEFITS = EditedWorkbook.BENEFITS;
    private static final EditedWorkbook FUNDING = EditedWorkbook.FUNDING;
    private static final String INPATIENT = "住院待遇";
    private static final String SPLIT = "财政补助分担";

    @Test
    void an_edited_amount_changes_one_row_and_nothing_else() {
        List<Row> before = BENEFITS.read(BENEFITS.shipped());
        List<Row> after = BENEFITS.read(edited(BENEFITS, INPATIENT, "F12", "340"));
        List<Row> changed = new ArrayList<>(after);
        changed.removeAll(before);
        assertThat(changed).singleElement().isInstanceOfSatisfying(InpatientRow.class, row -> {
            assertThat(row.source().row()).isEqualTo(12);
            assertThat(row.first()).isEqualTo(Money.ofYuan("340"));
        });
        assertThat(after).hasSameSizeAs(before);
    }

    @ParameterizedTest
    @CsvSource({"75%, 7500", "0.75, 7500", "72.5%, 7250", "0, 0", "100%, 10000"})
    void a_percent_cell_stays_a_percent(String value, int basisPoints) {
        byte[] edited = edited(BENEFITS, INPATIENT, "I12", value);
        assertThat(inpatient(edited, 12).ratio()).isEqualTo(basisPoints);
        assertThat(shown(edited, INPATIENT, "I12")).endsWith("%");
        assertThat(format(edited, INPATIENT, "I12")).isEqualTo(format(edited, INPATIENT, "I13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-08-01", "2020/8/1", "2020年8月1日"})
    void a_date_cell_shows_a_date(String value) {
        byte[] edited = edited(BENEFITS, INPATIENT, "B12", value);
        assertThat(inpatient(edited, 12).from()).isEqualTo(LocalDate.of(2020, 8, 1));
        assertThat(shown(edited, INPATIENT, "B12")).isEqualTo("2020-08-01");
    }

    @Test
    void a_choice_is_put_as_its_label_and_an_empty_value_blanks_a_cell() {
        assertThat(inpatient(edited(BENEFITS, INPATIENT, "J12", "否"), 12).demo())
                .isFalse();
        assertThat(inpatient(edited(BENEFITS, INPATIENT, "F12", ""), 12).first())
                .isNull();
        assertThat(inpatient(edited(BENEFITS, INPATIENT, "F12", null), 12).first())
                .isNull();
    }

    @Test
    void a_row_is_added_by_its_cells_and_looks_like_the_others() {
        byte[] shipped = withoutSpareRows();
        List<String> values =
                List.of("222401", "", "", "三级医院", "延吉市", "900", "800", "700", "60%", "是", "NAT-2020-24.4-1");
        int row = BENEFITS.read(shipped).stream()
                        .filter(InpatientRow.class::isInstance)
                        .mapToInt(each -> each.source().row())
                        .max()
                        .orElseThrow()
                + 1;
        List<CellEdit> edits = new ArrayList<>();
        for (int column = 0; column < values.size(); column++) {
            edits.add(edit(BENEFITS, INPATIENT, CellReference.convertNumToColString(column) + row, values.get(column)));
        }
        byte[] edited =
                WorkbookEdits.apply(Map.of(BENEFITS.path(), shipped), edits).get(BENEFITS.path());
        InpatientRow added = inpatient(edited, row);
        assertThat(added.region()).isEqualTo("222401");
        assertThat(added.facility()).isEqualTo(Facility.LEVEL_3);
        assertThat(added.ratio()).isEqualTo(6000);
        assertThat(shown(edited, INPATIENT, "I" + row)).isEqualTo("60.00%");
        assertThat(format(edited, INPATIENT, "A" + row)).isEqualTo(format(edited, INPATIENT, "A" + (row - 1)));
    }

    @Test
    void a_row_is_removed_by_blanking_its_cells() {
        List<CellEdit> edits = "ABCDEFGHIJKL"
                .chars()
                .mapToObj(letter -> edit(BENEFITS, INPATIENT, (char) letter + "12", ""))
                .toList();
        List<Row> after = BENEFITS.read(apply(BENEFITS, edits));
        assertThat(after).hasSize(BENEFITS.read(BENEFITS.shipped()).size() - 1);
    }

    @Test
    void a_formula_gives_way_to_the_value() {
        byte[] withFormula =
                FUNDING.edited(workbook -> cell(workbook, SPLIT, "D13").setCellFormula("400+40"));
        byte[] edited = WorkbookEdits.apply(
                        Map.of(FUNDING.path(), withFormula), List.of(edit(FUNDING, SPLIT, "D13", "430")))
                .get(FUNDING.path());
        assertThat(cell(edited, SPLIT, "D13").getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(shown(edited, SPLIT, "D13")).isEqualTo("430.00");
    }

    @Test
    void formulas_that_read_an_edited_cell_follow_it() {
        byte[] withFormula =
                FUNDING.edited(workbook -> cell(workbook, SPLIT, "F13").setCellFormula("550-D13-E13"));
        byte[] edited = WorkbookEdits.apply(
                        Map.of(FUNDING.path(), withFormula), List.of(edit(FUNDING, SPLIT, "D13", "430")))
                .get(FUNDING.path());
        assertThat(FUNDING.read(edited)).anySatisfy(row -> assertThat(RowCells.of(row))
                .containsEntry("central", Money.ofYuan("430"))
                .containsEntry("local", Money.ofYuan("54")));
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "=SUM(F11:F12)", "'=HYPERLINK(\"http://x\",\"y\")'"})
    void a_formula_is_never_written(String value) {
        CellProblem problem = refused(edit(BENEFITS, INPATIENT, "F12", value));
        assertThat(problem.value()).isEqualTo(value);
        assertThat(problem.expected()).contains("金额（元）").contains("不能是公式");
        assertThat(refused(edit(BENEFITS, INPATIENT, "L12", value)).expected()).contains("不能是公式");
    }

    /** The text stays in the cell for the reader, which says what was meant. */
    @ParameterizedTest
    @CsvSource({"F12, 340元, 340", "F12, '1,200', 1200", "I12, 75, 0.75", "D12, 三级医完, 三级医院", "B12, 20200801, 2020-08-01"
    })
    void a_value_that_its_column_cannot_hold_is_refused_by_the_reader(String cell, String value, String fix) {
        CellProblem problem = unreadable(edit(BENEFITS, INPATIENT, cell, value));
        assertThat(problem.sheet()).isEqualTo(INPATIENT);
        assertThat(problem.cell()).isEqualTo(cell);
        assertThat(problem.fix()).isEqualTo(fix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100001", "1e3", "0.001", "三百", "340;DROP", "NaN"})
    void an_amount_out_of_range_is_refused_by_the_reader(String value) {
        assertThat(unreadable(edit(BENEFITS, INPATIENT, "F12", value)).expected())
                .contains("金额（元），0 至 100000");
    }

    @ParameterizedTest
    @CsvSource({
        "D7,  第1至10行是标题和表头，不能改动",
        "A1,  第1至10行是标题和表头，不能改动",
        "F10, 第1至10行是标题和表头，不能改动",
        "M12, 这张表共12列，右侧不能填写",
        "XFD12, 这张表共12列，右侧不能填写",
        "F999999, 新的行请紧接在最后一行之下"
    })
    void only_data_cells_can_be_edited(String cell, String reason) {
        CellProblem problem = refused(edit(BENEFITS, INPATIENT, cell, "340"));
        assertThat(problem.workbook()).isEqualTo(BENEFITS.path());
        assertThat(problem.sheet()).isEqualTo(INPATIENT);
        assertThat(problem.cell()).isEqualTo(cell);
        assertThat(problem.expected()).startsWith("数据格的地址：A11 至 L").endsWith(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7D", "F", "12", "F0", "F-1", "R1C1", "F12:G12", "住院待遇!F12", "F12345678", "FFFF12"})
    void a_malformed_address_is_refused(String cell) {
        assertThat(refused(edit(BENEFITS, INPATIENT, cell, "340")).expected()).startsWith("数据格的地址：A11 至 L");
    }

    @Test
    void an_address_in_full_width_letters_is_offered_in_ordinary_ones() {
        assertThat(refused(edit(BENEFITS, INPATIENT, "Ｆ１２", "340")).fix()).isEqualTo("F12");
        assertThat(inpatient(edited(BENEFITS, INPATIENT, "$f$12", "340"), 12).first())
                .isEqualTo(Money.ofYuan("340"));
    }

    @Test
    void an_unknown_sheet_or_workbook_is_told_with_those_there_are() {
        CellProblem sheet = refused(edit(BENEFITS, "住院侍遇", "F12", "340"));
        assertThat(sheet.expected()).startsWith("没有这张决策表").contains(INPATIENT);
        assertThat(sheet.fix()).isEqualTo(INPATIENT);
        assertThat(refused(edit(BENEFITS, "说明", "A1", "340")).expected()).startsWith("没有这张决策表");
        assertThat(refused(edit(BENEFITS, SPLIT, "D13", "340")).expected()).startsWith("没有这张决策表");
        CellProblem workbook = refused(new CellEdit("demo/jilin/benefit.xlsx", INPATIENT, "F12", "340"));
        assertThat(workbook.expected()).contains("demo/jilin/benefits.xlsx");
        assertThat(workbook.fix()).isEqualTo("demo/jilin/benefits.xlsx");
    }

    @Test
    void nothing_named_is_refused_like_something_unknown() {
        assertThat(refused(new CellEdit(null, null, null, null)).expected()).startsWith("没有这份工作簿");
        assertThat(refused(edit(BENEFITS, null, null, null)).expected()).startsWith("没有这张决策表");
        assertThat(refused(edit(BENEFITS, INPATIENT, null, null)).expected()).startsWith("数据格的地址");
    }

    @Test
    void every_bad_edit_is_told_at_once() {
        WorkbookException refused = catchThrowableOfType(
                WorkbookException.class,
                () -> apply(
                        BENEFITS,
                        List.of(
                                edit(BENEFITS, INPATIENT, "D7", "1"),
                                edit(BENEFITS, INPATIENT, "F12", "340"),
                                edit(BENEFITS, INPATIENT, "F12", "350"),
                                edit(FUNDING, SPLIT, "D13", "1"))));
        assertThat(refused.problems()).extracting(CellProblem::cell).containsExactly("D7", "F12", null);
    }

    @Test
    void the_same_edit_twice_is_one_edit() {
        CellEdit edit = edit(BENEFITS, INPATIENT, "F12", "340");
        assertThat(inpatient(apply(BENEFITS, List.of(edit, edit)), 12).first()).isEqualTo(Money.ofYuan("340"));
    }

    @Test
    void a_text_longer_than_any_column_holds_is_refused() {
        CellProblem problem = refused(edit(BENEFITS, INPATIENT, "L12", "长".repeat(40_000)));
        assertThat(problem.value()).hasSizeLessThan(200);
        assertThat(problem.expected()).contains("500");
    }

    @Test
    void what_is_no_workbook_is_refused() {
        WorkbookException refused = catchThrowableOfType(
                WorkbookException.class,
                () -> WorkbookEdits.apply(
                        Map.of(BENEFITS.path(), new byte[] {1, 2, 3}),
                        List.of(edit(BENEFITS, INPATIENT, "F12", "340"))));
        assertThat(refused.problems()).hasSize(1);
    }

    private static byte[] withoutSpareRows() {
        return BENEFITS.edited(workbook -> {
            var sheet = workbook.getSheet(INPATIENT);
            for (int row = sheet.getLastRowNum(); sheet.getRow(row).getCell(0).getCellType() == CellType.BLANK; row--) {
                sheet.removeRow(sheet.getRow(row));
            }
        });
    }

    private static CellEdit edit(EditedWorkbook workbook, String sheet, String cell, String value) {
        return new CellEdit(workbook.path(), sheet, cell, value);
    }

    private static byte[] edited(EditedWorkbook workbook, String sheet, String cell, String value) {
        return apply(workbook, List.of(edit(workbook, sheet, cell, value)));
    }

    private static byte[] apply(EditedWorkbook workbook, List<CellEdit> edits) {
        return WorkbookEdits.apply(Map.of(workbook.path(), workbook.shipped()), edits)
                .get(workbook.path());
    }

    /** The one problem that an edit of the benefit tables is. */
    private static CellProblem refused(CellEdit edit) {
        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> apply(BENEFITS, List.of(edit)));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }

    /** The one problem that the reader finds after an edit of the benefit tables. */
    private static CellProblem unreadable(CellEdit edit) {
        List<CellProblem> problems = BENEFITS.problems(apply(BENEFITS, List.of(edit)));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static InpatientRow inpatient(byte[] content, int row) {
        return BENEFITS.read(content).stream()
                .filter(each -> each instanceof InpatientRow && each.source().row() == row)
                .map(InpatientRow.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String shown(byte[] content, String sheet, String cell) {
        return new DataFormatter().formatCellValue(cell(content, sheet, cell));
    }

    private static String format(byte[] content, String sheet, String cell) {
        return cell(content, sheet, cell).getCellStyle().getDataFormatString();
    }

    private static XSSFCell cell(byte[] content, String sheet, String name) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return cell(workbook, sheet, name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String sheet, String name) {
        CellReference place = new CellReference(name);
        return workbook.getSheet(sheet).getRow(place.getRow()).getCell(place.getCol());
    }
}

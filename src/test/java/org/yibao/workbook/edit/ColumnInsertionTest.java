package org.yibao.workbook.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.AddedColumns;
import org.yibao.Books;
import org.yibao.facts.Facts;
import org.yibao.rules.Row;
import org.yibao.tables.AddedColumn;
import org.yibao.tables.RowCells;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.rows.RowKey;
import org.yibao.workbook.EditedWorkbook;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.cases.CaseTables;
import org.yibao.workbook.cell.SheetTable;
import org.yibao.workbook.edit.ColumnInsertion.Inserted;
import org.yibao.workbook.export.SheetText;
import org.yibao.workbook.export.WorkbookExport;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ColumnInsertionTest {
    private static final ColumnInsertion INSERTION = new ColumnInsertion(Books.SHIPPED.reader());
    private static final String INPATIENT = AddedColumns.INPATIENT;
    private static final EditedWorkbook BENEFITS = EditedWorkbook.BENEFITS;

    @Test
    void a_range_has_two_columns_behind_the_conditions_and_the_answers_move() {
        Inserted inserted = add(BENEFITS.shipped(), INPATIENT, "年龄（就诊日）");
        assertThat(inserted.columns()).containsExactly(entry("E", "年龄自（就诊日）"), entry("F", "年龄至（就诊日）"));
        XSSFSheet before = sheet(BENEFITS.shipped(), INPATIENT);
        XSSFSheet after = sheet(inserted.content(), INPATIENT);
        assertThat(after.getMergedRegions()).contains(CellRangeAddress.valueOf("E8:F8"));
        assertThat(after.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A10:N14");
        assertThat(after.getProtect()).isTrue();
        assertThat(after.getRow(6).getZeroHeight()).isTrue();
        for (int column = 4; column < 12; column++) {
            assertThat(after.getColumnWidth(column + 2)).isEqualTo(before.getColumnWidth(column));
            for (int row : new int[] {9, 10, 13, 40}) {
                assertThat(after.getRow(row).getCell(column + 2).getCellStyle().getIndex())
                        .isEqualTo(before.getRow(row)
                                .getCell(column)
                                .getCellStyle()
                                .getIndex());
            }
            assertThat(checks(after, column + 2)).isEqualTo(checks(before, column));
        }
        assertThat(checks(after, 4)).singleElement().asString().contains("0", "150");
        assertThat(after.getRow(11).getCell(4).getCellStyle().getLocked()).isFalse();
        assertThat(after.getRow(9).getCell(4).getCellStyle().getLocked()).isTrue();
    }

    @Test
    void what_was_added_before_is_left_as_it_is() {
        Inserted first = add(BENEFITS.shipped(), INPATIENT, "学生");
        Inserted second = add(first.content(), INPATIENT, "大中小学生");
        assertThat(first.added()).isTrue();
        assertThat(second.added()).isFalse();
        assertThat(second.content()).isEqualTo(first.content());
        assertThat(second.columns()).isEqualTo(first.columns());
    }

    @Test
    void rows_have_the_conditions_of_their_added_cells_and_keep_the_cells() {
        byte[] filled = AddedColumns.childrenAndStudents().files().get("decision-tables/" + AddedColumns.PATH);
        Row row = BENEFITS.read(filled).stream()
                .filter(each ->
                        each.source().sheet().equals(INPATIENT) && each.source().row() == 16)
                .findFirst()
                .orElseThrow();
        assertThat(row.conditions().extents()).containsKeys(Facts.STUDENT, Facts.KIND, Facts.FACILITY);
        assertThat(RowCells.of(row)).containsEntry("serviceAgeFrom", 18).containsEntry("student", "是");
        assertThat(row.source().cell("student")).isEqualTo("G16");
        assertThat(row.source().cell("first")).isEqualTo("I16");
        assertThat(RowKey.index(List.of(row)).keySet())
                .extracting(RowKey::text)
                .containsExactly("地区代码 220000 · 医疗机构 二级医院 · 学生 是 · 年龄自（就诊日） 18");
        SheetText text = new WorkbookExport(Books.SHIPPED.reader())
                .texts(AddedColumns.PATH, filled).sheets().stream()
                        .filter(sheet -> sheet.name().equals(INPATIENT))
                        .findFirst()
                        .orElseThrow();
        assertThat(text.labels()).containsSequence("医疗机构", "年龄自（就诊日）", "年龄至（就诊日）", "学生", "地区名称");
        assertThat(text.rows().get(5)).containsSequence("二级医院", "18", "", "是", "吉林省");
    }

    @Test
    void cells_of_an_added_column_are_edited_and_checked_like_any_other() {
        byte[] wider = add(BENEFITS.shipped(), INPATIENT, "学生").content();
        byte[] edited = WorkbookEdits.apply(
                        Map.of(BENEFITS.path(), wider), List.of(new CellEdit(BENEFITS.path(), INPATIENT, "E12", "是")))
                .get(BENEFITS.path());
        assertThat(BENEFITS.read(edited))
                .anySatisfy(row -> assertThat(RowCells.of(row)).containsEntry("student", "是"));
        byte[] wrong = WorkbookEdits.apply(
                        Map.of(BENEFITS.path(), wider), List.of(new CellEdit(BENEFITS.path(), INPATIENT, "E12", "也许")))
                .get(BENEFITS.path());
        assertThat(BENEFITS.problems(wrong)).singleElement().satisfies(problem -> {
            assertThat(problem.cell()).isEqualTo("E12");
            assertThat(problem.expected()).contains("是、否");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"jilin/funding.xlsx", "jilin/benefits.xlsx"})
    void every_condition_can_be_added_to_every_table(String path) {
        byte[] content = Books.HOME.files().get("decision-tables/" + path);
        int rows = new EditedWorkbook(path).read(content).size();
        for (TableTemplate<?> table : SheetTable.all(content).values()) {
            List<String> all = table.possible().stream().map(AddedColumn::name).toList();
            content = INSERTION.add(path, content, table.name(), all).content();
        }
        assertThat(new EditedWorkbook(path).read(content)).hasSize(rows);
        for (TableTemplate<?> table : SheetTable.all(content).values()) {
            assertThat(table.added())
                    .containsExactlyElementsOf(table.possible().stream()
                            .flatMap(column -> column.columns().stream())
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "住院待遇, 年龄, 可以增加的条件：身份、学生、年龄（当年1月1日）、年龄（当年9月1日）、年龄（就诊日）、就医地、转诊、病种、第几次住院、出院日、结算日",
        "住院待遇, 医疗机构, 它本来就有这一条件",
        "住院, 学生, 门诊待遇、住院待遇",
    })
    void what_cannot_be_added_is_said_with_what_can(String table, String condition, String said) {
        WorkbookException refused =
                catchThrowableOfType(WorkbookException.class, () -> add(BENEFITS.shipped(), table, condition));
        assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .contains(said));
    }

    @Test
    void the_table_that_decides_which_identities_hold_cannot_ask_for_one() {
        String path = "jilin/benefits.xlsx";
        byte[] content = Books.HOME.files().get("decision-tables/" + path);
        WorkbookException refused = catchThrowableOfType(
                WorkbookException.class, () -> INSERTION.add(path, content, "身份认定", List.of("身份")));
        assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.expected())
                .contains("不能再以身份为条件")
                .contains("学生"));
    }

    @ParameterizedTest
    @CsvSource({"E7, ACTION", "E8, FundingProfile", "E9, student == true || true", "E10, 学生们", "B4, java.lang.Runtime"})
    void a_header_of_an_added_column_that_differs_is_refused(String cell, String text) {
        byte[] wider = add(BENEFITS.shipped(), INPATIENT, "学生").content();
        byte[] forged = Books.edited(
                        Books.with(Books.HOME, "decision-tables/" + BENEFITS.path(), wider),
                        BENEFITS.path(),
                        workbook -> Books.put(workbook, INPATIENT, cell, text))
                .files()
                .get("decision-tables/" + BENEFITS.path());
        assertThat(BENEFITS.problems(forged)).anySatisfy(problem -> {
            assertThat(problem.cell()).isEqualTo(cell);
            assertThat(problem.expected()).contains("表头不能改动");
        });
        if (cell.equals("E10")) {
            assertThat(BENEFITS.problems(forged))
                    .anySatisfy(problem -> assertThat(problem.expected()).contains("可以增加的条件：身份、学生"));
        }
    }

    @Test
    void a_sheet_of_cases_is_given_the_inputs_that_it_was_drawn_without() {
        byte[] older = Books.edited(Books.HOME, BENEFITS.path(), Books::withoutBirthDateAndStudent)
                .files()
                .get("decision-tables/" + BENEFITS.path());
        Inserted inserted = INSERTION.add(BENEFITS.path(), older, "用例", List.of("学生", "出生日期"));
        assertThat(inserted.added()).isTrue();
        assertThat(inserted.columns()).containsExactly(entry("D", "学生（否）"), entry("C", "出生日期"));
        XSSFSheet cases = sheet(inserted.content(), "用例");
        XSSFSheet shipped = sheet(BENEFITS.shipped(), "用例");
        for (int column = 0; column < CaseTables.BENEFIT.columns().size(); column++) {
            assertThat(cases.getRow(3).getCell(column).getStringCellValue())
                    .isEqualTo(shipped.getRow(3).getCell(column).getStringCellValue());
        }
        assertThat(cases.getMergedRegions()).contains(CellRangeAddress.valueOf("A3:W3"));
        assertThat(checks(cases, 2)).singleElement().asString().contains("DATE(1900,3,1)");
        assertThat(checks(cases, 3)).singleElement().asString().contains("是,否");
        assertThat(cases.getRow(4).getCell(2).getCellStyle().getLocked()).isFalse();
        assertThat(cases.getRow(3).getCell(2).getCellStyle().getLocked()).isTrue();
        assertThat(INSERTION
                        .add(BENEFITS.path(), inserted.content(), "用例", List.of("学生"))
                        .added())
                .isFalse();
    }

    @Test
    void what_is_no_input_of_a_case_is_said_with_what_is() {
        WorkbookException refused =
                catchThrowableOfType(WorkbookException.class, () -> add(BENEFITS.shipped(), "用例", "年龄"));
        assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .contains("“年龄”", "出生日期、学生、身份"));
    }

    private static Inserted add(byte[] content, String table, String condition) {
        return INSERTION.add(BENEFITS.path(), content, table, List.of(condition));
    }

    private static Map.Entry<String, String> entry(String letter, String label) {
        return Map.entry(letter, label);
    }

    private static XSSFSheet sheet(byte[] content, String name) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return workbook.getSheet(name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the cells of a column are held to. */
    private static List<String> checks(XSSFSheet sheet, int column) {
        return sheet.getDataValidations().stream()
                .filter(check -> check.getRegions().getCellRangeAddresses()[0].getFirstColumn() == column)
                .map(ColumnInsertionTest::text)
                .toList();
    }

    private static String text(XSSFDataValidation check) {
        CellRangeAddress range = check.getRegions().getCellRangeAddresses()[0];
        return "%s %s %s %d-%d"
                .formatted(
                        check.getValidationConstraint().getValidationType(),
                        check.getValidationConstraint().getFormula1(),
                        check.getValidationConstraint().getFormula2(),
                        range.getFirstRow(),
                        range.getLastRow());
    }
}

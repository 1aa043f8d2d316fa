package org.yibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.Books;
import org.yibao.codes.Identity;
import org.yibao.facts.IdentityPeriod;
import org.yibao.money.Money;
import org.yibao.tables.RowValues;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.cell.IdentityText;

/** The sheet 用例: read as typed cells, with every problem at its cell. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseSheetTest {
    private static final String FUNDING = "jilin/funding.xlsx";
    private static final String BENEFITS = "demo/jilin/benefits.xlsx";

    private final WorkbookReader reader = Books.SHIPPED.reader();

    private Workbook read(String path, Consumer<XSSFWorkbook> edit) {
        return reader.read(path, Books.edited(Books.HOME, path, edit).files().get("decision-tables/" + path));
    }

    private List<CellProblem> problems(String path, Consumer<XSSFWorkbook> edit) {
        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> read(path, edit));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    @Test
    void is_read_as_typed_cells_and_is_no_table() {
        Workbook workbook = read(FUNDING, unchanged -> {});
        assertThat(workbook.sheets()).doesNotContain("用例");
        RowValues first = workbook.cases().get(0);
        assertThat(first.text("id")).isEqualTo("补助-1");
        assertThat(first.text("region")).isEqualTo("222401");
        assertThat(first.integer("year")).isEqualTo(2020);
        assertThat(first.date("birthDate")).isEqualTo(LocalDate.of(1985, 3, 1));
        assertThat(first.money("central")).isEqualTo(Money.ofYuan("440"));
        assertThat(first.cells()).doesNotContainKeys("payable", "outcome");
        assertThat(first.source().cell("central")).isEqualTo("M5");
    }

    @Test
    void may_be_missing() {
        assertThat(read(FUNDING, workbook -> workbook.removeSheetAt(workbook.getSheetIndex("用例")))
                        .cases())
                .isEmpty();
    }

    @Test
    void skips_blank_rows() {
        int before = read(FUNDING, unchanged -> {}).cases().size();
        assertThat(read(FUNDING, workbook -> workbook.getSheet("用例").shiftRows(5, 200, 3))
                        .cases())
                .hasSize(before);
    }

    @Test
    void reports_every_problem_at_its_cell() {
        assertThat(problems(FUNDING, workbook -> {
                    Books.put(workbook, "用例", "B5", "999999");
                    Books.put(workbook, "用例", "D6", "昨天");
                    Books.put(workbook, "用例", "F7", "房产证");
                    Books.put(workbook, "用例", "K8", "困难群众");
                    Books.put(workbook, "用例", "M9", "330元");
                    Books.put(workbook, "用例", "T10", "JL-2020-15.9-9");
                    Books.put(workbook, "用例", "C11", null);
                    Books.put(workbook, "用例", "Z12", "旁注");
                    Books.put(workbook, "用例", "L4", "补助");
                }))
                .extracting(CellProblem::cell)
                .containsExactlyInAnyOrder("B5", "D6", "F7", "K8", "M9", "T10", "C11", "Z12", "L4");
    }

    @Test
    void refuses_two_cases_of_one_number_and_a_case_that_expects_nothing() {
        assertThat(problems(FUNDING, workbook -> {
                    Books.put(workbook, "用例", "A6", "补助-1");
                    for (String column : List.of("L", "M", "N", "O")) {
                        Books.put(workbook, "用例", column + "7", null);
                    }
                }))
                .extracting(CellProblem::sentence)
                .containsExactly(
                        "jilin/funding.xlsx 工作表“用例” A6：“补助-1”，应为不与第5行重复的编号。",
                        "jilin/funding.xlsx 工作表“用例” S7：预期结果至少填一项，否则这一行什么也不核对。");
    }

    @Test
    void refuses_a_person_born_after_the_year() {
        assertThat(problems(FUNDING, workbook -> Books.put(workbook, "用例", "D5", "2021-01-01")))
                .extracting(CellProblem::cell)
                .containsExactly("D5");
    }

    @ParameterizedTest
    @CsvSource({"P5, 20000, O5", "M5, 2020-07-30, M5", "N5, 2020-07-30, N5", "C5, 2020-08-01, C5"})
    void refuses_a_visit_that_cannot_be(String cell, String value, String at) {
        Object typed = value.contains("-") ? value : (Object) Double.valueOf(value);
        assertThat(problems(BENEFITS, workbook -> Books.put(workbook, "用例", cell, typed)))
                .extracting(CellProblem::cell)
                .containsExactly(at);
    }

    @Test
    void of_an_older_workbook_may_lack_birth_date_and_student() {
        Workbook older = read(BENEFITS, Books::withoutBirthDateAndStudent);
        Workbook shipped = read(BENEFITS, unchanged -> {});
        assertThat(older.cases())
                .extracting(RowValues::cells)
                .containsExactlyElementsOf(
                        shipped.cases().stream().map(RowValues::cells).toList());
        assertThat(older.cases().get(0).source().cell("deductible")).isEqualTo("V5");
        assertThat(older.cases().get(0).source().cell("birthDate")).isNull();
    }

    @Test
    void of_an_older_workbook_lacks_nothing_else() {
        assertThat(problems(BENEFITS, workbook -> {
                    Books.withoutBirthDateAndStudent(workbook);
                    Books.put(workbook, "用例", "D4", "类别");
                }))
                .extracting(CellProblem::cell)
                .containsExactly("D4");
    }

    @Test
    void names_a_label_that_was_changed_and_no_other() {
        assertThat(problems(BENEFITS, workbook -> Books.put(workbook, "用例", "C4", "生日")))
                .extracting(CellProblem::sentence)
                .containsExactly("demo/jilin/benefits.xlsx 工作表“用例” C4：“生日”，应为“出生日期”（表头不能改动，请从原工作簿恢复这一格）。建议改为“出生日期”。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"); System.exit(0); //", "RuleTable evil", "=1+1"})
    void never_runs_what_a_cell_says(String code) {
        assertThat(read(FUNDING, workbook -> Books.put(workbook, "用例", "U5", code))
                        .cases()
                        .get(0)
                        .text("note"))
                .isEqualTo(code);
        assertThat(problems(FUNDING, workbook -> Books.put(workbook, "用例", "K5", code)))
                .extracting(CellProblem::cell)
                .containsExactly("K5");
    }

    @Test
    void names_several_identities_with_their_days_in_one_cell() {
        String text = "低保对象、建档立卡贫困人口（2020-03-01至2020-12-31）、特困人员（2020-03-01至）";
        List<IdentityPeriod> periods = IdentityText.parse(text).orElseThrow();
        assertThat(periods)
                .containsExactly(
                        new IdentityPeriod(Identity.SUBSISTENCE_ALLOWANCE, LocalDate.of(1900, 1, 1), null),
                        new IdentityPeriod(
                                Identity.REGISTERED_POOR, LocalDate.of(2020, 3, 1), LocalDate.of(2020, 12, 31)),
                        new IdentityPeriod(Identity.EXTREMELY_POOR, LocalDate.of(2020, 3, 1), null));
        assertThat(IdentityText.of(periods)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"低保", "低保对象、", "低保对象（2020-02-30至）", "低保对象（2020-03-01至2020-02-01）", "低保对象（今年）"})
    void refuses_identities_that_are_none(String text) {
        assertThat(IdentityText.parse(text)).isEqualTo(Optional.empty());
    }
}

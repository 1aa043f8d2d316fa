package org.yibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.Books;
import org.yibao.money.Money;
import org.yibao.rules.Row;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.tables.problem.CellProblem;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkbookReaderTest {
    private static final String PATH = "jilin/funding.xlsx";
    private static final byte[] SHIPPED = Books.HOME.files().get("decision-tables/" + PATH);

    private final WorkbookReader reader = Books.SHIPPED.reader();

    private List<Row> read(Consumer<XSSFWorkbook> edit) {
        byte[] edited = Books.edited(Books.HOME, PATH, edit).files().get("decision-tables/" + PATH);
        return reader.read(PATH, edited).rows();
    }

    private List<CellProblem> problems(Consumer<XSSFWorkbook> edit) {
        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> read(edit));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    @Test
    void reads_the_rows_with_their_numbers_and_columns() {
        List<Row> rows = reader.read(PATH, SHIPPED).rows();
        assertThat(rows)
                .filteredOn(SubsidySplitRow.class::isInstance)
                .filteredOn(row -> row.region().equals("222400"))
                .singleElement()
                .satisfies(row -> assertThat(row.source().cell("central")).isEqualTo("D13"));
    }

    @Test
    void skips_a_blank_row_and_reads_what_stands_below_it() {
        int before = reader.read(PATH, SHIPPED).rows().size();
        List<Row> rows = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet("个人缴费标准");
            sheet.shiftRows(13, 15, 3); // rows 14 to 16 move down: three blank rows stand in the middle
        });
        assertThat(rows).hasSize(before);
        assertThat(rows)
                .filteredOn(ContributionRow.class::isInstance)
                .extracting(row -> row.source().row())
                .contains(17, 18, 19);
    }

    @Test
    void reads_a_region_code_that_was_typed_as_a_number() {
        assertThat(read(workbook -> Books.put(workbook, "财政补助分担", "A13", 222400)))
                .extracting(Row::region)
                .contains("222400");
    }

    @Test
    void reads_an_amount_as_it_was_typed_though_it_is_stored_in_17_digits() {
        assertThat(read(workbook -> workbook.getSheet("个人缴费标准")
                        .getRow(13)
                        .getCell(7)
                        .getCTCell()
                        .setV("290.08999999999997")))
                .filteredOn(ContributionRow.class::isInstance)
                .extracting(row -> ((ContributionRow) row).standard())
                .contains(Money.ofYuan("290.09"));
    }

    @Test
    void reports_every_problem_at_its_cell() {
        List<CellProblem> problems = problems(workbook -> {
            Books.put(workbook, "财政补助分担", "D13", "440元");
            Books.put(workbook, "财政补助分担", "A14", "999999");
            Books.put(workbook, "财政补助分担", "C15", "延吉市");
            Books.put(workbook, "个人缴费标准", "H14", -1);
            Books.put(workbook, "个人缴费标准", "I15", "JL-2020-15.9-9");
            Books.put(workbook, "个人缴费标准", "C16", "也许");
            Books.put(workbook, "参保资助", "C11", null);
            Books.put(workbook, "参保资助", "Z12", "旁注");
        });
        assertThat(problems)
                .extracting(CellProblem::cell)
                .containsExactlyInAnyOrder("D13", "A14", "C15", "H14", "I15", "C16", "C11", "Z12");
        assertThat(problems.get(0).sentence())
                .isEqualTo(
                        "jilin/funding.xlsx 工作表“财政补助分担” D13：“440元”，应为金额（元），0 至 100000，最多两位小数，须为数字单元格且不带单位；现为文本，含单位“元”。建议改为“440”。");
    }

    @ParameterizedTest
    @CsvSource({"1.001", "100000.01", "-0.01"})
    void refuses_an_amount_out_of_range(double amount) {
        assertThat(problems(workbook -> Books.put(workbook, "个人缴费标准", "H14", amount)))
                .extracting(CellProblem::cell)
                .containsExactly("H14");
    }

    @ParameterizedTest
    @CsvSource({"B, 2020.5", "B, 1", "E, 151", "E, 18.5"})
    void refuses_a_year_or_age_that_is_none(String column, double value) {
        assertThat(problems(workbook -> Books.put(workbook, "个人缴费标准", column + "14", value)))
                .extracting(CellProblem::cell)
                .containsExactly(column + "14");
    }

    @Test
    void refuses_an_error_and_a_truth_value() {
        assertThat(problems(workbook -> {
                    workbook.getSheet("个人缴费标准").getRow(13).getCell(7).setCellErrorValue((byte) 7);
                    workbook.getSheet("个人缴费标准").getRow(14).getCell(7).setCellValue(true);
                }))
                .extracting(CellProblem::cell)
                .containsExactly("H14", "H15");
    }

    @ParameterizedTest
    @CsvSource({"A3, RuleSet2", "A6, RuleTable x", "B9, value == 2020 || true", "D10, 中央", "Z9, System.exit(0);"})
    void refuses_a_header_that_is_not_the_template(String cell, String text) {
        assertThat(problems(workbook -> Books.put(workbook, "财政补助分担", cell, text)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo(cell);
                    assertThat(problem.expected()).contains("表头不能改动");
                });
    }

    /** Cells that run code when Drools compiles the sheet: here they are text, or refused. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"); System.exit(0); //",
                "x\\\"); System.exit(0);",
                "x\\u0022); System.exit(0);",
                "RuleTable evil",
                "0); System.exit(0); //"
            })
    void never_runs_what_a_cell_says(String code) {
        assertThat(read(workbook -> Books.put(workbook, "个人缴费标准", "J14", code)))
                .extracting(Row::note)
                .contains(code);
        assertThat(problems(workbook -> Books.put(workbook, "个人缴费标准", "H14", code)))
                .extracting(CellProblem::cell)
                .containsExactly("H14");
        assertThat(problems(workbook -> Books.put(workbook, "个人缴费标准", "D14", code)))
                .extracting(CellProblem::cell)
                .containsExactly("D14");
    }

    @Test
    void refuses_a_sheet_it_does_not_know() {
        assertThat(problems(workbook -> workbook.setSheetName(workbook.getSheetIndex("参保资助"), "参保资助2020")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.sheet()).isEqualTo("参保资助2020");
                    assertThat(problem.expected()).contains("可能被改名");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "not a workbook", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"})
    void refuses_what_is_no_workbook(String content) {
        WorkbookException refused = catchThrowableOfType(
                WorkbookException.class,
                () -> reader.read(PATH, content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
        assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.expected())
                .contains(".xlsx"));
    }

    @Test
    void refuses_a_text_of_more_than_500_characters() {
        assertThat(problems(workbook -> Books.put(workbook, "个人缴费标准", "J14", "长".repeat(501))))
                .extracting(CellProblem::cell)
                .containsExactly("J14");
    }

    @Test
    void finds_no_data_in_a_cell_that_was_cleared() {
        assertThat(read(workbook -> {
                    for (int column = 0; column < 10; column++) {
                        workbook.getSheet("个人缴费标准").getRow(13).getCell(column).setCellType(CellType.BLANK);
                    }
                }))
                .hasSize(reader.read(PATH, SHIPPED).rows().size() - 1);
    }
}

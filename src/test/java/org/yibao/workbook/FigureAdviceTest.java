package org.yibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.workbook.EditedWorkbook.BENEFITS;
import static org.yibao.workbook.EditedWorkbook.FUNDING;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.Books;
import org.yibao.money.Money;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.cases.CaseTemplate;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FigureAdviceTest {
    private static CellProblem contribution(Object value) {
        return FUNDING.problem("个人缴费标准", "H14", value);
    }

    private static CellProblem ratio(Object value) {
        return BENEFITS.problem("大病保险分段", "G12", value);
    }

    /** A style must be of the same workbook. */
    private static void format(XSSFWorkbook workbook, XSSFCell cell, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static XSSFCell contributionCell(XSSFWorkbook workbook) {
        return workbook.getSheet("个人缴费标准").getRow(13).getCell(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "330|330|现为文本",
                "３３０|330|含全角数字或字母",
                "3 30|330|中间有空白",
                "1,234.50|1234.50|含千分位逗号",
                "１，２３４．５０|1234.50|含全角数字或字母，含千分位逗号",
                "330元|330|含单位“元”",
                "¥330.00|330.00|现为文本",
                "人民币 330 元|330|含单位“元”",
                "330元/人·年|330|含单位“元/人·年”",
                "3.3万元|33000|含单位“万元”"
            })
    void offers_the_amount_that_a_text_means(String typed, String fix, String remark) {
        CellProblem problem = contribution(typed);
        assertThat(problem.fix()).isEqualTo(fix);
        assertThat(problem.expected()).startsWith("金额（元），0 至 100000").contains(remark);
    }

    @ParameterizedTest
    @CsvSource({
        "'330\u200B', 330[U+200B], U+200B（零宽空格）",
        "'\uFEFF330', [U+FEFF]330, U+FEFF（字节顺序标记 BOM）",
        "'330\u00A0', 330[U+00A0], U+00A0（不换行空格）"
    })
    void names_what_cannot_be_seen(String typed, String shown, String name) {
        CellProblem problem = contribution(typed);
        assertThat(problem.fix()).isEqualTo("330");
        assertThat(problem.value()).isEqualTo(shown);
        assertThat(problem.expected()).contains("含不可见字符 " + name);
    }

    @Test
    void says_that_a_cell_only_looks_blank() {
        assertThat(contribution("\u200B").expected()).contains("看似空白，含不可见字符 U+200B（零宽空格），请清空这一格");
    }

    @ParameterizedTest
    @ValueSource(strings = {"约330", "330～350", "1,23", "三百三十", "330岁", "12.34.56", "--", "1e3"})
    void offers_nothing_where_a_text_means_no_one_amount(String typed) {
        assertThat(contribution(typed).fix()).isNull();
    }

    @Test
    void offers_nothing_that_the_column_would_refuse() {
        assertThat(contribution("100001元").fix()).isNull();
        assertThat(contribution("1.005元").fix()).isNull();
    }

    @Test
    void leaves_the_rounding_of_a_third_decimal_to_the_person() {
        CellProblem problem = contribution(290.125);
        assertThat(problem.fix()).isNull();
        assertThat(problem.expected()).endsWith("小数超过2位，如何取舍请自行确定");
    }

    @ParameterizedTest
    @CsvSource({"-1, 低于下限", "100001, 高于上限"})
    void says_on_which_side_an_amount_is_out_of_range(double typed, String remark) {
        assertThat(contribution(typed).expected()).endsWith(remark);
    }

    @ParameterizedTest
    @CsvSource({"B14, 2020年, 2020", "B14, ２０２０年度, 2020", "E14, 19周岁, 19", "E14, 19, 19"})
    void offers_the_year_or_age_that_a_text_means(String cell, String typed, String fix) {
        assertThat(FUNDING.problem("个人缴费标准", cell, typed).fix()).isEqualTo(fix);
    }

    @ParameterizedTest
    @CsvSource({"65%, 0.65", "６５％, 0.65", "65.25%, 0.6525", "65, 0.65", "0.65, 0.65", "100%, 1"})
    void offers_the_ratio_that_a_text_means(String typed, String fix) {
        assertThat(ratio(typed).fix()).isEqualTo(fix);
    }

    @Test
    void asks_whether_65_is_65_percent() {
        CellProblem problem = ratio(65);
        assertThat(problem.value()).isEqualTo("6500%");
        assertThat(problem.fix()).isEqualTo("0.65");
        assertThat(problem.expected()).contains("65 等于 6500%，是否应为 65%（即 0.65）");
    }

    @Test
    void reads_1_as_100_percent_whatever_it_shows() {
        assertThat(BENEFITS.read(workbook -> {
                    XSSFCell cell = workbook.getSheet("大病保险分段").getRow(11).getCell(6);
                    cell.setCellValue(1);
                    format(workbook, cell, "General");
                }))
                .filteredOn(SeriousBracketRow.class::isInstance)
                .extracting(row -> ((SeriousBracketRow) row).ratio())
                .containsExactly(6000, 10_000, 7000);
    }

    @Test
    void reads_an_amount_whatever_it_shows() {
        assertThat(FUNDING.read(workbook -> format(workbook, contributionCell(workbook), "0%")))
                .filteredOn(ContributionRow.class::isInstance)
                .extracting(row -> ((ContributionRow) row).standard())
                .contains(Money.ofYuan("290"));
    }

    @Test
    void refuses_a_day_that_was_typed_for_an_amount() {
        assertThat(FUNDING.problems(workbook -> {
                    contributionCell(workbook).setCellValue(LocalDate.of(2020, 8, 1));
                    format(workbook, contributionCell(workbook), "yyyy-mm-dd");
                }))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.value()).isEqualTo("2020-08-01");
                    assertThat(problem.expected()).contains("单元格里是日期 2020-08-01");
                });
    }

    @Test
    void offers_the_year_of_a_day_that_was_typed_for_a_year() {
        assertThat(FUNDING.problems(workbook -> {
                    XSSFCell cell = workbook.getSheet("个人缴费标准").getRow(13).getCell(1);
                    cell.setCellValue(LocalDate.of(2020, 1, 1));
                    format(workbook, cell, "yyyy-mm-dd");
                }))
                .singleElement()
                .satisfies(problem -> assertThat(problem.fix()).isEqualTo("2020"));
    }

    @Test
    void says_that_a_cell_holds_an_error_or_a_truth_value() {
        assertThat(FUNDING.problems(workbook -> {
                    contributionCell(workbook).setCellErrorValue((byte) 7);
                    workbook.getSheet("个人缴费标准").getRow(13).getCell(2).setCellValue(false);
                }))
                .satisfiesExactly(
                        truth -> {
                            assertThat(truth.cell()).isEqualTo("C14");
                            assertThat(truth.fix()).isEqualTo("否");
                        },
                        error -> assertThat(error.expected()).contains("错误值"));
    }

    @Test
    void is_given_in_the_cases_too() {
        List<CellProblem> problems = FUNDING.problems(workbook -> {
            Books.put(workbook, "用例", "B" + (CaseTemplate.LABEL_ROW + 1), "延吉市");
            Books.put(workbook, "用例", "C" + (CaseTemplate.LABEL_ROW + 1), "2020年");
        });
        assertThat(problems).extracting(CellProblem::fix).containsExactly("222401", "2020");
    }

    @Test
    void finds_a_number_that_is_none_at_its_cell() {
        assertThat(FUNDING.problems(
                        workbook -> contributionCell(workbook).getCTCell().setV("NaN")))
                .extracting(CellProblem::cell)
                .containsExactly("H14");
    }
}

package org.yibao.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.Workbook;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoneyInvariantsTest {
    private static final String JILIN = "jilin/funding.xlsx";
    private static final String JILIN_DEMO = "demo/jilin/benefits.xlsx";
    private static final String JIANGSU = "jiangsu/funding.xlsx";
    private static final String JIANGSU_DEMO = "demo/jiangsu/benefits.xlsx";

    private static List<Workbook> edited(Rulebook rulebook, String path, Consumer<XSSFWorkbook> edit) {
        Home home = Books.edited(Books.HOME, path, edit);
        Workbook read = Rulebooks.reader(home).read(path, home.files().get("decision-tables/" + path));
        return rulebook.workbooks().stream()
                .map(workbook -> workbook.path().equals(path) ? read : workbook)
                .toList();
    }

    private static List<CellProblem> problems(Rulebook rulebook, String path, Consumer<XSSFWorkbook> edit) {
        return TableChecks.problems(edited(rulebook, path, edit), rulebook.divisions());
    }

    private static List<CellProblem> warnings(Rulebook rulebook, String path, Consumer<XSSFWorkbook> edit) {
        List<Workbook> workbooks = edited(rulebook, path, edit);
        assertThat(TableChecks.problems(workbooks, rulebook.divisions())).isEmpty();
        return TableChecks.warnings(workbooks, rulebook.divisions());
    }

    @Test
    void refuse_a_subsidy_of_one_county_that_the_shares_of_its_province_do_not_add_up_to() {
        assertThat(problems(
                        Books.JILIN,
                        JILIN,
                        workbook -> Books.putRow(workbook, "财政补助标准", 13, "222401", 2020, null, 560, "JL-2020-15.1-1")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("D13");
                    assertThat(problem.expected()).contains("550.00").contains("延边朝鲜族自治州");
                });
    }

    @Test
    void refuse_a_period_that_ends_before_it_begins() {
        assertThat(problems(Books.JILIN, JILIN_DEMO, workbook -> {
                    Books.put(workbook, "大病保险", "B11", "2020-08-01");
                    Books.put(workbook, "大病保险", "C11", "2020-07-31");
                }))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("C11");
                    assertThat(problem.expected()).contains("不早于生效日 2020-08-01");
                });
    }

    @Test
    void refuse_ages_the_wrong_way_round() {
        assertThat(problems(Books.JILIN, JILIN, workbook -> Books.put(workbook, "个人缴费标准", "E15", 19)))
                .extracting(CellProblem::cell)
                .contains("F15");
    }

    @Test
    void refuse_brackets_that_leave_a_hole() {
        assertThat(problems(Books.JILIN, JILIN_DEMO, workbook -> Books.put(workbook, "大病保险分段", "E12", 60000)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("E12");
                    assertThat(problem.expected()).contains("50000.00");
                });
    }

    @Test
    void refuse_a_bracket_that_ends_where_it_begins() {
        assertThat(problems(Books.JILIN, JILIN_DEMO, workbook -> Books.put(workbook, "大病保险分段", "F11", 0)))
                .extracting(CellProblem::cell)
                .contains("F11");
    }

    /** JS-2020-77.5-3. */
    @Test
    void refuse_4_and_12_points_and_take_5_and_10() {
        assertThat(problems(Books.JIANGSU, JIANGSU_DEMO, workbook -> Books.put(workbook, "大病保险倾斜", "E11", 0.04)))
                .extracting(CellProblem::cell, CellProblem::value)
                .containsExactly(tuple("E11", "4%"));
        assertThat(problems(Books.JIANGSU, JIANGSU_DEMO, workbook -> Books.put(workbook, "大病保险倾斜", "E11", 0.12)))
                .extracting(CellProblem::cell, CellProblem::value)
                .containsExactly(tuple("E11", "12%"));
        assertThat(problems(Books.JIANGSU, JIANGSU_DEMO, workbook -> Books.put(workbook, "大病保险倾斜", "E11", 0.05)))
                .isEmpty();
        assertThat(problems(Books.JIANGSU, JIANGSU_DEMO, workbook -> Books.put(workbook, "大病保险倾斜", "E11", 0.1)))
                .isEmpty();
    }

    /** NAT-2020-24.2-1: 280 in principle; JL-2020-15.2-1: 200 for students and minors. */
    @Test
    void report_the_contribution_of_students_and_do_not_refuse_it() {
        assertThat(TableChecks.warnings(Books.JILIN.workbooks(), Books.JILIN.divisions()))
                .extracting(CellProblem::cell, CellProblem::value)
                .containsExactly(tuple("H15", "200.00"), tuple("H16", "200.00"));
    }

    /** NAT-2020-24.1-1: 550; JS-2020-77.1-1: 580. */
    @Test
    void report_a_subsidy_below_the_floor_of_the_country_and_of_the_province() {
        assertThat(warnings(Books.JIANGSU, JIANGSU, workbook -> Books.put(workbook, "财政补助标准", "D11", 549)))
                .extracting(CellProblem::cell)
                .containsExactly("D11", "D11");
        assertThat(warnings(Books.JIANGSU, JIANGSU, workbook -> Books.put(workbook, "财政补助标准", "D11", 570)))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.expected()).contains("580.00").contains("江苏省"));
        assertThat(warnings(Books.JIANGSU, JIANGSU, workbook -> Books.put(workbook, "财政补助标准", "D11", 580)))
                .isEmpty();
    }

    /** JS-2020-77.1-2: 280. */
    @Test
    void report_a_contribution_below_280() {
        assertThat(warnings(Books.JIANGSU, JIANGSU, workbook -> Books.put(workbook, "个人缴费标准", "H11", 270)))
                .extracting(CellProblem::expected)
                .satisfiesExactly(
                        country -> assertThat(country).contains("原则上").contains("NAT-2020-24.2-1"),
                        province -> assertThat(province).contains("JS-2020-77.1-2"));
    }

    /** NAT-2020-24.5-2. */
    @Test
    void report_a_bracket_below_60_percent() {
        assertThat(warnings(Books.JIANGSU, JIANGSU_DEMO, workbook -> Books.put(workbook, "大病保险分段", "G11", 0.59)))
                .extracting(CellProblem::cell, CellProblem::value)
                .containsExactly(tuple("G11", "59%"));
    }

    /** NAT-2020-24.5-1: half of 24563 is 12281.50. */
    @Test
    void report_a_deductible_above_half_of_the_income() {
        assertThat(warnings(Books.JILIN, JILIN_DEMO, workbook -> Books.put(workbook, "大病保险", "E11", 13000)))
                .filteredOn(problem -> problem.sheet().equals("大病保险"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("E11");
                    assertThat(problem.expected()).contains("12281.50").contains("示例");
                });
        assertThat(warnings(Books.JILIN, JILIN_DEMO, workbook -> Books.put(workbook, "大病保险", "E11", 12281.5)))
                .noneMatch(problem -> problem.sheet().equals("大病保险"));
    }

    /** NAT-2020-24.5-1: the income that decides is the real one, of whatever level. */
    @Test
    void compare_a_deductible_with_the_real_income_of_the_province_before_a_demonstration_of_the_prefecture() {
        assertThat(warnings(Books.JILIN, "jilin/benefits.xlsx", workbook -> {
                    income(workbook, 11, "222400", 10000, "是");
                    income(workbook, 12, "220000", 24000, "否");
                    Object[] deductible = {
                        "222400", null, null, "延边朝鲜族自治州", 12001, "否", null, "按累计费用绝对额", "是", "否", "NAT-2020-24.5-1"
                    };
                    Books.putRow(workbook, "大病保险", 11, deductible);
                }))
                .filteredOn(problem -> problem.sheet().equals("大病保险"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.expected()).contains("12000.00").doesNotContain("示例"));
    }

    private static void income(XSSFWorkbook workbook, int row, String region, int yuan, String demo) {
        Books.putRow(workbook, "居民收入", row, region, null, null, "", 2019, yuan, demo, "NAT-2020-24.5-1");
    }
}

package org.yibao.review.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.AddedColumns;
import org.yibao.Books;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebook;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookReader;
import org.yibao.workbook.cases.CaseOutcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasesTest {
    private static final String FUNDING = "jilin/funding.xlsx";
    private static final WorkbookReader READER = Books.SHIPPED.reader();

    private static Workbook edited(String path, Consumer<XSSFWorkbook> edit) {
        return READER.read(path, Books.edited(Books.HOME, path, edit).files().get("decision-tables/" + path));
    }

    private static CaseReport run(Consumer<XSSFWorkbook> edit) {
        return Cases.run(Books.SHIPPED, edited(FUNDING, edit));
    }

    @Test
    void an_edit_of_a_table_fails_the_cases_that_it_changes_at_their_cells() {
        CaseReport report = run(workbook -> {
            Books.put(workbook, "财政补助分担", "E13", 65);
            Books.put(workbook, "财政补助分担", "F13", 45);
        });
        assertThat(report.passed()).isFalse();
        assertThat(report.failed()).extracting(CaseResult::id).containsExactly("补助-1", "居住证-1");
        assertThat(report.failed().get(0).failed())
                .containsExactly(
                        new CaseComparison("省级（元/人·年）", "N5", "66.00", "65.00"),
                        new CaseComparison("市县（元/人·年）", "O5", "44.00", "45.00"));
    }

    @Test
    void an_edit_of_a_case_is_compared_with_what_is_decided() {
        CaseReport report = run(workbook -> Books.put(workbook, "用例", "L5", 560));
        assertThat(report.failed()).singleElement().satisfies(result -> {
            assertThat(result.cell()).isEqualTo("A5");
            assertThat(result.clause()).isEqualTo("JL-2020-15.1-1");
            assertThat(result.failed()).containsExactly(new CaseComparison("财政补助（元/人·年）", "L5", "560.00", "550.00"));
        });
    }

    @Test
    void a_question_without_an_answer_is_a_result() {
        CaseReport report = run(workbook -> {
            Books.put(workbook, "用例", "B5", "220000");
            Books.put(workbook, "用例", "B6", "110101");
            Books.put(workbook, "用例", "C7", 2030);
            Books.put(workbook, "用例", "S7", "有结果");
        });
        assertThat(report.results())
                .extracting(CaseResult::outcome)
                .startsWith(CaseOutcome.REGION_TOO_WIDE, CaseOutcome.REGION_OUTSIDE, CaseOutcome.NO_TERMS);
        assertThat(report.results().get(0).failed())
                .extracting(CaseComparison::actual)
                .containsOnly("地区过宽");
        assertThat(report.results().get(2).failed()).contains(new CaseComparison("结果", "S7", "有结果", "无有效标准"));
    }

    @Test
    void an_amount_that_is_missing_is_told_as_such() {
        CaseReport report = run(workbook -> Books.put(workbook, "个人缴费标准", "H14", null));
        assertThat(report.failed())
                .filteredOn(result -> result.id().equals("缴费-1"))
                .singleElement()
                .satisfies(result -> assertThat(result.failed())
                        .extracting(CaseComparison::actual)
                        .containsExactly("待填", "待填"));
    }

    @Test
    void a_row_that_no_case_touches_is_named_with_its_cell() {
        CaseReport report = run(
                workbook -> Books.putRow(workbook, "财政补助分担", 17, "222403", 2020, "敦化市", 440, 66, 44, "JL-2020-15.1-1"));
        assertThat(report.passed()).isTrue();
        assertThat(report.coverage().untouched())
                .containsExactly(new Coverage.UntouchedRow("财政补助分担", "A17", "222403", "JL-2020-15.1-1"));
        assertThat(report.coverage().rows()).isEqualTo(18);
        assertThat(report.coverage().touched()).isEqualTo(17);
        assertThat(report.coverage().ratio()).isEqualTo(9_444);
    }

    @Test
    void a_workbook_without_cases_has_all_its_rows_untouched() {
        CaseReport report = run(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("用例")));
        assertThat(report.results()).isEmpty();
        assertThat(report.coverage().touched()).isZero();
    }

    @Test
    void a_case_of_policy_never_rests_on_a_demonstration_parameter() {
        CaseResult stay = ShippedCasesTest.run("jilin/benefits.xlsx").results().get(1);
        assertThat(stay.outcome()).isEqualTo(CaseOutcome.MISSING);
        assertThat(Books.SHIPPED.all().get(0).workbooks())
                .extracting(Workbook::path)
                .contains("demo/jilin/benefits.xlsx");
    }

    @Test
    void the_version_of_a_rulebook_does_not_depend_on_cases() {
        Rulebook without = Books.load(Books.edited(
                        Books.HOME, FUNDING, workbook -> workbook.removeSheetAt(workbook.getSheetIndex("用例"))))
                .all()
                .get(0);
        assertThat(without.version()).isEqualTo(Books.JILIN.version());
    }

    @Test
    void the_same_workbook_gives_the_same_report() {
        assertThat(ShippedCasesTest.run(FUNDING)).isEqualTo(ShippedCasesTest.run(FUNDING));
    }

    /** 住院待遇 with 年龄自（就诊日）: below 18 in a level-2 hospital the deductible is 400 and the ratio 85 %, above 800 and 75 %. */
    private static CaseReport runWithAges(Consumer<XSSFWorkbook> edit) {
        Home home = Books.edited(AddedColumns.childrenAndStudents(), AddedColumns.PATH, edit);
        return Cases.run(
                Books.SHIPPED,
                READER.read(AddedColumns.PATH, home.files().get("decision-tables/" + AddedColumns.PATH)));
    }

    private static void expect(XSSFWorkbook workbook, double deductible, double basic) {
        Books.put(workbook, "用例", "X5", deductible);
        Books.put(workbook, "用例", "Y5", basic);
        Books.put(workbook, "用例", "AB5", 20_000 - basic);
    }

    private static CaseResult first(CaseReport report) {
        return report.results().get(0);
    }

    @Test
    void a_visit_of_a_child_is_decided_by_its_age() {
        CaseReport child = runWithAges(workbook -> {
            Books.put(workbook, "用例", "C5", "2010-05-01");
            expect(workbook, 400, 14_960);
        });
        assertThat(first(child).outcome()).isEqualTo(CaseOutcome.DECIDED);
        assertThat(first(child).failed()).isEmpty();
        CaseReport adult = runWithAges(workbook -> {
            Books.put(workbook, "用例", "C5", "1985-03-01");
            expect(workbook, 800, 12_900);
        });
        assertThat(first(adult).failed()).isEmpty();
    }

    @Test
    void a_visit_of_a_student_of_full_age_is_decided_as_a_childs() {
        CaseReport student = runWithAges(workbook -> {
            Books.put(workbook, "用例", "C5", "1998-05-01");
            Books.put(workbook, "用例", "D5", "是");
            expect(workbook, 400, 14_960);
        });
        assertThat(first(student).failed()).isEmpty();
    }

    @Test
    void a_visit_without_a_birth_date_is_not_decided_where_it_matters() {
        CaseReport report = runWithAges(unchanged -> {});
        assertThat(first(report).outcome()).isEqualTo(CaseOutcome.BIRTH_DATE_NEEDED);
        assertThat(first(report).needs()).isEqualTo("不同年龄的待遇不同，请填写 C5“出生日期”，例如 1985-03-01。");
        assertThat(first(report).passed()).isFalse();
        assertThat(first(report).failed()).extracting(CaseComparison::actual).containsOnly("须填出生日期");
    }

    @Test
    void a_visit_without_a_birth_date_is_decided_where_everybody_gets_the_same() {
        CaseReport report = runWithAges(workbook -> {
            Books.put(workbook, "用例", "D5", "是"); // a student is paid as a child is, by another row
            expect(workbook, 400, 14_960);
        });
        assertThat(first(report).outcome()).isEqualTo(CaseOutcome.DECIDED);
        assertThat(first(report).failed()).isEmpty();
        assertThat(report.coverage().untouched())
                .extracting(Coverage.UntouchedRow::cell)
                .doesNotContain("A15", "A16");
        assertThat(report.results())
                .filteredOn(result -> result.id().startsWith("村卫"))
                .isNotEmpty()
                .allMatch(CaseResult::passed);
    }

    @Test
    void an_older_workbook_is_told_how_to_get_the_column_that_it_lacks() {
        CaseReport report = runWithAges(Books::withoutBirthDateAndStudent);
        assertThat(first(report).needs()).contains("没有这一列", "bin/yibao table add-column", AddedColumns.PATH);
    }
}

package org.yibao.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.AddedColumns;
import org.yibao.Books;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.WorkbookException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TableChecksTest {
    private static List<CellProblem> problems(Consumer<XSSFWorkbook> edit) {
        WorkbookException refused = catchThrowableOfType(
                WorkbookException.class, () -> Books.load(Books.edited(Books.HOME, "jilin/funding.xlsx", edit)));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    @Test
    void refuse_shares_that_do_not_add_up_to_the_subsidy() {
        assertThat(problems(workbook -> Books.put(workbook, "财政补助分担", "F13", 45)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("D13");
                    assertThat(problem.expected()).contains("550.00").contains("551.00");
                });
    }

    @Test
    void refuse_two_rows_of_the_same_place_and_year() {
        assertThat(problems(workbook -> {
                    Books.put(workbook, "财政补助分担", "A14", "222400");
                    Books.put(workbook, "财政补助分担", "C14", null);
                }))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("A14");
                    assertThat(problem.expected()).contains("第13行");
                });
    }

    @Test
    void refuse_two_rows_that_apply_to_the_same_age() {
        assertThat(problems(workbook -> Books.put(workbook, "个人缴费标准", "E14", 18)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).contains("例如：吉林省、2020年度、非学生、当年1月1日18周岁"));
    }

    @Test
    void refuse_an_added_range_that_ends_before_it_begins() {
        Home reversed = Books.edited(AddedColumns.childrenAndStudents(), AddedColumns.PATH, workbook -> {
            Books.put(workbook, AddedColumns.INPATIENT, "E12", 19);
            Books.put(workbook, AddedColumns.INPATIENT, "F12", 18);
        });
        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> Books.load(reversed));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.cell()).isEqualTo("F12");
            assertThat(problem.expected()).contains("不小于“年龄自（就诊日）”的 19");
        });
    }

    @Test
    void refuse_rows_of_which_one_leaves_an_added_condition_blank() {
        Home blank = Books.edited(
                AddedColumns.childrenAndStudents(),
                AddedColumns.PATH,
                workbook -> Books.put(workbook, AddedColumns.INPATIENT, "G13", null));
        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> Books.load(blank));
        assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.expected())
                .contains("例如：吉林省、学生、就诊日18周岁、住院、二级医院"));
    }

    @Test
    void refuse_an_amount_beside_a_ratio() {
        assertThat(problems(workbook -> {
                    Books.put(workbook, "参保资助", "F11", 100);
                    Books.put(workbook, "参保资助", "G11", 0.5);
                }))
                .extracting(CellProblem::cell)
                .containsExactly("G11");
    }
}

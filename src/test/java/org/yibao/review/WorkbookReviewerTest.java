package org.yibao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.tables.FundingTables;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.write.WorkbookWriter;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkbookReviewerTest {
    private static final WorkbookReviewer REVIEWER = new WorkbookReviewer(Books.SHIPPED);

    @Test
    void a_workbook_that_no_rulebook_reads_is_refused() {
        byte[] content = empty("hebei/funding.xlsx");
        assertThat(REVIEWER.pathOf(content)).isEqualTo("hebei/funding.xlsx");
        WorkbookReview review = REVIEWER.review("hebei/funding.xlsx", content);
        assertThat(review.usable()).isFalse();
        assertThat(review.problems()).singleElement().satisfies(problem -> assertThat(problem.expected())
                .contains("national、jilin、jiangsu"));
    }

    @Test
    void a_new_workbook_of_a_province_is_reviewed_as_one_more() {
        WorkbookReview review = REVIEWER.review("jilin/cities.xlsx", empty("jilin/cities.xlsx"));
        assertThat(review.usable()).isTrue();
        assertThat(review.difference().empty()).isTrue();
    }

    @Test
    void bad_cells_and_rows_that_break_an_invariant_are_told_at_once() {
        byte[] content = edited("jilin/funding.xlsx", workbook -> {
            Books.put(workbook, "个人缴费标准", "H14", "330元");
            Books.put(workbook, "财政补助分担", "D13", 451);
        });
        assertThat(REVIEWER.review("jilin/funding.xlsx", content).problems())
                .extracting(CellProblem::cell)
                .containsExactly("H14", "D13");
    }

    @Test
    void what_can_not_be_known_while_a_row_is_unreadable_is_not_told() {
        byte[] content = edited("jilin/funding.xlsx", workbook -> {
            Books.put(workbook, "财政补助标准", "D12", "550元");
            Books.put(workbook, "财政补助分担", "D13", 451);
        });
        assertThat(REVIEWER.review("jilin/funding.xlsx", content).problems())
                .extracting(CellProblem::cell)
                .containsExactly("D12");
        byte[] bracket = edited("demo/jilin/benefits.xlsx", workbook -> Books.put(workbook, "大病保险分段", "G12", "六成"));
        assertThat(REVIEWER.review("demo/jilin/benefits.xlsx", bracket).problems())
                .extracting(CellProblem::cell)
                .containsExactly("G12");
    }

    private static byte[] edited(String path, Consumer<XSSFWorkbook> edit) {
        return Books.edited(Books.HOME, path, edit).files().get("decision-tables/" + path);
    }

    @Test
    void every_shipped_workbook_passes() {
        assertThat(REVIEWER.reviewAll()).hasSize(7).allMatch(WorkbookReview::passed);
    }

    @Test
    void a_workbook_of_another_path_is_told_by_its_header() {
        byte[] jilin = Books.HOME.files().get("decision-tables/jilin/funding.xlsx");
        WorkbookReview review = REVIEWER.review("jiangsu/funding.xlsx", jilin);
        assertThat(review.problems())
                .anySatisfy(problem -> assertThat(problem.cell()).isEqualTo("B3"));
    }

    private static byte[] empty(String path) {
        return new WorkbookWriter(
                        path,
                        Books.SHIPPED.divisions().all(),
                        Books.SHIPPED.clauses().all())
                .table(FundingTables.SUBSIDY_STANDARD, List.of())
                .finish();
    }
}

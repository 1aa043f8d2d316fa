package org.yibao.review.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibao.Books;
import org.yibao.rulebook.Rulebook;
import org.yibao.workbook.Workbook;

/** The cases that come with the workbooks: what the clauses mean for persons and visits on both sides of each boundary. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShippedCasesTest {
    static CaseReport run(String path) {
        return Cases.run(Books.SHIPPED, workbook(path));
    }

    static Workbook workbook(String path) {
        return Books.SHIPPED.all().stream()
                .map(Rulebook::workbooks)
                .flatMap(List::stream)
                .filter(workbook -> workbook.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "national/funding.xlsx, 2",
        "jilin/funding.xlsx, 32",
        "jiangsu/funding.xlsx, 23",
        "jilin/benefits.xlsx, 2",
        "jiangsu/benefits.xlsx, 1",
        "demo/jilin/benefits.xlsx, 45",
        "demo/jiangsu/benefits.xlsx, 24"
    })
    void all_pass_and_touch_every_row(String path, int cases) {
        CaseReport report = run(path);
        assertThat(report.failed()).isEmpty();
        assertThat(report.results()).hasSize(cases);
        assertThat(report.coverage().untouched()).isEmpty();
        assertThat(report.coverage().ratio()).isEqualTo(10_000);
    }
}

package org.yibao.web.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.rulebook.Rulebooks;
import org.yibao.workbook.WorkbookReader;
import org.yibao.workbook.export.WorkbookExport;

/** The printed page of a workbook. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkbookPageTest {
    private static final String FUNDING = "jilin/funding.xlsx";

    @Inject
    WorkbookPage page;

    @Inject
    Rulebooks rulebooks;

    private String print(String path, Consumer<XSSFWorkbook> edit) {
        WorkbookReader reader = rulebooks.reader();
        byte[] content = Books.edited(Books.HOME, path, edit).files().get("decision-tables/" + path);
        return page.html(new WorkbookExport(reader).texts(path, content), rulebooks.clauses());
    }

    @Test
    void shows_titles_units_figures_and_clauses() {
        assertThat(print(FUNDING, unchanged -> {}))
                .contains("<h1>吉林省城乡居民基本医疗保险筹资</h1>")
                .contains("<h2>财政补助分担</h2>")
                .contains("每人每年财政补助由谁负担。单位：元/人·年。")
                .contains("<th scope=\"col\">中央财政（元/人·年）</th>")
                .contains("<td class=\"figure\">440.00</td>")
                .contains("<span class=\"id\">JL-2020-15.1-1</span> 吉医保联〔2020〕15号一（一）：")
                .contains(rulebooks.clauses().get("JL-2020-15.1-1").gist())
                .contains("<h2>用例</h2>");
    }

    @Test
    void marks_figures_that_are_still_to_be_filled_in() {
        assertThat(print("jiangsu/funding.xlsx", unchanged -> {})).contains("<td class=\"figure blank\"></td>");
        assertThat(print("jilin/benefits.xlsx", unchanged -> {})).contains("（空表，待填）");
    }

    @Test
    void needs_nothing_else_and_runs_nothing_that_a_cell_says() {
        String html = print(
                FUNDING, workbook -> Books.put(workbook, "财政补助标准", "F12", "<script>alert(1)</script>{view.path}"));
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;{view.path}")
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("src=");
    }
}

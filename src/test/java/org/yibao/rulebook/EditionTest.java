package org.yibao.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.WorkbookReader;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EditionTest {
    private static final String JILIN = "jilin/funding.xlsx";

    @Test
    void a_rulebook_with_an_edited_workbook_is_the_one_that_a_restart_would_load() {
        Rulebooks edited = Books.SHIPPED.with(edited(331));
        assertThat(edited.all().get(0).version()).isNotEqualTo(Books.JILIN.version());
        assertThat(edited.all())
                .extracting(Rulebook::version)
                .containsExactlyElementsOf(Books.load(
                                Books.edited(Books.HOME, JILIN, workbook -> Books.put(workbook, "个人缴费标准", "H11", 331)))
                        .all()
                        .stream()
                        .map(Rulebook::version)
                        .toList());
    }

    @Test
    void a_workbook_of_one_province_leaves_the_other_as_it_was() {
        assertThat(Books.SHIPPED.with(edited(331)).all().get(1)).isSameAs(Books.JIANGSU);
    }

    @Test
    void an_unchanged_workbook_keeps_the_version() {
        Workbook same = Books.JILIN.workbooks().stream()
                .filter(workbook -> workbook.path().equals(JILIN))
                .findFirst()
                .orElseThrow();
        assertThat(Books.SHIPPED.with(same).all())
                .extracting(Rulebook::version)
                .containsExactly(Books.JILIN.version(), Books.JIANGSU.version());
    }

    @Test
    void a_workbook_in_a_folder_of_a_city_belongs_to_its_province() {
        Workbook ofNantong = new Workbook("jiangsu/nantong/funding.xlsx", List.of(), List.of());
        assertThat(Books.JIANGSU.workbooksWith(ofNantong)).contains(ofNantong).endsWith(ofNantong);
        assertThat(Books.JILIN.workbooksWith(ofNantong)).doesNotContain(ofNantong);
        Workbook elsewhere = new Workbook("jiangsunantong/funding.xlsx", List.of(), List.of());
        assertThat(Books.JIANGSU.workbooksWith(elsewhere)).doesNotContain(elsewhere);
    }

    @Test
    void what_does_not_hold_between_rows_is_refused() {
        byte[] content = Books.edited(Books.HOME, JILIN, workbook -> Books.put(workbook, "财政补助分担", "D12", 331))
                .files()
                .get("decision-tables/" + JILIN);
        Workbook workbook = reader().read(JILIN, content);
        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> Books.SHIPPED.with(workbook));
        assertThat(refused.problems()).extracting(CellProblem::cell).containsExactly("D12");
    }

    private static Workbook edited(int contribution) {
        byte[] content = Books.edited(Books.HOME, JILIN, workbook -> Books.put(workbook, "个人缴费标准", "H11", contribution))
                .files()
                .get("decision-tables/" + JILIN);
        return reader().read(JILIN, content);
    }

    private static WorkbookReader reader() {
        return Books.SHIPPED.reader();
    }
}

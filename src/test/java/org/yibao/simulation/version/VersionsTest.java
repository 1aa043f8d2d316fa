package org.yibao.simulation.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.rulebook.Rulebooks;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.edit.CellEdit;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VersionsTest {
    private static final String JILIN_DEMO = "demo/jilin/benefits.xlsx";
    private static final String JILIN_FUNDING = "jilin/funding.xlsx";
    private static final String INPATIENT = "住院待遇";

    private final Versions versions = new Versions(Books.HOME, Books.SHIPPED, true);

    @Test
    void without_edits_a_version_is_what_is_deployed() {
        Version version = versions.of(VersionRequest.deployed(2020));
        assertThat(version.rulebooks()).isSameAs(Books.SHIPPED);
        assertThat(version.year()).isEqualTo(2020);
        assertThat(version.demo()).isTrue();
        assertThat(version.workbooks().keySet())
                .containsExactly(
                        "demo/jiangsu/benefits.xlsx",
                        JILIN_DEMO,
                        "jiangsu/benefits.xlsx",
                        "jiangsu/funding.xlsx",
                        "jilin/benefits.xlsx",
                        JILIN_FUNDING,
                        "national/funding.xlsx");
    }

    @Test
    void an_edit_changes_the_rulebook_of_its_workbook_only() {
        Version version = versions.of(edited(JILIN_DEMO, INPATIENT, "F12", "340"));
        assertThat(version.rulebooks().all().get(0)).isNotSameAs(Books.JILIN);
        assertThat(version.rulebooks().all().get(0).version()).isNotEqualTo(Books.JILIN.version());
        assertThat(version.rulebooks().all().get(0).foundation()).isEqualTo(Books.JILIN.foundation());
        assertThat(version.rulebooks().all().get(1)).isSameAs(Books.JIANGSU);
        assertThat(version.workbooks().get(JILIN_DEMO)).isNotEqualTo(shipped(JILIN_DEMO));
        assertThat(version.workbooks().get(JILIN_FUNDING)).isEqualTo(shipped(JILIN_FUNDING));
    }

    @Test
    void the_hash_tells_years_and_contents_apart_and_nothing_else() {
        String hash = versions.of(VersionRequest.deployed(2020)).hash();
        assertThat(hash).hasSize(64);
        assertThat(versions.of(VersionRequest.deployed(2020)).hash()).isEqualTo(hash);
        assertThat(versions.of(VersionRequest.deployed(2019)).hash()).isNotEqualTo(hash);
        VersionRequest edited = edited(JILIN_DEMO, INPATIENT, "F12", "340");
        assertThat(versions.of(edited).hash()).isNotEqualTo(hash);
        Version uploaded = versions.of(new VersionRequest(
                2020, null, Map.of(JILIN_DEMO, versions.of(edited).workbooks().get(JILIN_DEMO)), null));
        assertThat(uploaded.hash()).isEqualTo(versions.of(edited).hash());
    }

    @Test
    void an_edit_to_what_the_cell_holds_already_changes_nothing() {
        Version version = versions.of(edited(JILIN_FUNDING, "财政补助分担", "D13", "440"));
        assertThat(version.rulebooks()).isSameAs(Books.SHIPPED);
    }

    @Test
    void uploaded_workbooks_are_taken_first_and_edited_then() {
        byte[] uploaded = versions.of(edited(JILIN_DEMO, INPATIENT, "F12", "340"))
                .workbooks()
                .get(JILIN_DEMO);
        Version both = versions.of(new VersionRequest(
                2020, List.of(new CellEdit(JILIN_DEMO, INPATIENT, "G12", "310")), Map.of(JILIN_DEMO, uploaded), null));
        Version atOnce = versions.of(VersionRequest.edited(
                2020,
                List.of(
                        new CellEdit(JILIN_DEMO, INPATIENT, "F12", "340"),
                        new CellEdit(JILIN_DEMO, INPATIENT, "G12", "310"))));
        assertThat(both.hash()).isEqualTo(atOnce.hash());
    }

    @Test
    void what_does_not_hold_between_rows_is_refused_as_a_publication_would_be() {
        List<CellProblem> problems = refused(edited(JILIN_FUNDING, "财政补助分担", "D13", "430"));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.workbook()).isEqualTo(JILIN_FUNDING);
            assertThat(problem.sheet()).isEqualTo("财政补助分担");
        });
    }

    @Test
    void every_cell_that_cannot_be_read_is_told() {
        List<CellProblem> problems = refused(VersionRequest.edited(
                2020,
                List.of(
                        new CellEdit(JILIN_DEMO, INPATIENT, "F12", "340元"),
                        new CellEdit(JILIN_FUNDING, "财政补助分担", "D13", "很多"))));
        assertThat(problems)
                .extracting(CellProblem::workbook, CellProblem::cell)
                .containsExactlyInAnyOrder(tuple(JILIN_DEMO, "F12"), tuple(JILIN_FUNDING, "D13"));
    }

    @Test
    void a_workbook_of_an_unknown_path_is_told_with_those_there_are() {
        for (String path :
                List.of("jilin/fundng.xlsx", "funding.xlsx", "hubei/funding.xlsx", "../jilin/funding.xlsx")) {
            CellProblem problem = refused(new VersionRequest(2020, null, Map.of(path, shipped(JILIN_FUNDING)), null))
                    .get(0);
            assertThat(problem.workbook()).isEqualTo(path);
            assertThat(problem.expected()).contains("没有这份工作簿").contains(JILIN_FUNDING);
        }
    }

    @Test
    void an_upload_that_is_no_workbook_is_refused() {
        byte[] nonsense = {1, 2, 3};
        assertThat(refused(new VersionRequest(2020, null, Map.of(JILIN_FUNDING, nonsense), null)))
                .hasSize(1);
        assertThat(refused(new VersionRequest(2020, null, Map.of("jilin/more.xlsx", nonsense), null)))
                .hasSize(1);
    }

    @Test
    void a_demonstration_workbook_is_unknown_where_demonstrations_are_off() {
        Rulebooks plain = Rulebooks.load(Books.HOME, VersionsTest.class.getClassLoader(), false);
        Versions withoutDemo = new Versions(Books.HOME, plain, false);
        Version version = withoutDemo.of(VersionRequest.deployed(2020));
        assertThat(version.demo()).isFalse();
        assertThat(version.workbooks()).doesNotContainKey(JILIN_DEMO);
        for (VersionRequest request : List.of(
                edited(JILIN_DEMO, INPATIENT, "F12", "340"),
                new VersionRequest(2020, null, Map.of(JILIN_DEMO, shipped(JILIN_DEMO)), null))) {
            WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> withoutDemo.of(request));
            assertThat(refused.problems().get(0).expected()).contains("没有这份工作簿");
        }
    }

    @Test
    void another_home_is_loaded() {
        Version version = versions.of(new VersionRequest(2020, null, null, Path.of(".")));
        assertThat(version.rulebooks()).isNotSameAs(Books.SHIPPED);
        assertThat(version.hash())
                .isEqualTo(versions.of(VersionRequest.deployed(2020)).hash());
        assertThatThrownBy(() -> versions.of(new VersionRequest(2020, null, null, Path.of("docs"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_version_needs_a_year() {
        assertThatThrownBy(() -> versions.of(VersionRequest.deployed(null))).hasMessageContaining("年度");
        assertThat(VersionRequest.deployed(null).orIn(2020).year()).isEqualTo(2020);
        assertThat(VersionRequest.deployed(2019).orIn(2020).year()).isEqualTo(2019);
    }

    private static VersionRequest edited(String workbook, String sheet, String cell, String value) {
        return VersionRequest.edited(2020, List.of(new CellEdit(workbook, sheet, cell, value)));
    }

    private List<CellProblem> refused(VersionRequest request) {
        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> versions.of(request));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private static byte[] shipped(String path) {
        return Books.HOME.table(path);
    }
}

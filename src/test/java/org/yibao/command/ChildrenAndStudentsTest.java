package org.yibao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.command.Ran.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.AddedColumns;
import org.yibao.Books;
import org.yibao.WrittenRules;

/**
 * An editor adds columns for age and students to a copy of the shipped workbook: in a hospital of level 2, children and students pay 400
 * instead of 800, and are paid 85 % instead of 75 %.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChildrenAndStudentsTest {
    @TempDir
    private static Path home;

    @TempDir
    private Path results;

    private static Path workbook;
    private static Ran added;

    @BeforeAll
    static void add_the_columns_and_type_the_rows() throws IOException {
        WrittenRules.write(Books.HOME, home);
        workbook = home.resolve("decision-tables").resolve(AddedColumns.PATH);
        added = run("table", "add-column", workbook, AddedColumns.INPATIENT, "年龄（就诊日）", "学生");
        try (XSSFWorkbook opened = new XSSFWorkbook(Files.newInputStream(workbook));
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            AddedColumns.typeChildrenAndStudents(opened);
            opened.write(saved);
            Files.write(workbook, saved.toByteArray());
        }
    }

    @Test
    void the_columns_are_named_with_their_letters() {
        assertThat(added.exit()).as(added.errors()).isZero();
        assertThat(added.output()).contains("E列 年龄自（就诊日）、F列 年龄至（就诊日）、G列 学生");
    }

    @Test
    void check_can_use_the_workbook_and_tells_the_cases_that_go_by_the_old_figures() {
        Ran said = run("check", workbook);
        assertThat(said.output()).contains("== demo/jilin/benefits.xlsx：可以使用").doesNotContain("没有一行适用于", "从不起作用");
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void diff_tells_whose_deductible_and_ratio_change() {
        Ran said = run("diff", Path.of("decision-tables").resolve(AddedColumns.PATH), workbook);
        assertThat(said.exit()).as(said.errors()).isEqualTo(1);
        assertThat(said.output())
                .contains(
                        "非大中小学生 · 18周岁及以上（就诊日） · 住院 · 二级医院：起付标准 400.00元 → 800.00元",
                        "0至17周岁（就诊日） · 住院 · 二级医院 · 统筹区内：支付比例 75% → 85%");
    }

    @Test
    void simulate_compares_them_with_the_old_figures() {
        Ran said = run(
                "simulate",
                "--year",
                2020,
                "--candidate-workbook",
                AddedColumns.PATH + "=" + workbook,
                "--generate",
                "220000:5000:7",
                "-o",
                results);
        assertThat(said.exit()).as(said.errors()).isZero();
        assertThat(said.output()).contains("受益", "受损", "基本医保基金").doesNotContain("受益 0 人", "受损 0 人");
    }
}

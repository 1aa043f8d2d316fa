package org.yibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.workbook.EditedWorkbook.BENEFITS;
import static org.yibao.workbook.EditedWorkbook.FUNDING;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.Books;
import org.yibao.tables.problem.CellProblem;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NearMatchTest {
    @ParameterizedTest
    @CsvSource({
        "住院待遇, D11, 二级, 二级医院",
        "住院待遇, D11, 村卫生所, 村卫生室",
        "住院待遇, D11, 三级医院（含中医院）, 三级医院",
        "住院待遇, D11, 三 级 医 院, 三级医院",
        "医疗救助, D11, 建档立卡, 建档立卡贫困人口",
        "医疗救助, D11, 边缘户\u00A0, 边缘户",
        "门诊待遇, H11, 每年累计(村卫生室单独), 每年累计（村卫生室单独）"
    })
    void offers_the_choice_that_is_meant(String sheet, String cell, String typed, String fix) {
        CellProblem problem = BENEFITS.problem(sheet, cell, typed);
        assertThat(problem.fix()).isEqualTo(fix);
        assertThat(problem.expected()).startsWith("下拉列表中的一项：").contains("相近的有：" + fix);
    }

    @Test
    void names_several_choices_and_offers_none_of_them() {
        CellProblem problem = BENEFITS.problem("住院待遇", "D11", "四级医院");
        assertThat(problem.fix()).isNull();
        assertThat(problem.expected()).contains("相近的有：一级医院、三级医院、二级医院");
    }

    @ParameterizedTest
    @ValueSource(strings = {"也许", "不是", "是否", "x", "\\"})
    void offers_nothing_for_a_choice_that_is_like_none(String typed) {
        assertThat(BENEFITS.problem("大病保险", "F11", typed).expected()).doesNotContain("相近");
    }

    @ParameterizedTest
    @CsvSource({"延吉, 222401", "延吉市, 222401", "延边, 222400", "２２２４０１, 222401", "222401 延吉市, 222401", "222401延吉市, 222401"})
    void offers_the_code_of_a_place(String typed, String fix) {
        List<CellProblem> problems = FUNDING.problems(workbook -> {
            Books.put(workbook, "财政补助分担", "A13", typed);
            Books.put(workbook, "财政补助分担", "C13", null);
        });
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.cell()).isEqualTo("A13");
            assertThat(problem.fix()).isEqualTo(fix);
            assertThat(problem.expected()).contains("相近的有：" + fix + " ");
        });
    }

    @Test
    void names_places_whose_code_is_like_it() {
        CellProblem problem = FUNDING.problem("财政补助分担", "A13", "222499");
        assertThat(problem.fix()).isNull();
        assertThat(problem.expected()).contains("相近的有：222");
    }

    @Test
    void offers_the_name_that_agrees_with_the_code() {
        CellProblem problem = FUNDING.problem("财政补助分担", "C13", "延边州");
        assertThat(problem.fix()).isEqualTo("延边朝鲜族自治州");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JL-2020-15.1.1",
                "jl-2020-15.1-1",
                "JL－2020－15．1－1",
                "JL–2020–15.1–1",
                "JL 2020-15.1-1",
                "JL-2020-15.1-1\u200B"
            })
    void offers_the_clause_that_is_meant(String typed) {
        assertThat(FUNDING.problem("财政补助分担", "G13", typed).fix()).isEqualTo("JL-2020-15.1-1");
    }

    @Test
    void names_clauses_that_are_like_it() {
        CellProblem problem = FUNDING.problem("财政补助分担", "G13", "JL-2020-15.1-9");
        assertThat(problem.fix()).isNull();
        assertThat(problem.expected()).contains("相近的有：JL-2020-15.1-1、JL-2020-15.1-2");
    }

    @Test
    void offers_the_name_of_a_sheet_that_was_renamed() {
        assertThat(FUNDING.problems(workbook -> workbook.setSheetName(workbook.getSheetIndex("参保资助"), "参保资助2020")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.fix()).isEqualTo("参保资助"));
    }

    @Test
    void offers_the_header_that_was_changed() {
        assertThat(FUNDING.problem("财政补助分担", "D10", "中央").fix()).isEqualTo("中央财政（元/人·年）");
    }

    @Test
    void is_worked_out_for_the_first_200_bad_cells_of_a_column() {
        List<CellProblem> problems = FUNDING.problems(workbook -> {
            for (int row = 17; row < 267; row++) {
                Books.putRow(
                        workbook, "财政补助分担", row, "222401", 1990 + row % 100, null, null, null, null, "jl-2020-15.1-1");
            }
        });
        assertThat(problems).hasSize(250);
        assertThat(problems.subList(0, 200))
                .allSatisfy(problem -> assertThat(problem.fix()).isNotNull());
        assertThat(problems.subList(200, 250))
                .allSatisfy(problem -> assertThat(problem.fix()).isNull());
    }
}

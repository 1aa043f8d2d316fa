package org.yibao.review.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.money.Money;
import org.yibao.rules.Row;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;
import org.yibao.workbook.Workbook;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowDifferenceTest {
    private static final Workbook FUNDING = Books.JILIN.workbooks().stream()
            .filter(workbook -> workbook.path().equals("jilin/funding.xlsx"))
            .findFirst()
            .orElseThrow();

    @Test
    void every_workbook_is_alike_itself_whatever_the_order_of_its_rows() {
        for (Workbook workbook : Books.JIANGSU.workbooks()) {
            assertThat(RowDifference.between(workbook, workbook)).isEmpty();
            List<Row> reversed = new ArrayList<>(workbook.rows());
            Collections.reverse(reversed);
            assertThat(RowDifference.between(workbook, new Workbook(workbook.path(), workbook.sheets(), reversed)))
                    .isEmpty();
        }
    }

    @Test
    void a_changed_figure_is_told_with_its_cell_on_both_sides() {
        assertThat(RowDifference.between(
                        FUNDING,
                        edited(row -> yanbian(row) ? EditedRows.with(row, "central", Money.ofYuan("450")) : row)))
                .containsExactly(new RowChange(
                        RowChange.Kind.CHANGED,
                        "jilin/funding.xlsx",
                        "财政补助分担",
                        "地区代码 222400 · 年度 2020",
                        13,
                        13,
                        List.of(new CellChange("中央财政（元/人·年）", "440.00元", "450.00元", "D13", "D13"))));
    }

    @Test
    void a_removed_row_is_told_and_an_added_one() {
        Workbook without = edited(row -> yanbian(row) ? null : row);
        assertThat(RowDifference.between(FUNDING, without))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(RowChange.Kind.REMOVED))
                .satisfies(change -> assertThat(change.oldRow()).isEqualTo(13))
                .satisfies(change -> assertThat(change.newRow()).isNull());
        assertThat(RowDifference.between(without, FUNDING))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(RowChange.Kind.ADDED))
                .satisfies(change -> assertThat(change.cells())
                        .contains(new CellChange("省级财政（元/人·年）", "空白", "66.00元", null, "E13")));
    }

    @Test
    void an_edited_condition_is_told_as_one_row() {
        assertThat(RowDifference.between(
                        FUNDING,
                        edited(row -> row instanceof SubsidyStandardRow standard && standard.year() == 2019
                                ? EditedRows.with(row, "year", 2018)
                                : row)))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(RowChange.Kind.KEY_CHANGED))
                .satisfies(change ->
                        assertThat(change.cells()).containsExactly(new CellChange("年度", "2019", "2018", "B11", "B11")));
    }

    private static boolean yanbian(Row row) {
        return row instanceof SubsidySplitRow split && split.region().equals("222400") && split.year() == 2020;
    }

    private static Workbook edited(UnaryOperator<Row> edit) {
        return new Workbook(
                FUNDING.path(),
                FUNDING.sheets(),
                FUNDING.rows().stream().map(edit).filter(Objects::nonNull).toList());
    }
}

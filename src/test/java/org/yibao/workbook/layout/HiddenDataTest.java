package org.yibao.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.workbook.EditedWorkbook.FUNDING;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.tables.problem.CellProblem;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HiddenDataTest {
    private static final String SHEET = "财政补助分担";

    @Test
    void in_hidden_rows_is_reported_once_a_run_of_rows() {
        List<CellProblem> problems = FUNDING.problems(workbook -> {
            XSSFSheet sheet = workbook.getSheet(SHEET);
            List.of(12, 13, 15).forEach(row -> sheet.getRow(row - 1).setZeroHeight(true));
        });
        assertThat(problems).extracting(CellProblem::cell).containsExactly("A12", "A15");
        assertThat(problems.get(0).sentence())
                .isEqualTo("jilin/funding.xlsx 工作表“财政补助分担” A12：第12至13行有数据，却被隐藏，看不见也照样生效；请取消隐藏，不要的行请删除。");
    }

    @Test
    void in_rows_of_no_height_is_hidden_as_well() {
        assertThat(FUNDING.problems(
                        workbook -> workbook.getSheet(SHEET).getRow(12).setHeight((short) 0)))
                .extracting(CellProblem::cell)
                .containsExactly("A13");
    }

    @Test
    void in_rows_that_a_filter_hides_is_reported() {
        assertThat(FUNDING.problems(workbook -> {
                    XSSFSheet sheet = workbook.getSheet(SHEET);
                    try (XmlCursor filter =
                            sheet.getCTWorksheet().getAutoFilter().newCursor()) {
                        filter.toEndToken();
                        filter.insertElement("filterColumn", XSSFRelation.NS_SPREADSHEETML);
                    }
                    sheet.getRow(10).setZeroHeight(true);
                }))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).contains("请清除筛选"));
    }

    @Test
    void in_a_hidden_column_is_reported_at_its_first_cell() {
        assertThat(FUNDING.problems(workbook -> workbook.getSheet(SHEET).setColumnHidden(4, true)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("E12");
                    assertThat(problem.expected()).startsWith("E列有数据，却被隐藏");
                });
    }

    @Test
    void in_a_hidden_sheet_is_reported() {
        assertThat(FUNDING.problems(workbook ->
                        workbook.setSheetVisibility(workbook.getSheetIndex(SHEET), SheetVisibility.VERY_HIDDEN)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.sheet()).isEqualTo(SHEET);
                    assertThat(problem.cell()).isNull();
                });
    }

    @Test
    void is_none_in_hidden_rows_and_columns_that_are_blank() {
        assertThat(FUNDING.read(workbook -> {
                    XSSFSheet sheet = workbook.getSheet(SHEET);
                    sheet.getRow(40).setZeroHeight(true);
                    sheet.setColumnHidden(20, true);
                    workbook.setSheetHidden(workbook.getSheetIndex("代码表"), true);
                }))
                .hasSameSizeAs(FUNDING.read(FUNDING.shipped()));
    }

    @Test
    void is_lost_in_merged_cells() {
        List<CellProblem> problems = FUNDING.problems(workbook -> {
            XSSFSheet sheet = workbook.getSheet(SHEET);
            sheet.addMergedRegion(CellRangeAddress.valueOf("D14:D16"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A12:B12"));
        });
        assertThat(problems).extracting(CellProblem::cell).containsExactly("A12", "D14");
        assertThat(problems).extracting(CellProblem::value).containsExactly("A12:B12", "D14:D16");
        assertThat(problems.get(0).expected()).contains("请取消合并");
    }

    @Test
    void is_not_lost_in_merged_cells_that_are_blank_or_beside_the_table() {
        assertThat(FUNDING.read(workbook -> {
                    XSSFSheet sheet = workbook.getSheet(SHEET);
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A60:C61"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("K12:L16"));
                }))
                .hasSameSizeAs(FUNDING.read(FUNDING.shipped()));
    }

    @Test
    void is_found_beside_rows_and_columns_that_no_sheet_has() {
        assertThat(FUNDING.read(workbook -> {
                    XSSFSheet sheet = workbook.getSheet(SHEET);
                    sheet.getCTWorksheet().getColsArray(0).addNewCol().setMin(Integer.MAX_VALUE);
                    sheet.createRow(SpreadsheetVersion.EXCEL2007.getLastRowIndex())
                            .setZeroHeight(true);
                }))
                .isNotEmpty();
    }

    @Test
    void stays_apart_from_a_row_that_stands_twice() {
        CellProblem problem = FUNDING.problems(workbook ->
                        Books.putRow(workbook, SHEET, 20, "222400", 2020, null, 440, 66, 44, "JL-2020-15.1-1"))
                .get(0);
        assertThat(problem.cell()).isEqualTo("A20");
        assertThat(problem.expected()).isEqualTo("不与第13行重复的条件：两行会同时适用，例如：延边朝鲜族自治州、2020年度；请删改其中一行");
    }

    @Test
    void cannot_be_in_a_workbook_without_tables() {
        assertThat(FUNDING.problems(workbook -> {
                    for (int sheet = workbook.getNumberOfSheets() - 2; sheet > 0; sheet--) {
                        workbook.removeSheetAt(sheet);
                    }
                }))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).startsWith("没有一张决策表"));
    }
}

package org.yibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.workbook.EditedWorkbook.BENEFITS;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.Books;
import org.yibao.facts.Period;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.SeriousIllnessRow;
import org.yibao.tables.problem.CellProblem;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DateAdviceTest {
    private static final String SHEET = "大病保险";
    private static final LocalDate AUGUST = LocalDate.of(2020, 8, 1);

    private static List<Period> periods(Consumer<XSSFWorkbook> edit) {
        return BENEFITS.read(edit).stream()
                .filter(SeriousIllnessRow.class::isInstance)
                .map(Row::period)
                .toList();
    }

    private static CellProblem problem(Object value) {
        return BENEFITS.problem(SHEET, "B11", value);
    }

    private static XSSFCell cell(XSSFWorkbook workbook) {
        return workbook.getSheet(SHEET).getRow(10).getCell(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-08-01", "2020-8-1", "2020/8/1", "2020/08/01", "2020.8.1", "2020年8月1日", " 2020年08月01日 "})
    void are_read_from_a_text_with_the_year_first(String typed) {
        assertThat(periods(workbook -> Books.put(workbook, SHEET, "B11", typed)))
                .extracting(Period::from)
                .containsExactly(AUGUST);
    }

    @Test
    void are_read_whatever_they_show() {
        assertThat(periods(workbook -> {
                    cell(workbook).setCellValue(AUGUST);
                    cell(workbook).setCellStyle(workbook.createCellStyle());
                }))
                .extracting(Period::from)
                .containsExactly(AUGUST);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void are_read_in_a_workbook_that_counts_from_1904(boolean writtenAsDigit) {
        assertThat(periods(workbook -> {
                    workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
                    if (writtenAsDigit) {
                        workbook.getCTWorkbook().getWorkbookPr().xgetDate1904().setStringValue("1");
                    }
                    cell(workbook).setCellValue(42_582); // 1 August 2020, counted from 1904
                }))
                .extracting(Period::from)
                .containsExactly(AUGUST);
    }

    @ParameterizedTest
    @CsvSource({
        "20200801, 2020-08-01",
        "２０２０－８－１, 2020-08-01",
        "2020 - 8 - 1, 2020-08-01",
        "2020年 8月 1日, 2020-08-01",
        "2020-08-01 08:30, 2020-08-01",
        "2020-8-1 10:00:00, 2020-08-01",
        "2020-08-01T00:00:00, 2020-08-01",
        "8/31/2020, 2020-08-31",
        "31.8.2020, 2020-08-31"
    })
    void are_offered_where_a_text_means_one(String typed, String fix) {
        assertThat(problem(typed).fix()).isEqualTo(fix);
    }

    @Test
    void are_offered_for_a_number_of_eight_digits() {
        CellProblem problem = problem(20200801);
        assertThat(problem.value()).isEqualTo("20200801");
        assertThat(problem.fix()).isEqualTo("2020-08-01");
    }

    @Test
    void are_offered_without_the_time_of_day() {
        CellProblem problem = problem(44_044.5);
        assertThat(problem.fix()).isEqualTo("2020-08-01");
        assertThat(problem.expected()).contains("含时刻，只填日期");
    }

    @Test
    void are_not_guessed_where_month_and_day_may_be_swapped() {
        CellProblem problem = problem("8/1/2020");
        assertThat(problem.fix()).isNull();
        assertThat(problem.expected()).contains("月和日分不清：可能是 2020-08-01，也可能是 2020-01-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-30",
                "2020-13-01",
                "2020-08",
                "八月一日",
                "1066-10-14",
                "1989-12-31",
                "19891231",
                "2020-08/01"
            })
    void are_refused_where_there_is_no_such_day(String typed) {
        assertThat(problem(typed).fix()).isNull();
    }

    @Test
    void need_more_than_a_year() {
        assertThat(problem(2020).expected()).contains("只有年份，缺月和日");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 1, 32_873, 73_416, 1e15, 1e300})
    void are_refused_outside_of_1990_to_2100(double typed) {
        assertThat(problem(typed).fix()).isNull();
    }
}

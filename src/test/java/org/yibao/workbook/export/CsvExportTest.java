package org.yibao.workbook.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.workbook.WorkbookException;

/** Tables as comma-separated values, for git. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvExportTest {
    private static final String FUNDING = "jilin/funding.xlsx";
    private static final String BENEFITS = "demo/jiangsu/benefits.xlsx";

    private final WorkbookExport export = new WorkbookExport(Books.SHIPPED.reader());

    private List<CsvFile> files(String path, Consumer<XSSFWorkbook> edit) {
        return CsvExport.files(
                export.texts(path, Books.edited(Books.HOME, path, edit).files().get("decision-tables/" + path)));
    }

    private CsvFile file(String path, String sheet, Consumer<XSSFWorkbook> edit) {
        return files(path, edit).stream()
                .filter(file -> file.path().endsWith("/" + sheet + ".csv"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void is_a_file_a_table_in_the_order_of_the_sheets() {
        assertThat(files(FUNDING, unchanged -> {}))
                .extracting(CsvFile::path)
                .containsExactly(
                        "jilin/funding/财政补助标准.csv",
                        "jilin/funding/财政补助分担.csv",
                        "jilin/funding/个人缴费标准.csv",
                        "jilin/funding/参保资助.csv",
                        "jilin/funding/用例.csv");
    }

    @Test
    void has_labels_then_a_line_a_row_with_two_decimals() {
        assertThat(file(FUNDING, "财政补助分担", unchanged -> {}).text()).isEqualTo("""
                        地区代码,年度,地区名称,中央财政（元/人·年）,省级财政（元/人·年）,市县财政（元/人·年）,依据条款,备注（口径说明）
                        220000,2019,吉林省,,,,JL-2020-15.1-1,通知未写明2019年的分担
                        220000,2020,吉林省,330.00,132.00,88.00,JL-2020-15.1-1,一般地区，含梅河口市
                        222400,2020,延边朝鲜族自治州,440.00,66.00,44.00,JL-2020-15.1-1,延边地区
                        220323,2020,伊通满族自治县,330.00,176.00,44.00,JL-2020-15.1-1,少数民族自治县
                        220623,2020,长白朝鲜族自治县,330.00,176.00,44.00,JL-2020-15.1-1,少数民族自治县
                        220721,2020,前郭尔罗斯蒙古族自治县,330.00,176.00,44.00,JL-2020-15.1-1,少数民族自治县
                        """);
    }

    @Test
    void writes_ratios_as_percent_and_days_as_ISO_8601() {
        assertThat(file(BENEFITS, "大病保险分段", workbook -> Books.put(workbook, "大病保险分段", "G12", 0.6525))
                        .text())
                .contains(",0.00,50000.00,60%,是,")
                .contains(",50000.00,100000.00,65.25%,是,")
                .contains(",100000.00,,70%,是,");
        assertThat(file("jilin/benefits.xlsx", "起付标准调整", unchanged -> {}).text())
                .contains(",2020-08-01,,普通门诊,村卫生室,");
    }

    @Test
    void quotes_only_what_needs_it() {
        assertThat(file(FUNDING, "财政补助标准", workbook -> Books.put(workbook, "财政补助标准", "F12", "一般\"地区\", 含\n梅河口"))
                        .text())
                .endsWith("550.00,JL-2020-15.1-1,\"一般\"\"地区\"\", 含\n梅河口\"\n");
    }

    @Test
    void changes_one_line_for_one_changed_cell_and_none_for_a_blank_row_or_a_wider_column() {
        String before = file(FUNDING, "财政补助分担", unchanged -> {}).text();
        assertThat(file(FUNDING, "财政补助分担", workbook -> {
                            workbook.getSheet("财政补助分担").shiftRows(13, 15, 2);
                            workbook.getSheet("财政补助分担").setColumnWidth(3, 40 * 256);
                        })
                        .text())
                .isEqualTo(before);
        List<String> after = file(FUNDING, "财政补助分担", workbook -> Books.put(workbook, "财政补助分担", "H13", "延边州"))
                .text()
                .lines()
                .toList();
        assertThat(before.lines().filter(line -> !after.contains(line))).hasSize(1);
    }

    @Test
    void writes_cases_too() {
        assertThat(file(FUNDING, "用例", unchanged -> {}).text())
                .contains("\n补助-1,222401,2020,1985-03-01,,,,,,,,550.00,440.00,66.00,44.00,,,,,JL-2020-15.1-1,")
                .contains(",建档立卡贫困人口（2020-03-01至2020-12-31）,");
    }

    @Test
    void begins_with_a_byte_order_mark_only_when_asked_to() {
        CsvFile file = new CsvFile("jilin/funding/参保资助.csv", "年度\n");
        assertThat(file.content(false)).startsWith(0xE5, 0xB9, 0xB4);
        assertThat(file.content(true)).startsWith(0xEF, 0xBB, 0xBF, 0xE5);
    }

    @Test
    void is_refused_for_a_workbook_with_a_problem() {
        assertThatThrownBy(() -> files(FUNDING, workbook -> Books.put(workbook, "财政补助分担", "D13", "440元")))
                .isInstanceOf(WorkbookException.class);
    }
}

package org.yibao.review.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.workbook.Workbook;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageReportTest {
    private static CoverageReport edited(Rulebook rulebook, String path, Consumer<XSSFWorkbook> edit) {
        Home home = Books.edited(Books.HOME, path, edit);
        Workbook read = Rulebooks.reader(home).read(path, home.files().get("decision-tables/" + path));
        return CoverageReport.of(
                rulebook,
                rulebook.workbooks().stream()
                        .map(workbook -> workbook.path().equals(path) ? read : workbook)
                        .toList());
    }

    private static List<String> gaps(CoverageReport report, String table) {
        return report.gaps().stream()
                .filter(gap -> gap.table().equals(table))
                .map(gap -> GapCondition.text(gap.conditions()))
                .toList();
    }

    @Test
    void says_what_the_shipped_tables_of_Jilin_leave_open() {
        CoverageReport report = CoverageReport.of(Books.JILIN);
        assertThat(report.gaps())
                .extracting(Gap::sentence)
                .containsExactly(
                        "jilin/funding.xlsx “参保资助”没有一行适用于：年度 2019年 · 身份 特困人员、低保对象、建档立卡贫困人口。请补一行。",
                        "jilin/benefits.xlsx “门诊待遇”没有一行适用于：就医类别 普通门诊 · 医疗机构 一级医院、二级医院、三级医院。请补一行。",
                        "jilin/benefits.xlsx “住院待遇”没有一行适用于：医疗机构 村卫生室。请补一行。");
        assertThat(report.overlaps()).isEmpty();
        assertThat(report.neverWinning()).isEmpty();
    }

    @Test
    void asks_each_city_of_Jiangsu_for_its_points() {
        assertThat(gaps(CoverageReport.of(Books.JIANGSU), "大病保险倾斜"))
                .containsExactly("地区 南京市、无锡市、徐州市、常州市、苏州市、连云港市、淮安市、盐城市、镇江市、泰州市、宿迁市");
    }

    @Test
    void names_the_blank_cells_of_rows_that_count() {
        assertThat(CoverageReport.of(Books.JILIN).toFill()).first().satisfies(blank -> assertThat(blank.sentence())
                .isEqualTo("jilin/funding.xlsx “财政补助分担”第11行（D11、E11、F11） 待填：中央财政（元/人·年）、省级财政（元/人·年）、市县财政（元/人·年）。"));
    }

    @Test
    void finds_the_age_that_falls_between_two_rows() {
        CoverageReport report =
                edited(Books.JILIN, "jilin/funding.xlsx", workbook -> Books.put(workbook, "个人缴费标准", "F15", 17));
        assertThat(gaps(report, "个人缴费标准")).containsExactly("年度 2020年 · 是否大中小学生 否 · 周岁（当年1月1日） 18周岁");
    }

    @Test
    void finds_the_age_that_two_rows_are_for() {
        CoverageReport report =
                edited(Books.JILIN, "jilin/funding.xlsx", workbook -> Books.put(workbook, "个人缴费标准", "E14", 17));
        assertThat(report.overlaps()).singleElement().satisfies(overlap -> {
            assertThat(GapCondition.text(overlap.conditions()))
                    .isEqualTo("年度 2020年 · 是否大中小学生 否 · 周岁（当年1月1日） 17周岁至18周岁");
            assertThat(overlap.rows()).extracting(ConcernedRow::row).containsExactly(14, 15);
            assertThat(overlap.rows().get(0).cells()).containsExactly("A14", "B14", "C14", "D14", "E14", "F14");
        });
    }

    @Test
    void names_the_widest_divisions_that_are_left_out() {
        CoverageReport report = edited(Books.JILIN, "jilin/funding.xlsx", workbook -> {
            Books.put(workbook, "财政补助分担", "A12", "220300");
            Books.put(workbook, "财政补助分担", "C12", null);
        });
        assertThat(gaps(report, "财政补助分担"))
                .containsExactly("地区 长春市、吉林市、辽源市、通化市、白山市（本级）、白山市浑江区、白山市江源区、白山市抚松县、白山市靖宇县、白山市临江市、"
                        + "松原市（本级）、松原市宁江区、松原市长岭县、松原市乾安县、松原市扶余市、白城市、长白山保护开发区管理委员会 · 年度 2020年");
    }

    @Test
    void tells_a_demonstration_that_gives_way_to_a_row_of_the_same_region_everywhere() {
        CoverageReport report = edited(
                Books.JILIN,
                "jilin/benefits.xlsx",
                workbook -> Books.putRow(
                        workbook, "基本医保年度限额", 11, "220000", null, null, "吉林省", 150000, "否", "NAT-2020-24.4-1"));
        assertThat(report.neverWinning()).singleElement().satisfies(useless -> {
            assertThat(useless.row().workbook()).isEqualTo("demo/jilin/benefits.xlsx");
            assertThat(useless.coveredBy()).extracting(ConcernedRow::workbook).containsExactly("jilin/benefits.xlsx");
        });
    }

    @Test
    void tells_a_demonstration_of_a_prefecture_that_gives_way_to_a_row_of_the_province() {
        CoverageReport report = edited(Books.JILIN, "jilin/benefits.xlsx", workbook -> {
            Books.putRow(workbook, "基本医保年度限额", 11, "220000", null, null, "吉林省", 150000, "否", "NAT-2020-24.4-1");
            Books.putRow(workbook, "基本医保年度限额", 12, "222400", null, null, "延边朝鲜族自治州", 160000, "是", "NAT-2020-24.4-1");
        });
        assertThat(report.neverWinning())
                .extracting(useless ->
                        useless.row().workbook() + " " + useless.row().row())
                .containsExactlyInAnyOrder("demo/jilin/benefits.xlsx 11", "jilin/benefits.xlsx 12");
        assertThat(report.overlaps()).isEmpty();
    }

    @Test
    void tells_a_row_for_people_whom_no_clause_supports() {
        CoverageReport report = edited(
                Books.JILIN,
                "jilin/funding.xlsx",
                workbook -> Books.putRow(
                        workbook, "参保资助", 14, "220000", 2020, "边缘户", "吉林省", 4, null, 0.5, "NAT-2020-24.6-1"));
        assertThat(report.neverWinning())
                .extracting(NeverWinning::sentence)
                .containsExactly(
                        "jilin/funding.xlsx “参保资助”第14行（A14、B14、C14） 从不起作用：没有人会符合它的条件（地区内没有参保地，或这类人、这类就医不用这张表）。请删去或改正。");
    }

    @Test
    void tells_a_row_of_another_province() {
        CoverageReport report = edited(Books.JILIN, "jilin/funding.xlsx", workbook -> {
            Books.put(workbook, "财政补助分担", "A16", "320600");
            Books.put(workbook, "财政补助分担", "C16", null);
        });
        assertThat(report.neverWinning())
                .extracting(useless -> useless.row().cells().get(0))
                .containsExactly("A16");
    }

    @Test
    void says_nothing_of_days_after_a_row_that_no_row_speaks_of() {
        List<String> found = gaps(
                edited(Books.JILIN, "demo/jilin/benefits.xlsx", workbook -> Stream.of("C11")
                        .forEach(cell -> Books.put(workbook, "大病保险", cell, "2020-07-31"))),
                "大病保险");
        assertThat(found).containsExactly("就诊日 2020-08-01起");
    }
}

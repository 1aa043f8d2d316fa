package org.yibao.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibao.workbook.EditedWorkbook.FUNDING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.tables.FundingTables;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.problem.CellProblem;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarkedWorkbookTest {
    private static final String SHEET = "财政补助分担";

    /** 330元 in D13, and no clause in G14. */
    private static final byte[] FAULTY = FUNDING.edited(workbook -> {
        Books.put(workbook, SHEET, "D13", "440元");
        Books.put(workbook, SHEET, "G14", null);
    });

    private static final byte[] MARKED = MarkedWorkbook.of(FAULTY, FUNDING.problems(FAULTY));

    private static XSSFWorkbook open(byte[] content) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static byte[] edited(byte[] content, Consumer<XSSFWorkbook> edit) {
        return Books.edited(Books.with(Books.HOME, "decision-tables/" + FUNDING.path(), content), FUNDING.path(), edit)
                .files()
                .get("decision-tables/" + FUNDING.path());
    }

    private static List<String> reddened(XSSFSheet sheet) {
        return IntStream.range(0, sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                .mapToObj(sheet.getSheetConditionalFormatting()::getConditionalFormattingAt)
                .filter(format -> ((XSSFColor)
                                format.getRule(0).getPatternFormatting().getFillBackgroundColorColor())
                        .getARGBHex()
                        .equals("FFFF7C80"))
                .map(ConditionalFormatting::getFormattingRanges)
                .flatMap(Stream::of)
                .map(CellRangeAddress::formatAsString)
                .sorted()
                .toList();
    }

    private static List<String> line(XSSFSheet sheet, int row) {
        return IntStream.range(0, 6)
                .mapToObj(column -> sheet.getRow(row - 1).getCell(column).toString())
                .toList();
    }

    @Test
    void has_its_bad_cells_in_red() {
        assertThat(reddened(open(MARKED).getSheet(SHEET))).containsExactly("D13", "G14");
        assertThat(reddened(open(MARKED).getSheet("个人缴费标准"))).isEmpty();
    }

    @Test
    void says_at_each_bad_cell_what_was_expected() {
        XSSFSheet sheet = open(MARKED).getSheet(SHEET);
        assertThat(sheet.getCellComment(new CellAddress("D13")).getString().getString())
                .isEqualTo("【问题】现值：440元\n应为：金额（元），0 至 100000，最多两位小数，须为数字单元格且不带单位；现为文本，含单位“元”\n建议改为：440");
        assertThat(sheet.getCellComment(new CellAddress("G14")).getString().getString())
                .isEqualTo("【问题】“依据条款”必填：已登记的条款编号（见“代码表”）");
    }

    @Test
    void lists_its_problems_in_front_with_links_to_the_cells() {
        XSSFWorkbook marked = open(MARKED);
        XSSFSheet list = marked.getSheetAt(0);
        assertThat(list.getSheetName()).isEqualTo("问题清单");
        assertThat(marked.getActiveSheetIndex()).isZero();
        assertThat(line(list, 3)).containsExactly("序号", "工作表", "单元格", "现值", "应为", "建议改为");
        assertThat(line(list, 4))
                .containsExactly(
                        "1.0",
                        SHEET,
                        "D13",
                        "440元",
                        FUNDING.problems(FAULTY).get(0).expected(),
                        "440");
        assertThat(list.getRow(3).getCell(2).getHyperlink().getAddress()).isEqualTo("'财政补助分担'!D13");
    }

    @Test
    void keeps_values_widths_lists_and_protection() {
        XSSFWorkbook before = open(FAULTY);
        XSSFWorkbook after = open(MARKED);
        for (TableTemplate<?> table : FundingTables.ALL) {
            XSSFSheet left = before.getSheet(table.name());
            XSSFSheet right = after.getSheet(table.name());
            if (left == null) {
                continue;
            }
            assertThat(right.getProtect()).isTrue();
            assertThat(right.isAutoFilterLocked()).isFalse();
            assertThat(right.getDataValidations()).hasSameSizeAs(left.getDataValidations());
            assertThat(right.getMergedRegions()).isEqualTo(left.getMergedRegions());
            assertThat(right.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 10);
            assertThat(right.getRow(5).getZeroHeight()).isTrue();
            for (int column = 0; column < table.columns().size(); column++) {
                assertThat(right.getColumnWidth(column)).isEqualTo(left.getColumnWidth(column));
                for (int row = 9; row <= left.getLastRowNum(); row++) {
                    XSSFCell old = left.getRow(row).getCell(column);
                    XSSFCell same = right.getRow(row).getCell(column);
                    assertThat(same.toString()).isEqualTo(old.toString());
                    assertThat(same.getCellStyle().getCoreXf().xmlText())
                            .isEqualTo(old.getCellStyle().getCoreXf().xmlText());
                }
            }
        }
        assertThat(rangesByName(after)).containsAll(rangesByName(before));
    }

    /** Where the filters stand: a sheet put in front must not move them to another sheet. */
    private static List<String> rangesByName(XSSFWorkbook workbook) {
        return workbook.getAllNames().stream()
                .map(name -> workbook.getSheetName(name.getSheetIndex()) + " " + name.getRefersToFormula())
                .toList();
    }

    @Test
    void has_the_same_problems_when_it_is_read_again() {
        assertThat(FUNDING.problems(MARKED)).isEqualTo(FUNDING.problems(FAULTY));
    }

    @Test
    void is_read_like_any_other_once_it_is_corrected() {
        byte[] corrected = edited(MARKED, workbook -> {
            Books.put(workbook, SHEET, "D13", 440);
            Books.put(workbook, SHEET, "G14", "JL-2020-15.1-1");
        });
        assertThat(FUNDING.read(corrected)).isEqualTo(FUNDING.read(FUNDING.shipped()));
    }

    @Test
    void loses_its_old_marks_when_it_is_marked_again() {
        byte[] other = edited(MARKED, workbook -> {
            Books.put(workbook, SHEET, "D13", 440);
            Books.put(workbook, SHEET, "E15", "１７６");
        });
        XSSFWorkbook again = open(MarkedWorkbook.of(other, FUNDING.problems(other)));
        XSSFSheet sheet = again.getSheet(SHEET);
        assertThat(reddened(sheet)).containsExactly("E15", "G14");
        assertThat(sheet.getCellComments().keySet())
                .containsExactlyInAnyOrder(new CellAddress("G14"), new CellAddress("E15"));
        assertThat(again.getNumberOfSheets()).isEqualTo(open(MARKED).getNumberOfSheets());
        assertThat(line(again.getSheet("问题清单"), 4)).contains("G14");
        assertThat(line(again.getSheet("问题清单"), 5)).contains("E15", "176");
    }

    @Test
    void loses_all_marks_when_there_are_no_problems() {
        XSSFWorkbook clean = open(MarkedWorkbook.of(MARKED, List.of()));
        assertThat(reddened(clean.getSheet(SHEET))).isEmpty();
        assertThat(clean.getSheet(SHEET).getCellComments()).isEmpty();
        assertThat(clean.getSheet("问题清单")).isNull();
    }

    @Test
    void keeps_what_a_person_commented() {
        byte[] commented = edited(FAULTY, workbook -> {
            XSSFSheet sheet = workbook.getSheet(SHEET);
            XSSFComment comment =
                    sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 4, 12, 6, 15));
            comment.setAddress(new CellAddress("D13"));
            comment.setString(new XSSFRichTextString("请财政处复核"));
        });
        byte[] marked = MarkedWorkbook.of(commented, FUNDING.problems(commented));
        assertThat(open(marked)
                        .getSheet(SHEET)
                        .getCellComment(new CellAddress("D13"))
                        .getString()
                        .getString())
                .startsWith("请财政处复核\n【问题】现值：440元");
        assertThat(open(MarkedWorkbook.of(marked, List.of()))
                        .getSheet(SHEET)
                        .getCellComment(new CellAddress("D13"))
                        .getString()
                        .getString())
                .isEqualTo("请财政处复核");
    }

    @Test
    void holds_problems_of_the_workbook_and_of_sheets_too() {
        XSSFSheet list = open(MarkedWorkbook.of(
                        FAULTY,
                        List.of(
                                new CellProblem(FUNDING.path(), null, null, null, "一个完整的工作簿"),
                                new CellProblem(FUNDING.path(), "没有的表", null, null, "一张认识的表", "参保资助"))))
                .getSheetAt(0);
        assertThat(line(list, 5)).containsExactly("2.0", "没有的表", "", "", "一张认识的表", "参保资助");
    }

    @Test
    void is_marked_at_1000_cells_at_most_and_says_how_many_more_there_are() {
        List<CellProblem> problems = IntStream.range(0, 1500)
                .mapToObj(index -> new CellProblem(FUNDING.path(), SHEET, "D" + (11 + index), "x" + index, "金额"))
                .toList();
        XSSFWorkbook marked = open(MarkedWorkbook.of(FAULTY, problems));
        assertThat(marked.getSheet(SHEET).getCellComments()).hasSize(1000);
        assertThat(marked.getSheetAt(0).getRow(1).getCell(0).toString()).startsWith("共 1500 处");
        assertThat(marked.getSheetAt(0).getRow(1003).getCell(1).toString()).startsWith("另有 500 处");
    }

    @Test
    void shows_a_formula_in_a_value_as_text() {
        byte[] marked = MarkedWorkbook.of(
                FAULTY, List.of(new CellProblem(FUNDING.path(), SHEET, "D13", "=HYPERLINK(\"http://a\")", "金额")));
        assertThat(open(marked).getSheetAt(0).getRow(3).getCell(3).getStringCellValue())
                .startsWith("=HYPERLINK");
    }

    @Test
    void needs_a_workbook() {
        assertThatThrownBy(() -> MarkedWorkbook.of(new byte[] {'P', 'K'}, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

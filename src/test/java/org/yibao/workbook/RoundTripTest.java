package org.yibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibao.Books;
import org.yibao.money.Money;
import org.yibao.rulebook.Home;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.funding.ContributionRow;

/** The shipped workbooks, opened and saved by LibreOffice: nothing that they say or look like is lost. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundTripTest {
    private static final String FOLDER = "decision-tables/";
    private static final double WIDTH_TOLERANCE = 0.02;
    private static final double FONT_TOLERANCE = 0.2;

    /** Typed as a person would, into cells that are open. */
    private static final List<LibreOffice.Typed> TYPED = List.of(
            new LibreOffice.Typed("jilin/funding.xlsx", "个人缴费标准", "H14", "295.5"),
            new LibreOffice.Typed("jilin/benefits.xlsx", "起付标准调整", "C11", "2020-09-01"),
            new LibreOffice.Typed("demo/jilin/benefits.xlsx", "大病保险分段", "G11", "62.5%"));

    private static final Map<String, byte[]> SHIPPED = new TreeMap<>();
    private static final Map<String, XSSFWorkbook> BEFORE = new TreeMap<>();
    private static final Map<String, XSSFWorkbook> AFTER = new TreeMap<>();
    private static Map<String, byte[]> saved;
    private static boolean shown;

    private final WorkbookReader reader = Books.SHIPPED.reader();

    @TempDir
    static Path folder;

    static List<String> workbooks() {
        return Books.HOME.files().keySet().stream()
                .filter(path -> path.endsWith(".xlsx"))
                .map(path -> path.substring(FOLDER.length()))
                .toList();
    }

    @BeforeAll
    static void save_all_again() {
        LibreOffice office = LibreOffice.installed().orElse(null);
        assumeTrue(office != null, "soffice is not on the PATH: install libreoffice-calc to run this test");
        for (String path : workbooks()) {
            Home commented = Books.edited(Books.HOME, path, RoundTripTest::comment);
            SHIPPED.put(path, commented.files().get(FOLDER + path));
        }
        LibreOffice.Saved again = office.savedAgain(SHIPPED, TYPED, folder);
        saved = again.workbooks();
        shown = again.shown();
        SHIPPED.forEach((path, content) -> BEFORE.put(path, open(content)));
        saved.forEach((path, content) -> AFTER.put(path, open(content)));
    }

    private static XSSFWorkbook open(byte[] content) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A remark on a cell, as a reviewer would leave it. */
    private static void comment(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheet("用例");
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(2);
        anchor.setCol2(5);
        anchor.setRow1(4);
        anchor.setRow2(8);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString("请复核：与通知一致吗？"));
        sheet.getRow(4).getCell(1).setCellComment(comment);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keep_their_rows_and_cases_but_for_what_was_typed(String path) {
        Workbook before = reader.read(path, SHIPPED.get(path));
        Workbook after = reader.read(path, saved.get(path));
        List<String> typed = TYPED.stream()
                .filter(each -> each.workbook().equals(path))
                .map(each -> each.sheet() + " " + each.cell().replaceFirst("[A-Z]+", ""))
                .toList();
        assertThat(after.sheets()).isEqualTo(before.sheets());
        assertThat(after.cases()).isEqualTo(before.cases());
        assertThat(after.rows()).hasSameSizeAs(before.rows());
        assertThat(IntStream.range(0, before.rows().size())
                        .filter(index ->
                                !after.rows().get(index).equals(before.rows().get(index)))
                        .mapToObj(index -> before.rows().get(index).source())
                        .map(source -> source.sheet() + " " + source.row()))
                .isEqualTo(typed);
    }

    @Test
    void hold_what_was_typed() {
        assertThat(reader.read("jilin/funding.xlsx", saved.get("jilin/funding.xlsx"))
                        .rows())
                .filteredOn(ContributionRow.class::isInstance)
                .extracting(row -> ((ContributionRow) row).standard())
                .contains(Money.ofYuan("295.50"));
        assertThat(reader.read("jilin/benefits.xlsx", saved.get("jilin/benefits.xlsx"))
                        .rows())
                .extracting(row -> row.period().from())
                .contains(LocalDate.of(2020, 9, 1));
        assertThat(reader.read("demo/jilin/benefits.xlsx", saved.get("demo/jilin/benefits.xlsx"))
                        .rows())
                .filteredOn(SeriousBracketRow.class::isInstance)
                .extracting(row -> ((SeriousBracketRow) row).ratio())
                .contains(6_250);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keep_every_cell_with_its_number_format_and_lock(String path) {
        same(path, RoundTripTest::cells);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keep_their_drop_downs_and_ranges(String path) {
        same(path, RoundTripTest::validations);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keep_their_comments(String path) {
        same(path, RoundTripTest::comments);
        assertThat(of(AFTER.get(path), RoundTripTest::comments)).contains("用例 B5 请复核：与通知一致吗？");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keep_merged_headers_hidden_rows_and_protection(String path) {
        same(path, RoundTripTest::layout);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keep_frozen_labels(String path) {
        assumeTrue(shown, "this LibreOffice shows no workbook, and what is not shown has no frozen rows");
        same(path, RoundTripTest::frozen);
    }

    /**
     * A width is in characters of the workbook's font. Where that font is not installed, LibreOffice measures with another one, and all
     * columns become wider or narrower alike.
     */
    @ParameterizedTest
    @MethodSource("workbooks")
    void keep_the_widths_of_their_columns_but_for_the_font_that_measures_them(String path) {
        List<Double> before = of(BEFORE.get(path), RoundTripTest::widths);
        List<Double> after = of(AFTER.get(path), RoundTripTest::widths);
        assertThat(after).hasSameSizeAs(before);
        double scale = after.get(0) / before.get(0);
        assertThat(scale).isBetween(1 - FONT_TOLERANCE, 1 + FONT_TOLERANCE);
        for (int column = 0; column < before.size(); column++) {
            assertThat(after.get(column) / before.get(column) / scale)
                    .isBetween(1 - WIDTH_TOLERANCE, 1 + WIDTH_TOLERANCE);
        }
    }

    private static void same(String path, Function<XSSFSheet, List<String>> aspect) {
        assertThat(of(AFTER.get(path), aspect)).isEqualTo(of(BEFORE.get(path), aspect));
    }

    private static <T> List<T> of(XSSFWorkbook workbook, Function<XSSFSheet, List<T>> aspect) {
        List<T> all = new ArrayList<>();
        workbook.forEach(sheet -> all.addAll(aspect.apply((XSSFSheet) sheet)));
        return all;
    }

    private static List<String> cells(XSSFSheet sheet) {
        List<String> cells = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean typed = TYPED.stream()
                        .anyMatch(each -> each.sheet().equals(sheet.getSheetName())
                                && each.cell().equals(cell.getAddress().toString()));
                cells.add("%s %s %s “%s” %s %s"
                        .formatted(
                                sheet.getSheetName(),
                                cell.getAddress(),
                                cell.getCellType(),
                                typed ? "typed" : raw(cell),
                                cell.getCellStyle()
                                        .getDataFormatString()
                                        .replace("\\", ""), // yyyy\-mm\-dd is yyyy-mm-dd
                                cell.getCellStyle().getLocked()));
            }
        }
        return cells;
    }

    private static String raw(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? String.valueOf(cell.getNumericCellValue()) : cell.toString();
    }

    private static List<String> validations(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .map(validation -> sheet.getSheetName() + " " + validation(validation))
                .sorted()
                .toList();
    }

    private static String validation(DataValidation validation) {
        DataValidationConstraint constraint = validation.getValidationConstraint();
        boolean list = constraint.getValidationType() == DataValidationConstraint.ValidationType.LIST;
        return "%s %d %d %s %s %s %s %d"
                .formatted(
                        List.of(validation.getRegions().getCellRangeAddresses()).stream()
                                .map(CellRangeAddress::formatAsString)
                                .toList(),
                        constraint.getValidationType(),
                        constraint.getOperator(),
                        constraint
                                .getFormula1()
                                .replace("'代码表'", "代码表"), // quotes that the name of the sheet doesn't need
                        list ? "" : constraint.getFormula2(),
                        validation.getPromptBoxText(),
                        validation.getErrorBoxText(),
                        validation.getErrorStyle());
    }

    private static List<String> comments(XSSFSheet sheet) {
        return sheet.getCellComments().entrySet().stream()
                .map(comment -> "%s %s %s"
                        .formatted(
                                sheet.getSheetName(),
                                comment.getKey(),
                                comment.getValue().getString()))
                .sorted()
                .toList();
    }

    private static List<String> layout(XSSFSheet sheet) {
        List<String> merged = sheet.getMergedRegions().stream()
                .map(CellRangeAddress::formatAsString)
                .sorted()
                .toList();
        List<Integer> hidden = IntStream.rangeClosed(0, sheet.getLastRowNum())
                .filter(row -> sheet.getRow(row) != null && sheet.getRow(row).getZeroHeight())
                .boxed()
                .toList();
        return List.of("%s %s %s protected %s, may insert %s, delete %s, sort %s, filter %s"
                .formatted(
                        sheet.getSheetName(),
                        merged,
                        hidden,
                        sheet.getProtect(),
                        !sheet.isInsertRowsLocked(),
                        !sheet.isDeleteRowsLocked(),
                        !sheet.isSortLocked(),
                        !sheet.isAutoFilterLocked()));
    }

    private static List<String> frozen(XSSFSheet sheet) {
        PaneInformation panes = sheet.getPaneInformation();
        return List.of(
                panes == null
                        ? sheet.getSheetName() + " none"
                        : "%s %d/%d"
                                .formatted(
                                        sheet.getSheetName(),
                                        panes.getVerticalSplitPosition(),
                                        panes.getHorizontalSplitPosition()));
    }

    private static List<Double> widths(XSSFSheet sheet) {
        int columns = sheet.getRow(sheet.getLastRowNum()).getLastCellNum();
        return IntStream.range(0, columns)
                .mapToObj(column -> sheet.getColumnWidth(column) / 256.0)
                .toList();
    }
}

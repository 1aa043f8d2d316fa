package org.yibao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.command.Ran.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.Books;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.tables.BenefitTables;
import org.yibao.tables.FundingTables;
import org.yibao.tables.TableTemplate;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.cases.CaseTemplate;

/** Workbooks as {@code yibao tables} draws them, and as the shipped ones look to the person who edits them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmptyWorkbooksTest {
    private static final Path SHIPPED = Path.of("decision-tables");
    private static final Pattern READS = Pattern.compile("@Table\\(\\s*(\\S+)\\s*\\)");

    @TempDir
    private Path folder;

    private Map<String, byte[]> drawn(String... words) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("tables"));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of("-o", folder));
        Ran ran = run(arguments.toArray());
        assertThat(ran.exit()).as(ran.errors()).isZero();
        return workbooks(folder);
    }

    private static Map<String, byte[]> workbooks(Path below) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xlsx")).toList()) {
                contents.put(below.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    @Test
    void a_province_is_drawn_into_another_folder_and_what_it_has_is_left_alone() throws IOException {
        Map<String, byte[]> before = workbooks(SHIPPED);
        assertThat(drawn("jilin", "--demo"))
                .containsOnlyKeys("jilin/funding.xlsx", "jilin/benefits.xlsx", "demo/jilin/benefits.xlsx");
        assertThat(workbooks(SHIPPED)).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void the_country_is_drawn_as_a_province_is() throws IOException {
        assertThat(drawn("national")).containsOnlyKeys("national/funding.xlsx", "national/benefits.xlsx");
    }

    /** The tables that rules say they read, in the text of the rules. */
    private static Set<String> read(String... jurisdictions) throws IOException {
        Set<String> tables = new TreeSet<>();
        for (String jurisdiction : jurisdictions) {
            try (Stream<Path> files = Files.walk(Path.of("rules", jurisdiction))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".drl")).toList()) {
                    READS.matcher(Files.readString(file)).results().forEach(found -> tables.add(found.group(1)));
                }
            }
        }
        return tables;
    }

    @Test
    void every_table_that_a_rule_reads_is_drawn_without_a_row_and_can_be_read_back() throws IOException {
        drawn("jilin");
        Map<String, byte[]> all = drawn("national");
        for (String place : List.of("jilin", "national")) {
            List<Workbook> empty = Stream.of("funding", "benefits")
                    .map(kind -> place + "/" + kind + ".xlsx")
                    .map(path -> Books.SHIPPED.reader().read(path, all.get(path)))
                    .toList();
            assertThat(empty).allSatisfy(workbook -> assertThat(workbook.rows()).isEmpty());
            assertThat(empty.stream().flatMap(workbook -> workbook.sheets().stream()))
                    .as(place)
                    .containsExactlyInAnyOrderElementsOf(read("national", place));
        }
    }

    @Test
    void drawn_and_shipped_ones_have_a_cover_frozen_labels_hidden_headers_drop_downs_formats_and_cases()
            throws IOException {
        Map<String, byte[]> all = new TreeMap<>(drawn("jilin", "--demo"));
        workbooks(SHIPPED).forEach((path, content) -> all.put("shipped " + path, content));
        assertThat(all).hasSizeGreaterThan(8);
        for (Map.Entry<String, byte[]> one : all.entrySet()) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(one.getValue()))) {
                assertThat(workbook.getSheetName(0)).isEqualTo("说明");
                assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                        .isNotBlank();
                assertThat(workbook.getSheet(CaseTemplate.SHEET)).isNotNull();
                Stream.concat(FundingTables.ALL.stream(), BenefitTables.ALL.stream())
                        .filter(template -> workbook.getSheet(template.name()) != null)
                        .forEach(template ->
                                looksAsItShould(one.getKey(), workbook.getSheet(template.name()), template));
            }
        }
    }

    private static void looksAsItShould(String path, XSSFSheet sheet, TableTemplate<?> template) {
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                .as(path)
                .isEqualTo((short) TableTemplate.LABEL_ROW);
        for (int row = TableTemplate.FIRST_HIDDEN_ROW; row < TableTemplate.LABEL_ROW; row++) {
            assertThat(sheet.getRow(row - 1).getZeroHeight())
                    .as(path + " row " + row)
                    .isTrue();
        }
        assertThat(sheet.getProtect()).as(path).isTrue();
        assertThat(sheet.getDataValidations()).as(path).hasSizeGreaterThanOrEqualTo(4);
        for (int column = 0; column < template.columns().size(); column++) {
            var style = sheet.getRow(TableTemplate.LABEL_ROW).getCell(column).getCellStyle();
            assertThat(style.getDataFormatString())
                    .as(path)
                    .isEqualTo(template.columns().get(column).kind().format());
            assertThat(style.getLocked()).as(path).isFalse();
        }
    }

    @Test
    void the_shipped_one_of_Jilin_says_the_subsidy_of_60_counties_in_five_rows() throws IOException {
        String path = "jilin/funding.xlsx";
        Workbook jilin = Books.SHIPPED.reader().read(path, Files.readAllBytes(SHIPPED.resolve(path)));
        assertThat(jilin.rows())
                .filteredOn(row -> row instanceof SubsidySplitRow split && split.year() == 2020)
                .hasSize(5);
    }
}

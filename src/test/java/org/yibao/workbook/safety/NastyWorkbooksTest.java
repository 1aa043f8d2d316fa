package org.yibao.workbook.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.tables.problem.CellProblem;

/** Files made to do harm, each with the one answer it gets. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NastyWorkbooksTest {
    private static final String TYPES = "[Content_Types].xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    private static final String SHEET = "xl/worksheets/sheet4.xml";
    private static final String SHEET_NAME = "个人缴费标准";
    private static final String SHEET_RELATIONSHIPS = "xl/worksheets/_rels/sheet4.xml.rels";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String H14 = "<c r=\"H14\" s=\"8\" t=\"n\"><v>290.0</v></c>";

    private final Parts parts = Upload.shipped();

    private static CellProblem problem(byte[] content) {
        List<CellProblem> problems = Upload.problems(content);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static String refusal(byte[] content) {
        CellProblem problem = problem(content);
        assertThat(problem.sentence()).startsWith(Upload.PATH);
        return problem.expected();
    }

    private byte[] withRelationship(String type, String target) {
        return parts.replace(
                        RELATIONSHIPS,
                        "</Relationships>",
                        "<Relationship Id=\"rId99\" Type=\"%s\" Target=\"%s\"/></Relationships>"
                                .formatted(type, target))
                .pack();
    }

    @Test
    void the_workbook_they_are_made_of_is_accepted() {
        assertThat(Upload.read(parts.pack()).rows()).hasSize(17);
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class Of_another_kind {
        @Test
        void an_empty_file() {
            assertThat(refusal(new byte[0])).contains("文件是空的");
        }

        @Test
        void a_text() {
            assertThat(refusal("地区代码,年度".getBytes(StandardCharsets.UTF_8))).contains("不是 .xlsx 工作簿");
        }

        @Test
        void an_old_workbook() throws IOException {
            try (HSSFWorkbook old = new HSSFWorkbook();
                    ByteArrayOutputStream content = new ByteArrayOutputStream()) {
                old.createSheet(SHEET_NAME);
                old.write(content);
                assertThat(refusal(content.toByteArray())).contains("旧格式 .xls");
            }
        }

        @Test
        void an_encrypted_workbook() throws Exception {
            try (POIFSFileSystem file = new POIFSFileSystem();
                    ByteArrayOutputStream content = new ByteArrayOutputStream()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("示例");
                try (OutputStream encrypted = encryptor.getDataStream(file)) {
                    encrypted.write(parts.pack());
                }
                file.writeFilesystem(content);
                assertThat(refusal(content.toByteArray())).contains("工作簿已加密");
            }
        }

        @Test
        void an_archive_of_something_else() {
            Parts other = parts.copy();
            other.contents().keySet().removeIf(part -> !part.equals("docProps/app.xml"));
            assertThat(refusal(other.pack())).contains("没有工作簿");
        }

        @Test
        void an_archive_without_the_workbook() {
            assertThat(refusal(parts.without(WORKBOOK).pack())).contains("没有工作簿");
        }

        @Test
        void an_open_document() {
            assertThat(refusal(parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                            .put("content.xml", "<office/>")
                            .pack()))
                    .contains(".ods");
        }

        @Test
        void a_binary_workbook() {
            assertThat(refusal(parts.put("xl/workbook.bin", "…").pack())).contains(".xlsb");
        }

        @Test
        void a_strict_workbook() {
            assertThat(refusal(parts.replace(
                                    WORKBOOK,
                                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                    "http://purl.oclc.org/ooxml/spreadsheetml/main")
                            .pack()))
                    .contains("严格 Open XML");
        }

        @Test
        void a_template() {
            assertThat(refusal(parts.replace(TYPES, "sheet.main+xml", "template.main+xml")
                            .pack()))
                    .contains(".xltx");
        }
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class With_something_that_runs_or_reaches_out {
        @Test
        void macros_by_content_type() {
            assertThat(refusal(parts.replace(
                                    TYPES,
                                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                            .pack()))
                    .contains("宏");
        }

        @ParameterizedTest
        @CsvSource({
            "xl/vbaProject.bin, 宏",
            "xl/macrosheets/sheet1.xml, 宏",
            "xl/externalLinks/externalLink1.xml, 外部链接",
            "xl/embeddings/oleObject1.bin, 嵌入的对象",
            "xl/embeddings/Microsoft_Word.docx, 嵌入的对象",
            "xl/activeX/activeX1.xml, 控件",
            "xl/ctrlProps/ctrlProp1.xml, 控件",
            "xl/connections.xml, 数据连接",
            "xl/queryTables/queryTable1.xml, 查询表",
            "xl/model/item.data, 数据连接",
            "xl/volatileDependencies.xml, 实时数据",
            "xl/webextensions/webextension1.xml, 加载项"
        })
        void a_part_by_its_path(String path, String reason) {
            assertThat(refusal(parts.put(path, "<x/>").pack())).contains(reason);
        }

        @ParameterizedTest
        @CsvSource({
            "http://schemas.microsoft.com/office/2006/relationships/vbaProject, 宏",
            "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet, 宏",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink, 外部链接",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject, 嵌入的对象",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package, 嵌入的对象",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/control, 控件",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/connections, 数据连接"
        })
        void a_part_by_its_relationship_whatever_its_path(String type, String reason) {
            assertThat(refusal(withRelationship(type, "harmless.xml"))).contains(reason);
        }

        @ParameterizedTest
        @ValueSource(strings = {"D0CF11E0A1B11AE1", "504B030414000000", "4D5A900003000000"})
        void a_file_hidden_in_a_picture(String start) {
            byte[] content = java.util.HexFormat.of().parseHex(start);
            assertThat(refusal(parts.put("xl/media/image1.png", content).pack()))
                    .contains("嵌入的对象");
        }

        @ParameterizedTest
        @CsvSource({
            "externalLinkPath, file:///etc/passwd",
            "image, http://example.org/picture.png",
            "hyperlink, file:///C:/Windows/System32/calc.exe",
            "hyperlink, javascript:alert(1)",
            "hyperlink, \\\\server\\share\\table.xlsx"
        })
        void a_link_out_of_the_workbook(String type, String target) {
            String relationships =
                    ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                    + "<Relationship Id=\"rId1\" Type=\"%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>")
                            .formatted(OFFICE + type, target);
            assertThat(refusal(parts.put(SHEET_RELATIONSHIPS, relationships).pack()))
                    .contains("外部链接");
        }

        @Test
        void but_not_a_link_to_a_page_which_programs_make_of_what_is_typed() {
            String relationships =
                    ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                    + "<Relationship Id=\"rId1\" Type=\"%shyperlink\" Target=\"https://www.nhsa.gov.cn/\""
                                    + " TargetMode=\"External\"/></Relationships>")
                            .formatted(OFFICE);
            assertThat(Upload.problems(
                            parts.put(SHEET_RELATIONSHIPS, relationships).pack()))
                    .isEmpty();
        }

        @Test
        void dde_in_a_cell_of_the_cover() {
            assertThat(problem(parts.replace(
                                    "xl/worksheets/sheet1.xml",
                                    "</sheetData>",
                                    "<row r=\"999\"><c r=\"A999\"><f>cmd|'/c calc'!A0</f></c></row></sheetData>")
                            .pack()))
                    .satisfies(problem -> assertThat(problem.sheet()).isEqualTo("说明"))
                    .satisfies(problem -> assertThat(problem.expected()).contains("DDE"));
        }

        @Test
        void dde_in_a_name_and_in_a_drop_down() {
            assertThat(refusal(parts.copy()
                            .replace(
                                    WORKBOOK,
                                    "</definedNames>",
                                    "<definedName name=\"x\">cmd|'/c calc'!A0</definedName></definedNames>")
                            .pack()))
                    .contains("DDE");
            assertThat(refusal(parts.copy()
                            .replace(SHEET, "'代码表'!$A$2:$A$73", "cmd|'/c calc'!A0")
                            .pack()))
                    .contains("DDE");
        }

        @Test
        void a_name_that_is_a_macro() {
            assertThat(refusal(parts.replace(
                                    WORKBOOK,
                                    "</definedNames>",
                                    "<definedName name=\"Auto_Open\" xlm=\"1\" function=\"1\">A1</definedName></definedNames>")
                            .pack()))
                    .contains("宏");
        }

        @Test
        void controls_in_a_sheet() {
            assertThat(refusal(parts.replace(SHEET, "<autoFilter", "<controls/><autoFilter")
                            .pack()))
                    .contains("控件");
            assertThat(refusal(Upload.shipped()
                            .replace(SHEET, "<autoFilter", "<oleObjects><oleObject/></oleObjects><autoFilter")
                            .pack()))
                    .contains("嵌入的对象");
        }
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class With_a_strange_archive {
        @Test
        void cut_off() {
            byte[] whole = parts.pack();
            assertThat(refusal(Arrays.copyOf(whole, whole.length - 30))).contains("损坏或不完整");
            assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).contains("损坏或不完整");
        }

        @Test
        void with_a_flipped_bit() {
            byte[] content = parts.pack();
            content[content.length / 2] ^= 4;
            assertThat(refusal(content)).contains("损坏");
        }

        @Test
        void with_one_name_twice_in_small_and_capital_letters() {
            assertThat(refusal(
                            parts.put("XL/Workbook.xml", parts.text(WORKBOOK)).pack()))
                    .contains("同名的部件");
        }

        /** The directory of the archive says {@code workbook.xml}, the entry itself another name: programs would read different files. */
        @Test
        void whose_directory_and_entries_disagree() {
            byte[] content = parts.pack();
            String bytes = new String(content, StandardCharsets.ISO_8859_1);
            int first = bytes.indexOf("xl/worksheets/sheet4.xml");
            content[first + "xl/worksheets/sheet".length()] = '9';
            assertThat(refusal(content)).contains("损坏");
        }

        @ParameterizedTest
        @ValueSource(strings = {"../../etc/cron.d/evil", "/etc/passwd", "xl\\evil.xml", "C:evil.xml", "xl/\u0007.xml"})
        void with_strange_names(String name) {
            assertThat(refusal(parts.put(name, "<x/>").pack())).contains("名称异常");
        }

        @Test
        void with_too_many_entries() {
            for (int entry = 0; entry < 1_000; entry++) {
                parts.put("xl/media/image%d.txt".formatted(entry), "x");
            }
            assertThat(refusal(parts.pack())).contains("部件超过 1000 个");
        }

        @Test
        void that_is_encrypted() {
            byte[] content = parts.pack();
            content[6] |= 1;
            int directory = new String(content, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
            content[directory + 8] |= 1;
            assertThat(refusal(content)).contains("加密");
        }
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class With_damaged_or_treacherous_xml {
        private String refusalOf(String part, String old, String with) {
            return refusal(parts.copy().replace(part, old, with).pack());
        }

        @ParameterizedTest
        @ValueSource(strings = {TYPES, RELATIONSHIPS, WORKBOOK, TEXTS, SHEET, "xl/styles.xml", "docProps/core.xml"})
        void a_document_type_in_any_part(String part) {
            String bomb = "<!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                    + "<!ENTITY file SYSTEM \"file:///etc/passwd\">]>";
            assertThat(refusal(parts.change(part, text -> text.replaceFirst("(<\\?xml.*?\\?>)", "$1" + bomb))
                            .pack()))
                    .contains("DTD");
        }

        @Test
        void an_entity_that_nobody_declared() {
            assertThat(refusalOf(SHEET, H14, "<c r=\"H14\" t=\"str\"><v>&file;</v></c>"))
                    .containsAnyOf("DTD", "内部文件已损坏");
        }

        @Test
        void another_encoding() {
            String utf16 = parts.text(SHEET).replace("UTF-8", "UTF-16");
            assertThat(refusal(parts.put(SHEET, utf16.getBytes(StandardCharsets.UTF_16))
                            .pack()))
                    .contains("UTF-8");
        }

        @Test
        void elements_nested_a_million_times() {
            assertThat(refusalOf(SHEET, "<autoFilter", "<a>".repeat(1_000_000) + "<autoFilter"))
                    .contains("结构异常");
        }

        @Test
        void a_shared_text_that_there_is_not() {
            CellProblem problem = problem(parts.replace(SHEET, H14, "<c r=\"H14\" t=\"s\"><v>200000000</v></c>")
                    .pack());
            assertThat(problem.cell()).isEqualTo("H14");
            assertThat(problem.expected()).contains("不存在的共享文字");
        }

        @ParameterizedTest
        @ValueSource(strings = {"NaN", "INF", "1e999", "1E1000000000", "0x10", "３３０", "1;1"})
        void a_number_that_is_none(String number) {
            CellProblem problem = problem(parts.replace(SHEET, H14, "<c r=\"H14\"><v>" + number + "</v></c>")
                    .pack());
            assertThat(problem.sheet()).isEqualTo(SHEET_NAME);
            assertThat(problem.cell()).isEqualTo("H14");
            assertThat(problem.value()).isEqualTo(number);
        }

        @Test
        void a_number_of_a_million_digits() {
            assertThat(refusalOf(SHEET, H14, "<c r=\"H14\"><v>" + "9".repeat(1_000_000) + "</v></c>"))
                    .contains("不超过 32767 个字符");
        }

        @Test
        void two_cells_or_rows_in_one_place() {
            assertThat(refusalOf(SHEET, H14, H14 + H14)).contains("内部数据已损坏");
            assertThat(refusalOf(SHEET, "<row r=\"14\"", "<row r=\"13\"")).contains("内部数据已损坏");
            assertThat(refusalOf(SHEET, H14, "<c r=\"H15\"><v>1</v></c>")).contains("内部数据已损坏");
        }

        @Test
        void cells_of_another_namespace() {
            assertThat(refusalOf(SHEET, H14, "<x:c xmlns:x=\"urn:x\" r=\"H14\"><x:v>1</x:v></x:c>"))
                    .contains("内部数据已损坏");
        }

        @Test
        void two_sheets_with_one_content() {
            assertThat(refusalOf(RELATIONSHIPS, "worksheets/sheet3.xml", "worksheets/sheet4.xml"))
                    .contains("重复");
        }

        @Test
        void a_sheet_without_content() {
            CellProblem problem = problem(parts.without(SHEET).pack());
            assertThat(problem.sheet()).isEqualTo(SHEET_NAME);
            assertThat(problem.expected()).contains("内容缺失");
        }

        @Test
        void another_main_part_by_relationship_than_by_type() {
            parts.put("xl/other.xml", parts.text(WORKBOOK));
            assertThat(refusalOf("_rels/.rels", "xl/workbook.xml", "xl/other.xml"))
                    .contains("损坏");
        }
    }

    /** Nothing here may take more memory than a workbook within the limits does. */
    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class Too_large {
        private static final long MOST_MEMORY = 100L << 20;

        private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        private CellProblem smallProblem(byte[] content) {
            long before = threads.getCurrentThreadAllocatedBytes();
            CellProblem problem = problem(content);
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_MEMORY);
            return problem;
        }

        /** The workbook with one part made of a head, a piece again and again, and an end, without ever holding it. */
        private byte[] grown(String part, String head, String piece, long times, String end) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] block = piece.repeat(1_000).getBytes(StandardCharsets.UTF_8);
            try (ZipOutputStream archive = new ZipOutputStream(packed)) {
                archive.setLevel(Deflater.BEST_SPEED);
                for (String name : parts.contents().keySet()) {
                    archive.putNextEntry(new ZipEntry(name));
                    if (name.equals(part)) {
                        archive.write(head.getBytes(StandardCharsets.UTF_8));
                        for (long count = 0; count < times; count += 1_000) {
                            archive.write(block);
                        }
                        archive.write(end.getBytes(StandardCharsets.UTF_8));
                    } else {
                        archive.write(parts.contents().get(name));
                    }
                }
            } catch (IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
            return packed.toByteArray();
        }

        private String before(String mark) {
            String text = parts.text(SHEET);
            return text.substring(0, text.indexOf(mark));
        }

        @Test
        void as_it_comes() {
            byte[] large = Arrays.copyOf(parts.pack(), (20 << 20) + 1);
            assertThat(smallProblem(large).expected()).contains("超过 20 MB");
        }

        @Test
        void unpacked() {
            byte[] bomb = grown(SHEET, before("<sheetData>"), "<a b=\"0123456789\"/>", 13_000_000, "");
            assertThat(bomb.length).isLessThan(20 << 20);
            assertThat(smallProblem(bomb).expected()).contains("展开后超过 200 MB");
        }

        @Test
        void in_one_picture() {
            parts.put("xl/media/image1.png", "");
            byte[] bomb = grown("xl/media/image1.png", "", "0123456789", 3_000_000, "");
            assertThat(smallProblem(bomb).expected()).contains("超过 10 MB");
        }

        @Test
        void in_one_attribute() {
            byte[] bomb = grown(SHEET, before("<sheetData>") + "<a b=\"", "0123456789", 10_000_000, "\"/>");
            assertThat(smallProblem(bomb).expected()).contains("一段文字或属性超过 1 MB");
        }

        @Test
        void in_one_text() {
            byte[] bomb = grown(
                    TEXTS,
                    "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>",
                    "0123456789",
                    6_000_000,
                    "</t></si></sst>");
            assertThat(smallProblem(bomb).expected()).contains("超过");
        }

        @Test
        void in_shared_texts() {
            byte[] bomb = grown(
                    TEXTS,
                    "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
                    "<si/>",
                    2_000_000,
                    "</sst>");
            assertThat(smallProblem(bomb).expected()).contains("文字超过 1000000 条");
        }

        @Test
        void in_rows() {
            StringBuilder rows = new StringBuilder();
            for (int row = 1; row <= 200_001; row++) {
                rows.append("<row r=\"").append(row).append("\"/>");
            }
            CellProblem problem = smallProblem(parts.change(
                            SHEET,
                            text -> text.replaceFirst(
                                    "<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>"))
                    .pack());
            assertThat(problem.sheet()).isEqualTo(SHEET_NAME);
            assertThat(problem.expected()).contains("超过 200000 行");
        }

        @Test
        void in_the_number_of_a_row() {
            assertThat(smallProblem(parts.replace(
                                            SHEET,
                                            "</sheetData>",
                                            "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>")
                                    .pack())
                            .expected())
                    .contains("A1048576");
        }

        @Test
        void but_not_in_a_blank_last_row_which_LibreOffice_writes() {
            assertThat(Upload.problems(
                            parts.replace(SHEET, "</sheetData>", "<row r=\"1048576\" ht=\"12.8\"></row></sheetData>")
                                    .pack()))
                    .isEmpty();
        }

        @Test
        void in_columns() {
            assertThat(smallProblem(parts.replace(SHEET, "<c r=\"J14\" s=\"10\"", "<c r=\"XFD14\" s=\"10\"")
                                    .pack())
                            .expected())
                    .contains("超过 200 列（XFD14）");
        }

        @Test
        void in_merged_areas() {
            assertThat(smallProblem(parts.replace(
                                            SHEET,
                                            "<mergeCells count=\"1\">",
                                            "<mergeCells>" + "<mergeCell/>".repeat(20_000))
                                    .pack())
                            .expected())
                    .contains("合并的单元格超过 2000 处");
        }

        @Test
        void in_different_names() {
            StringBuilder elements = new StringBuilder();
            for (int name = 0; name < 5_000; name++) {
                elements.append("<a").append(name).append("/>");
            }
            assertThat(smallProblem(parts.replace(SHEET, "<autoFilter", elements + "<autoFilter")
                                    .pack())
                            .expected())
                    .contains("结构异常");
        }
    }
}

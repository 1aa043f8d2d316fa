package org.yibao.workbook.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.money.Money;
import org.yibao.rules.Row;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.tables.problem.CellProblem;

/** Formulas in the tables. H14 of 个人缴费标准 is 290, H15 and H16 are 200; D12 of 财政补助标准 is 550. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormulasTest {
    private static final String SHEET = "xl/worksheets/sheet4.xml";
    private static final String H14 = "<c r=\"H14\" s=\"8\" t=\"n\"><v>290.0</v></c>";
    private static final String H15 = "<c r=\"H15\" s=\"8\" t=\"n\"><v>200.0</v></c>";

    private final Parts parts = Upload.shipped();

    private static String formula(String cell, String text) {
        return "<c r=\"%s\" s=\"8\"><f>%s</f><v>12345</v></c>"
                .formatted(cell, text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private byte[] with(String text) {
        return parts.replace(SHEET, H14, formula("H14", text)).pack();
    }

    private static Money h14(byte[] content) {
        return Upload.read(content).rows().stream()
                .filter(ContributionRow.class::isInstance)
                .filter(row -> row.source().row() == 14)
                .map(row -> ((ContributionRow) row).standard())
                .findFirst()
                .orElseThrow();
    }

    private static CellProblem problem(byte[] content) {
        List<CellProblem> problems = Upload.problems(content);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "145*2 | 290.00",
                "H15+90 | 290.00",
                "$H$15*(1+50%)-10 | 290.00",
                "-H15+490 | 290.00",
                "SUM(H15:H16) | 400.00",
                "SUM(H15,H16,1) | 401.00",
                "ROUND(H15/7,2) | 28.57",
                "ROUNDUP(H15/7,2) | 28.58",
                "ROUNDDOWN(H15/7,2) | 28.57",
                "MIN(H15,100)+MAX(H15:H16)-ABS(-10) | 290.00",
                "2^8 | 256.00",
                "财政补助标准!D12-260 | 290.00",
                "'财政补助标准'!$D$12/2 | 275.00",
                "0.1+0.2 | 0.30"
            })
    void that_are_plain_arithmetic_are_computed_and_what_the_file_holds_is_not_believed(String text, String result) {
        assertThat(h14(with(text))).isEqualTo(Money.ofYuan(result));
    }

    @Test
    void may_rest_on_formulas_that_are_plain_arithmetic() {
        assertThat(h14(parts.replace(SHEET, H15, formula("H15", "H16+1"))
                        .replace(SHEET, H14, formula("H14", "H15+1"))
                        .pack()))
                .isEqualTo(Money.ofYuan("202.00"));
    }

    /** Spreadsheet programs write one formula filled down a column once, and say that other cells share it. */
    @Test
    void may_be_shared_by_cells_of_a_column() {
        Parts shared = parts.replace(
                        SHEET, H14, "<c r=\"H14\"><f t=\"shared\" ref=\"H14:H15\" si=\"0\">B14-1730</f><v>1</v></c>")
                .replace(SHEET, H15, "<c r=\"H15\"><f t=\"shared\" si=\"0\"/><v>1</v></c>");
        assertThat(Upload.read(shared.pack()).rows())
                .filteredOn(ContributionRow.class::isInstance)
                .filteredOn(row -> row.source().row() == 14 || row.source().row() == 15)
                .extracting(row -> ((ContributionRow) row).standard())
                .containsExactly(Money.ofYuan("290.00"), Money.ofYuan("290.00"));
    }

    @Test
    void shared_by_cells_are_judged_cell_by_cell() {
        Parts shared = parts.replace(
                        SHEET, H14, "<c r=\"H14\"><f t=\"shared\" ref=\"H14:H15\" si=\"0\">E14+271</f><v>1</v></c>")
                .replace(SHEET, H15, "<c r=\"H15\"><f t=\"shared\" si=\"0\"/><v>1</v></c>");
        assertThat(problem(shared.pack()).cell()).isEqualTo("H15");
        assertThat(problem(shared.pack()).expected()).contains("空白");
    }

    @Test
    void that_give_what_the_column_does_not_take_are_refused_with_their_result() {
        CellProblem problem = problem(with("H15/3"));
        assertThat(problem.cell()).isEqualTo("H14");
        assertThat(problem.value()).startsWith("66.666");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOW()",
                "TODAY()",
                "RAND()*100",
                "RANDBETWEEN(1,9)",
                "INDIRECT(\"H15\")",
                "OFFSET(H15,1,0)",
                "WEBSERVICE(\"http://127.0.0.1/\")",
                "_xlfn.WEBSERVICE(\"http://127.0.0.1/\")",
                "HYPERLINK(\"http://127.0.0.1/\",1)",
                "CELL(\"filename\")",
                "INFO(\"directory\")",
                "RTD(\"x\",\"\",\"y\")",
                "CALL(\"kernel32\",\"WinExec\",\"JCJ\",\"calc\",1)",
                "EXEC(\"calc\")",
                "VLOOKUP(1,A11:H16,2)",
                "INDEX(H11:H16,4)",
                "IF(1,290,200)",
                "LEN(\"abc\")",
                "\"290\"",
                "VALUE(\"290\")",
                "1&2",
                "1=1",
                "TRUE",
                "{1,2}",
                "SUM({1,2})",
                "H15:H16 H16:H16",
                "SUM((H15,H16))",
                "[1]Sheet1!A1",
                "'[table.xlsx]Sheet1'!A1",
                "'http://127.0.0.1/[table.xlsx]Sheet1'!A1",
                "没有的表!A1",
                "财政补助标准:参保资助!D12",
                "某个名称+1",
                "_xlnm._FilterDatabase",
                "#REF!+1",
                "H15+",
                "1); System.exit(0); //",
                "H14+1",
                "H15/0",
                "10^400",
                "(-1)^0.5",
                "2^H15",
                "SUM(A:XFD)",
                "H17+1",
                "J14+1",
                "SUM(G14:H16)"
            })
    void of_any_other_kind_are_refused_at_their_cell(String text) {
        CellProblem problem = problem(with(text));
        assertThat(problem.sheet()).isEqualTo("个人缴费标准");
        assertThat(problem.cell()).isEqualTo("H14");
        assertThat(problem.value()).isEqualTo("=" + text);
        assertThat(problem.expected()).isNotBlank();
    }

    @Test
    void that_go_round_in_a_circle_are_refused_at_every_cell_of_it() {
        assertThat(Upload.problems(parts.replace(SHEET, H14, formula("H14", "H15+1"))
                        .replace(SHEET, H15, formula("H15", "H14+1"))
                        .pack()))
                .extracting(CellProblem::cell)
                .containsExactly("H14", "H15");
    }

    @Test
    void that_rest_on_a_formula_which_is_not_plain_arithmetic_are_refused() {
        byte[] content = parts.replace(
                        "xl/worksheets/sheet1.xml",
                        "</sheetData>",
                        "<row r=\"999\"><c r=\"A999\"><f>NOW()</f><v>1</v></c></row></sheetData>")
                .replace(SHEET, H14, formula("H14", "说明!A999"))
                .pack();
        assertThat(problem(content).cell()).isEqualTo("H14");
    }

    @Test
    void outside_of_the_tables_are_not_looked_at() {
        assertThat(Upload.problems(parts.replace(
                                "xl/worksheets/sheet1.xml",
                                "</sheetData>",
                                "<row r=\"999\"><c r=\"A999\"><f>NOW()</f><v>1</v></c></row></sheetData>")
                        .pack()))
                .isEmpty();
    }

    @Test
    void in_the_header_are_refused_though_they_give_its_text() {
        String header = parts.text(SHEET);
        String cell = header.replaceFirst("(?s).*(<c r=\"A10\"[^>]*>.*?</c>).*", "$1");
        byte[] content = parts.replace(SHEET, cell, "<c r=\"A10\" t=\"str\"><f>\"地区\"&amp;\"代码\"</f><v>地区代码</v></c>")
                .pack();
        assertThat(problem(content).cell()).isEqualTo("A10");
    }

    /** A cell of shared text may have a formula, too: its reader sees the text alone. */
    @Test
    void beside_a_shared_text_are_seen() {
        byte[] content = parts.replace(
                        SHEET, "<c r=\"J14\" s=\"10\" t=\"s\"><v>", "<c r=\"J14\" s=\"10\" t=\"s\"><f>NOW()</f><v>")
                .pack();
        assertThat(problem(content).cell()).isEqualTo("J14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t=\"array\" ref=\"H14\"", "t=\"dataTable\" ref=\"H14\" r1=\"A1\""})
    void of_arrays_and_data_tables_are_refused(String kind) {
        byte[] content = parts.replace(SHEET, H14, "<c r=\"H14\"><f %s>H15*2</f><v>1</v></c>".formatted(kind))
                .pack();
        assertThat(problem(content).cell()).isEqualTo("H14");
    }

    @Test
    void nested_a_thousand_times_are_refused_before_they_are_parsed() {
        assertThat(List.of("(".repeat(450) + "1" + ")".repeat(450), "-".repeat(999) + "1", "1" + "+1".repeat(4_000)))
                .extracting(text -> problem(parts.copy()
                                .replace(SHEET, H14, formula("H14", text))
                                .pack())
                        .expected())
                .satisfiesExactly(
                        nested -> assertThat(nested).contains("32 层"),
                        signs -> assertThat(signs).contains("32 层"),
                        length -> assertThat(length).contains("1000 个字符"));
    }

    @Test
    void in_a_chain_of_ten_thousand_are_refused() {
        String chain = IntStream.rangeClosed(1_000, 11_000)
                .mapToObj(row -> "<row r=\"%d\"><c r=\"A%d\"><f>A%d+1</f></c></row>".formatted(row, row, row + 1))
                .collect(Collectors.joining());
        byte[] content = parts.replace(
                        "xl/worksheets/sheet1.xml",
                        "</sheetData>",
                        chain + "<row r=\"11001\"><c r=\"A11001\"><v>1</v></c></row></sheetData>")
                .replace(SHEET, H14, formula("H14", "说明!A1000"))
                .pack();
        assertThat(problem(content).cell()).isEqualTo("H14");
    }

    @Test
    void leave_the_other_rows_as_they_were() {
        List<Row> before = Upload.read(Upload.shipped().pack()).rows();
        assertThat(Upload.read(with("145*2")).rows()).isEqualTo(before);
    }
}

package org.yibao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.command.Ran.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.Books;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandLineTest {
    private static final String FUNDING = "jilin/funding.xlsx";
    private static final Path SHIPPED = Path.of("decision-tables", FUNDING);

    @TempDir
    private Path folder;

    private Path edited(String name, Consumer<XSSFWorkbook> edit) throws IOException {
        byte[] content = Books.edited(Books.HOME, FUNDING, edit).files().get("decision-tables/" + FUNDING);
        return Files.write(folder.resolve(name), content);
    }

    private Path contribution(String name, Object amount) throws IOException {
        return edited(name, workbook -> Books.put(workbook, "个人缴费标准", "H14", amount));
    }

    @Test
    void check_passes_the_shipped_tables_and_tells_what_is_still_to_fill_in() {
        Ran said = run("check", "decision-tables");
        assertThat(said.exit()).as(said.errors()).isZero();
        assertThat(said.output()).contains("== jilin/funding.xlsx：可以使用", "待填：资助金额", "用例 32 条，通过 32 条", "提醒：");
        assertThat(run("check", "--strict", "decision-tables").exit()).isEqualTo(1);
    }

    @Test
    void check_names_the_cell_and_marks_it() throws IOException {
        Path marked = folder.resolve("marked.xlsx");
        Ran said = run("check", "--mark", marked, contribution("wrong.xlsx", "３３０元"));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.output()).contains("工作表“个人缴费标准” H14", "建议改为“330”");
        try (XSSFWorkbook workbook = new XSSFWorkbook(marked.toFile())) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("问题清单");
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }

    @Test
    void check_of_an_edited_workbook_tells_the_cases_that_no_longer_hold_and_what_changed() throws IOException {
        Ran said = run("check", contribution("edited.xlsx", 320));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.output()).contains("应为 290.00，实为 320.00", "与现行工作簿相比：", "个人缴费标准 290.00元 → 320.00元");
    }

    private Path copyOfTheCheckout() throws IOException {
        for (Map.Entry<String, byte[]> file : Books.HOME.files().entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return folder;
    }

    @Test
    void check_names_folders_that_nobody_reads_and_fails_for_them() throws IOException {
        Path home = copyOfTheCheckout();
        Files.createDirectories(home.resolve("rules/jilim"));
        Files.writeString(home.resolve("rules/jilim/JL-2021-1.yaml"), "notice:");
        Files.createDirectories(home.resolve("decision-tables/demo/henan"));
        Files.write(home.resolve("decision-tables/demo/henan/benefits.xlsx"), new byte[0]);
        Ran said = run("check", home);
        assertThat(said.exit()).as(said.errors()).isEqualTo(1);
        assertThat(said.output())
                .contains("== rules/jilim：不能使用", "是不是 jilin？", "decision-tables/demo/henan：没有规则册读这个文件夹")
                .contains("== jilin/funding.xlsx：可以使用");
        Ran ofFile = run("check", home.resolve("decision-tables/jilin/funding.xlsx"));
        assertThat(ofFile.exit()).isEqualTo(1);
        assertThat(ofFile.output()).contains("== rules/jilim：不能使用", "== jilin/funding.xlsx：可以使用");
    }

    @Test
    void check_tells_file_line_and_field_of_jurisdictions_and_registers_that_can_not_be_read() throws IOException {
        Path home = copyOfTheCheckout();
        Path register = home.resolve("rules/jilin/JL-2020-15.yaml");
        Files.writeString(register, Files.readString(register).replace("topic: FUND\n", "topic: FUNDS\n"));
        Ran said = run("check", home);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.output())
                .contains(
                        "== rules/jilin/JL-2020-15.yaml：不能使用",
                        "clauses.topic：“FUNDS”，应为FUNDING、BENEFIT、FUND、SERVICE 之一");
        Files.writeString(home.resolve("rules/jilin/jurisdiction.yaml"), "name: 吉林省\nprovince: 22\n");
        JsonNode answer =
                new ObjectMapper().readTree(run("check", "--json", home).output());
        assertThat(answer.at("/0/workbook").asText()).isEqualTo("rules/jilin/jurisdiction.yaml");
        assertThat(answer.at("/0/problems/0/cell").asText()).isEqualTo("第2行 province");
        assertThat(answer.at("/0/problems/0/value").asText()).isEqualTo("22");
    }

    @Test
    void check_answers_json_to_programs() throws IOException {
        JsonNode answer = new ObjectMapper()
                .readTree(run("check", "--json", contribution("wrong.xlsx", -1)).output());
        assertThat(answer.at("/0/usable").asBoolean()).isFalse();
        assertThat(answer.at("/0/problems/0/cell").asText()).isEqualTo("H14");
    }

    @Test
    void diff_tells_what_is_decided_differently_and_which_rows_differ() throws IOException {
        Ran said = run("diff", SHIPPED, contribution("edited.xlsx", 320));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.output()).contains("吉林省 · 2020年度 · 非大中小学生 · 19周岁及以上", "290.00元（H14） → 320.00元（H14）");
        assertThat(run("diff", SHIPPED, SHIPPED)).isEqualTo(new Ran(0, "", ""));
        assertThat(run("diff", ".", ".").exit()).isZero();
    }

    @Test
    void cases_run_by_themselves() throws IOException {
        assertThat(run("cases", SHIPPED).exit()).isZero();
        Ran said = run("cases", contribution("edited.xlsx", 320));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.output()).contains("应为 290.00，实为 320.00");
    }

    @Test
    void export_writes_a_file_a_table() throws IOException {
        assertThat(run("export", "-o", folder, SHIPPED).exit()).isZero();
        assertThat(Files.readString(folder.resolve("jilin/funding/财政补助标准.csv"))).contains("220000,2020,吉林省,550.00");
    }

    @Test
    void merge_joins_two_edits_and_stops_at_a_cell_that_both_changed() throws IOException {
        Path mine = contribution("mine.xlsx", 320);
        Path theirs = edited("theirs.xlsx", workbook -> Books.put(workbook, "个人缴费标准", "H15", 210));
        Path merged = folder.resolve("merged.xlsx");
        assertThat(run("merge", "-o", merged, SHIPPED, mine, theirs).exit()).isZero();
        assertThat(run("diff", SHIPPED, merged).output()).contains("（H14） → 320.00元", "（H15） → 210.00元");

        Path none = folder.resolve("none.xlsx");
        Ran conflict = run("merge", "-o", none, SHIPPED, mine, contribution("other.xlsx", 330));
        assertThat(conflict.exit()).isEqualTo(1);
        assertThat(conflict.output()).contains("H14", "320.00", "330.00");
        assertThat(none).doesNotExist();
    }

    @Test
    void table_add_column_draws_the_column_once_and_leaves_the_file_alone_when_it_cannot() throws IOException {
        Path file = edited("wider.xlsx", workbook -> {});
        Ran added = run("table", "add-column", file, "参保资助", "学生");
        assertThat(added.exit()).as(added.errors()).isZero();
        assertThat(added.output()).contains("已在“参保资助”加上条件列：D列 学生");
        byte[] wider = Files.readAllBytes(file);
        assertThat(run("table", "add-column", file, "参保资助", "学生").output()).contains("已有条件列：D列 学生，没有改动");
        Ran unknown = run("table", "add-column", file, "参保资助", "年龄");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.errors()).contains("“年龄”", "年龄（参保登记日）", "来源地").doesNotContain("年龄（就诊日）");
        assertThat(run("table", "add-column", file, "参保", "学生").errors()).contains("财政补助标准、财政补助分担");
        assertThat(run("table", "add-column", folder.resolve("none.xlsx"), "参保资助", "学生")
                        .errors())
                .contains("没有这个文件");
        assertThat(Files.readAllBytes(file)).isEqualTo(wider);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(run("diff", SHIPPED, file)).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void table_add_column_gives_an_older_sheet_of_cases_its_new_inputs() throws IOException {
        Path file = folder.resolve("older.xlsx");
        Files.write(
                file,
                Books.edited(Books.HOME, "demo/jilin/benefits.xlsx", Books::withoutBirthDateAndStudent)
                        .files()
                        .get("decision-tables/demo/jilin/benefits.xlsx"));
        Ran added = run("table", "add-column", file, "用例", "出生日期", "学生");
        assertThat(added.errors()).isEmpty();
        assertThat(added.output()).contains("已在“用例”加上输入列：C列 出生日期、D列 学生（否）。空白表示未给出。");
        assertThat(run("table", "add-column", file, "用例", "出生日期").output()).contains("“用例”已有输入列：C列 出生日期，没有改动");
    }

    @Test
    void a_file_that_is_not_there_and_a_command_that_is_wrong_answer_2() {
        assertThat(run("check", folder.resolve("nothing.xlsx")).exit()).isEqualTo(2);
        assertThat(run("check").exit()).isEqualTo(2);
        assertThat(run("chekc").exit()).isEqualTo(2);
    }

    @Test
    void what_is_no_workbook_is_said_so() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no workbook");
        Ran said = run("check", text);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.output()).contains("不能使用");
    }
}

package org.yibao.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.rules.RuleSource;
import org.yibao.yaml.YamlException;
import org.yibao.yaml.YamlProblem;

/** A register that can't be read says where and what was expected. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterReaderTest {
    private static final String REGISTER = """
            notice:
              id: HL-2020-1
              number: 示例〔2020〕1号
              title: 示例通知
              issuers: [示例单位]
              issued: 2020-07-14
              region: "230000"
            clauses:
              - id: HL-2020-1.1-1
                item: 一
                title: 补助
                gist: 示例：每人每年补助。
                kinds: [TABLE, SIMULATION]
                topic: FUNDING
                from: 2020-01-01
                to: 2020-12-31
                questions: [Q3]
            """;

    private static ClauseRegister parse(String... texts) {
        List<RuleSource> sources = Stream.of(texts)
                .map(text -> new RuleSource("heilongjiang/HL-2020-1.yaml", text))
                .toList();
        return ClauseRegister.parse(sources, Books.SHIPPED.divisions());
    }

    private static List<YamlProblem> problems(String... texts) {
        YamlException refused = catchThrowableOfType(YamlException.class, () -> parse(texts));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    /** What is said when a piece of the register is written otherwise. */
    private static String said(String piece, String otherwise) {
        assertThat(REGISTER).contains(piece);
        List<YamlProblem> problems = problems(REGISTER.replace(piece, otherwise));
        assertThat(problems).hasSize(1);
        return problems.get(0).sentence();
    }

    @Test
    void is_read_when_it_is_as_it_must_be() {
        Clause clause = parse(REGISTER).get("HL-2020-1.1-1");
        assertThat(clause.region()).isEqualTo("230000");
        assertThat(clause.kinds()).containsExactly(ClauseKind.TABLE, ClauseKind.SIMULATION);
        assertThat(clause.to()).isEqualTo("2020-12-31");
        assertThat(clause.needs()).isEmpty();
        assertThat(clause.notice().issuers()).containsExactly("示例单位");
        assertThat(parse('\uFEFF' + REGISTER.replace("\n", "\r\n")).all()).containsExactly(clause);
    }

    @Test
    void is_refused_when_a_field_is_not_known() {
        assertThat(said("topic:", "topics: FUNDING\n    topic:"))
                .isEqualTo("rules/heilongjiang/HL-2020-1.yaml 第14行 clauses.topics：“topics”，应为这些字段之一："
                        + "id、item、title、gist、kinds、topic、from、to、deadline、region、questions、needs、indicator、pending。");
        assertThat(said("  issued:", "  issueed: 2020-07-14\n  issued:"))
                .contains("第6行 notice.issueed", "id、number、title、issuers、issued、region");
        assertThat(said("clauses:", "clause: []\nclauses:")).contains("第8行 clause：", "notice、clauses");
    }

    @Test
    void is_refused_when_a_day_is_not_a_date() {
        assertThat(said("2020-12-31", "2020-13-31"))
                .isEqualTo(
                        "rules/heilongjiang/HL-2020-1.yaml 第16行 clauses.to：“2020-13-31”，应为写成 2020-08-01 样子的日期，年月日都要有。");
        assertThat(said("issued: 2020-07-14", "issued: 2020年7月14日")).contains("第6行 notice.issued", "“2020年7月14日”");
        assertThat(said("2020-12-31", "2019-12-31")).contains("第16行 clauses.to", "不早于 from（2020-01-01）");
    }

    @Test
    void is_refused_when_a_kind_or_topic_is_not_known() {
        assertThat(said("SIMULATION", "SIMULATE"))
                .contains(
                        "第13行 clauses.kinds：“SIMULATE”",
                        "TABLE、RULE、CHECK、SIMULATION、INDICATOR、ADMINISTRATIVE、EXTERNAL");
        assertThat(said("topic: FUNDING", "topic: 筹资"))
                .contains("第14行 clauses.topic：“筹资”", "FUNDING、BENEFIT、FUND、SERVICE 之一");
        assertThat(said("[TABLE, SIMULATION]", "TABLE")).contains("第13行 clauses.kinds：“TABLE”", "写成 [甲, 乙]");
        assertThat(said("[TABLE, SIMULATION]", "[]")).contains("第13行 clauses.kinds");
    }

    @Test
    void is_refused_when_something_that_must_be_there_is_missing() {
        for (String field : List.of("item", "title", "gist", "kinds", "topic")) {
            List<YamlProblem> problems = problems(REGISTER.replaceFirst("(?m)^    " + field + ": .*\n", ""));
            assertThat(problems).extracting(YamlProblem::place).containsExactly(place(9, "clauses." + field));
            assertThat(problems.get(0).sentence()).contains("缺少这个字段");
        }
        assertThat(said("  - id: HL-2020-1.1-1\n    item: 一", "  - item: 一")).contains("第9行 clauses.id：缺少这个字段");
        assertThat(said("gist: 示例：每人每年补助。", "gist:")).contains("第12行 clauses.gist：缺少这个字段");
        assertThat(said("  number: 示例〔2020〕1号\n", "")).contains("第2行 notice.number：缺少这个字段");
        assertThat(problems("notice:\n  id: A\n"))
                .extracting(YamlProblem::field)
                .contains("notice.title", "clauses");
        assertThat(problems("clauses:\n- 甲\n")).extracting(YamlProblem::field).containsExactly("notice", "clauses");
        assertThat(problems("")).extracting(YamlProblem::line).containsExactly(1);
    }

    private static String place(int line, String field) {
        return "rules/heilongjiang/HL-2020-1.yaml 第%d行 %s".formatted(line, field);
    }

    @Test
    void is_refused_when_an_id_stands_twice_or_is_of_another_notice() {
        assertThat(problems(REGISTER, REGISTER))
                .extracting(YamlProblem::sentence)
                .containsExactly(place(9, "clauses.id")
                        + "：“HL-2020-1.1-1”，应为没有登记过的编号；rules/heilongjiang/HL-2020-1.yaml 第9行 已有这个编号，请改用另一个。");
        assertThat(said("id: HL-2020-1.1-1", "id: JL-2020-1.1-1")).contains("第9行 clauses.id", "以 HL-2020-1. 开头");
    }

    @Test
    void is_refused_when_a_region_is_not_a_division() {
        assertThat(said("\"230000\"", "\"230009\""))
                .contains("第7行 notice.region：“230009”", "decision-tables/divisions.csv", "230000 黑龙江省");
        assertThat(said("    item: 一", "    region: 哈尔宾\n    item: 一")).contains("第10行 clauses.region：“哈尔宾”");
    }

    @Test
    void is_refused_when_it_is_no_yaml_in_words_a_person_can_use() {
        assertThat(said("    title: 补助", "\ttitle: 补助")).contains("第11行", "制表符");
        assertThat(said("    title: 补助", "    title：补助")).contains("第11行", "中文冒号");
        assertThat(said("    title: 补助", "    title:补助")).contains("第11行", "冒号后没有空格");
        assertThat(said("    title: 补助", "    title: 补助: 标准")).contains("第11行", "英文引号");
        assertThat(said("[示例单位]", "[示例单位")).contains("第5行", "方括号");
        assertThat(said("title: 补助", "title: \"补助")).contains("第11行", "引号");
        assertThat(said("    title: 补助", "   title: 补助")).contains("第11行");
        assertThat(said("补助。", "补助\uFFFD")).contains("第12行", "UTF-8");
        assertThat(said("补助。", "补助\u0007")).contains("第12行", "U+0007");
        assertThat(said("    title: 补助", "    title: &a 补助")).contains("第11行", "锚点");
        assertThat(said("    title: 补助", "    title: 补助\n    title: 补助")).contains("第12行", "第11行已经写过");
    }

    @Test
    void is_refused_with_all_its_problems_at_once() {
        String wrong = REGISTER.replace("230000", "230009")
                .replace("TABLE", "TABEL")
                .replace("FUNDING", "FUNDS")
                .replace("2020-12-31", "31.12.2020")
                .replace("questions", "question");
        assertThat(problems(wrong, "notice:")).extracting(YamlProblem::line).containsExactly(7, 13, 14, 16, 17, 1, 1);
    }

    @Test
    void is_refused_without_the_words_of_a_library_and_with_at_most_80_characters_of_what_stands_there() {
        String text = said("topic: FUNDING", "topic: " + "长".repeat(500));
        assertThat(text).contains("“" + "长".repeat(79) + "…”");
        assertThat(said("[示例单位]", "[示例单位")).doesNotContainPattern("[a-z]{3,} [a-z]{3,} [a-z]{3,}");
    }
}

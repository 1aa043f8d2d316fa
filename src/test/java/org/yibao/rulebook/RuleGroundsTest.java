package org.yibao.rulebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.rules.RuleInfo;
import org.yibao.workbook.Workbook;

/** Every rule rests on a clause or a table, and every table on a rule. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleGroundsTest {
    private static void require(List<RuleInfo> rules, List<Workbook> workbooks) {
        RuleGrounds.require(Books.JILIN.jurisdiction(), rules, Books.JILIN.clauses(), workbooks);
    }

    private final List<RuleInfo> rules = new ArrayList<>(Books.JILIN.rules());
    private final List<Workbook> workbooks = new ArrayList<>(Books.JILIN.workbooks());

    @Test
    void are_missing_for_rules_that_name_no_registered_clause_and_no_known_table() {
        rules.add(new RuleInfo("甲", "jilin/funding/a.drl", 3, "JL-2020-15.9-9", null));
        rules.add(new RuleInfo("乙", "jilin/funding/b.drl", 4, null, "没有的表"));
        assertThatThrownBy(() -> require(rules, workbooks))
                .hasMessageContaining("规则“甲”（jilin/funding/a.drl 第3行）")
                .hasMessageContaining("规则“乙”（jilin/funding/b.drl 第4行）");
    }

    @Test
    void are_missing_for_tables_that_no_workbook_has() {
        workbooks.removeIf(workbook -> workbook.path().endsWith("benefits.xlsx"));
        assertThatThrownBy(() -> require(rules, workbooks))
                .hasMessageContaining("jilin（吉林省）的规则要读这些决策表")
                .hasMessageContaining("住院待遇")
                .hasMessageContaining("bin/yibao tables jilin");
    }

    @Test
    void are_missing_for_a_table_that_no_rule_reads() {
        workbooks.add(new Workbook("jilin/more.xlsx", List.of("大病保险倾斜"), List.of()));
        assertThatThrownBy(() -> require(rules, workbooks))
                .hasMessage("decision-tables/jilin/more.xlsx 的工作表“大病保险倾斜”没有规则读取，其中的行不起作用。"
                        + "请删去这张表，或在 rules/jilin 补上读它的规则。");
    }
}

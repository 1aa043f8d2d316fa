package org.yibao.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;

/** What silently decides nothing is named. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnreadTest {
    private static List<String> unread(String... paths) {
        Home home = Books.HOME;
        for (String path : paths) {
            home = Books.with(home, path, new byte[0]);
        }
        return Unread.in(home).stream().map(Unread::sentence).toList();
    }

    @Test
    void nothing_of_the_checkout_is_unread() {
        assertThat(unread()).isEmpty();
    }

    @Test
    void a_folder_of_rules_without_a_jurisdiction_is_named_once() {
        assertThat(unread("rules/jilim/JL-2020-15.yaml", "rules/jilim/funding/years.drl"))
                .containsExactly("rules/jilim：没有 jurisdiction.yaml，其中的规则和条款不起作用（是不是 jilin？）；"
                        + "请改文件夹名，或为这个省份补上 rules/jilim/jurisdiction.yaml。");
    }

    @Test
    void a_folder_of_tables_that_no_jurisdiction_reads_is_named() {
        assertThat(unread("decision-tables/henan/funding.xlsx"))
                .containsExactly("decision-tables/henan：没有规则册读这个文件夹，其中的决策表不起作用；"
                        + "请改文件夹名，或为这个省份补上 rules/henan/jurisdiction.yaml。现有：national、jiangsu、jilin。");
        assertThat(unread("decision-tables/demo/xx/benefits.xlsx"))
                .singleElement()
                .asString()
                .startsWith("decision-tables/demo/xx：")
                .endsWith("现有：jiangsu、jilin。");
        assertThat(unread("decision-tables/demo/national/funding.xlsx")).hasSize(1);
    }

    @Test
    void a_file_outside_of_the_folders_or_with_another_ending_is_named() {
        assertThat(unread(
                        "rules/funding.drl",
                        "rules/jilin/JL-2021-1.yml",
                        "rules/jilin/funding/Years.DRL",
                        "decision-tables/funding.xlsx",
                        "decision-tables/demo/benefits.xlsx",
                        "decision-tables/jilin/funding.xls",
                        "decision-tables/jilin/codes/facility.csv"))
                .hasSize(7);
    }

    @Test
    void notes_beside_the_files_are_not_named() {
        assertThat(unread(
                        "rules/README.md",
                        "rules/jilin/JL-2020-15.pdf",
                        "decision-tables/jilin/readme.txt",
                        "decision-tables/jiangsu/nantong/funding.xlsx"))
                .isEmpty();
    }
}

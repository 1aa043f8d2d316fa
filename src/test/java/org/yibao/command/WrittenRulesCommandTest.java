package org.yibao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.command.Ran.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.Books;
import org.yibao.WrittenRules;

/** What the command line says of rules that somebody wrote into a home. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrittenRulesCommandTest {
    @TempDir
    private static Path home;

    @TempDir
    private Path results;

    @BeforeAll
    static void write_the_rules() {
        WrittenRules.write(WrittenRules.several(Books.HOME), home);
    }

    @Test
    void check_finds_every_workbook_usable_and_names_the_cases_that_no_longer_hold() {
        Ran said = run("check", home);
        assertThat(said.output()).contains("== demo/jilin/benefits.xlsx：可以使用").doesNotContain("不能使用");
        assertThat(said.exit()).as(said.output()).isEqualTo(1);
        assertThat(said.output()).contains("应为");
    }

    @Test
    void diff_tells_each_rule_by_what_it_goes_by() {
        Ran said = run("diff", ".", home);
        assertThat(said.exit()).as(said.errors()).isEqualTo(1);
        assertThat(said.output())
                .contains("70周岁及以上（当年1月1日）：参保与标准 可参保，有标准 → 不符合参保条件")
                .contains("70周岁及以上（就诊日）", "2020-09-15", "第四次及以后住院", "延边朝鲜族自治州", "农安县", "永吉县", "梨树县");
    }

    @Test
    void simulate_changes_every_county_of_the_name() throws IOException {
        Ran said = run(
                "simulate",
                "--json",
                "--year",
                2020,
                "--candidate-home",
                home,
                "--generate",
                "220000:20000:7",
                "-o",
                results);
        assertThat(said.exit()).as(said.errors()).isZero();
        JsonNode result = new ObjectMapper().readTree(said.output());
        Set<String> changed = new TreeSet<>();
        result.at("/regions").forEach(region -> {
            if (region.at("/winners").decimalValue().compareTo(BigDecimal.ZERO) > 0) {
                changed.add(region.at("/key").asText());
            }
        });
        assertThat(changed).contains("220122", "220221", "220322", "222424");
        assertThat(result.at("/people/insured/difference").decimalValue()).isNegative();
    }
}

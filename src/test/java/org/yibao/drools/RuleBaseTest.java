package org.yibao.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.RuleSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleBaseTest {
    @Test
    void names_the_file_and_line_of_a_rule_that_does_not_compile() {
        RuleSource broken = new RuleSource("national/broken/broken.drl", """
                package rules.national.broken

                rule "broken"
                when
                    NoSuchFact()
                then
                end
                """);
        assertThatThrownBy(() -> RuleBase.compile(
                        List.of(broken), Books.SHIPPED.divisions(), getClass().getClassLoader()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.drl")
                .hasMessageContaining("NoSuchFact");
    }

    @Test
    void knows_file_line_and_clause_of_every_rule() {
        assertThat(Books.JILIN.rules())
                .allSatisfy(rule -> assertThat(rule.line()).isPositive())
                .contains(new RuleInfo("财政补助分担", "national/funding/subsidy.drl", 24, null, "财政补助分担"))
                .contains(new RuleInfo("2021年筹资标准另行部署", "jilin/funding/years.drl", 9, "JL-2020-15.2-4", null));
    }

    @Test
    void has_no_rule_with_a_priority_or_a_changed_fact() {
        Books.HOME.files().forEach((path, content) -> {
            if (path.endsWith(".drl")) {
                String text = new String(content, java.nio.charset.StandardCharsets.UTF_8);
                assertThat(text)
                        .as(path)
                        .doesNotContainPattern(
                                "\\b(salience|modify|update|insert|delete|retract|no-loop|date-effective)\\b");
            }
        });
    }
}

package org.yibao.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.clauses.Clause;
import org.yibao.clauses.Topic;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.IndicatorPlace;
import org.yibao.simulation.result.Indicators;
import org.yibao.simulation.result.SimulationResult;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClauseRegisterTest {
    private static final Set<String> IDS = Indicator.standingIn(IndicatorPlace.INDICATORS).stream()
            .map(Indicator::id)
            .collect(Collectors.toSet());

    private final List<Clause> clauses = Books.SHIPPED.clauses().all();

    @Test
    void holds_every_clause_of_the_four_notices() {
        Map<String, Long> perNotice = clauses.stream()
                .collect(Collectors.groupingBy(clause -> clause.notice().id(), Collectors.counting()));
        assertThat(perNotice)
                .isEqualTo(Map.of("NAT-2020-24", 44L, "JL-2020-15", 20L, "JS-2020-77", 26L, "NT-2020-81", 1L));
    }

    @Test
    void has_a_clause_for_every_item_of_every_notice() {
        assertThat(items("NAT-2020-24")).isEqualTo(21); // preamble and (一) to (二十)
        assertThat(items("JL-2020-15")).isEqualTo(8); // preamble and (一) to (七)
        assertThat(items("JS-2020-77")).isEqualTo(12); // preamble, 一 to 十, closing
        assertThat(items("NT-2020-81")).isEqualTo(1);
    }

    @Test
    void every_computable_clause_has_a_rule_a_table_row_or_an_indicator_or_says_what_is_pending() {
        for (Clause clause : clauses) {
            boolean implemented = isImplemented(clause.id()) || clause.indicator() != null;
            boolean owed = clause.computable() && clause.pending() == null;
            assertThat(implemented || !owed)
                    .as("%s has neither rule nor row", clause.id())
                    .isTrue();
            assertThat(implemented && clause.pending() != null)
                    .as("%s is pending and implemented", clause.id())
                    .isFalse();
        }
    }

    @Test
    void every_indicator_of_a_clause_is_a_figure_of_simulations() {
        assertThat(clauses)
                .filteredOn(clause -> clause.indicator() != null)
                .isNotEmpty()
                .allSatisfy(clause -> {
                    Class<?> type = SimulationResult.class;
                    for (String step : clause.indicator().split("\\.")) {
                        if (type == Indicators.class && IDS.contains(step)) {
                            continue;
                        }
                        RecordComponent component = Arrays.stream(type.getRecordComponents())
                                .filter(one -> one.getName().equals(step))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(clause.id() + " names " + clause.indicator()));
                        type = component.getType();
                    }
                });
    }

    @Test
    void nothing_is_pending_in_funding() {
        assertThat(clauses)
                .filteredOn(clause -> clause.topic() == Topic.FUNDING)
                .allSatisfy(clause -> assertThat(clause.pending()).isNull());
    }

    @Test
    void every_gist_is_short() {
        assertThat(clauses).allSatisfy(clause -> assertThat(clause.gist()).hasSizeLessThan(260));
    }

    /** A rule names it, or a row rests on it that is no demonstration. */
    private static boolean isImplemented(String clause) {
        return Books.SHIPPED.all().stream()
                .anyMatch(rulebook -> rulebook.rules().stream().anyMatch(rule -> clause.equals(rule.clause()))
                        || rulebook.rows().stream()
                                .anyMatch(row -> !row.demo() && row.clause().equals(clause)));
    }

    private long items(String notice) {
        return clauses.stream()
                .filter(clause -> clause.notice().id().equals(notice))
                .map(clause -> clause.id().replaceFirst("-\\d+$", ""))
                .distinct()
                .count();
    }
}

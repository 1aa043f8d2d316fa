package org.yibao.simulation.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibao.simulation.Simulated.DEMO;
import static org.yibao.simulation.Simulated.FUNDING;
import static org.yibao.simulation.Simulated.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibao.Books;
import org.yibao.money.Money;
import org.yibao.simulation.Simulated;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.goal.GoalRequest.Constraint;
import org.yibao.simulation.goal.GoalRequest.FreeCell;
import org.yibao.simulation.goal.GoalRequest.Wanted;
import org.yibao.simulation.population.HeldPopulation;
import org.yibao.workbook.edit.CellEdit;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoalSeekerTest {
    private static final HeldPopulation PEOPLE = people(2_000);
    private static final FreeCell DEDUCTIBLE = new FreeCell(DEMO, "住院待遇", "F13", "0", "800", "100", Wanted.LOWEST);
    private static final Constraint NOBODY_WORSE_OFF =
            new Constraint(Indicator.IDENTITY_BURDEN, null, null, BigDecimal.ZERO);

    private static GoalAnswer seek(List<FreeCell> free, Constraint... constraints) {
        GoalSeeker seeker = new GoalSeeker(
                new GoalRequest(free, List.of(constraints)),
                new GoalScopes(Books.SHIPPED.divisions(), "220000", Map.of()));
        return seeker.seek((before, edits) ->
                Simulated.breakdown(PEOPLE, Simulated.run(PEOPLE, Simulated.policy(edits.toArray(CellEdit[]::new)))));
    }

    /** The fund as it is left under the shipped tables, so that a bound lies within reach whatever the people. */
    private static BigDecimal leftAt(String deductible) {
        var all = Simulated.breakdown(
                        PEOPLE, Simulated.run(PEOPLE, Simulated.policy(new CellEdit(DEMO, "住院待遇", "F13", deductible))))
                .all();
        return new Money((all.candidate().income() - all.candidate().expense()) / 10_000).yuan();
    }

    @Test
    void the_lowest_deductible_that_the_fund_can_bear_is_found_and_the_fund_is_what_binds() {
        Constraint balance = new Constraint(Indicator.FUND_BALANCE, "ALL", leftAt("300"), null);
        GoalAnswer answer = seek(List.of(DEDUCTIBLE), balance);
        assertThat(answer.feasible()).isTrue();
        assertThat(answer.edits()).containsExactly(new CellEdit(DEMO, "住院待遇", "F13", "300"));
        assertThat(answer.binding()).singleElement().asString().contains("基金当年结余");
        assertThat(answer.curve()).hasSize(9);
        assertThat(answer.curve().stream().map(point -> point.values().get(0)))
                .containsExactly("0", "100", "200", "300", "400", "500", "600", "700", "800");
    }

    @Test
    void the_highest_ratio_with_no_identity_worse_off_and_the_fund_no_worse_is_the_one_there_is() {
        FreeCell ratio = new FreeCell(DEMO, "住院待遇", "I13", "70%", "80%", "5%", Wanted.HIGHEST);
        GoalAnswer answer = seek(
                List.of(ratio), new Constraint(Indicator.FUND_BALANCE, "ALL", leftAt("400"), null), NOBODY_WORSE_OFF);
        assertThat(answer.edits()).containsExactly(new CellEdit(DEMO, "住院待遇", "I13", "75%"));
    }

    @Test
    void two_cells_are_weighed_in_their_order() {
        FreeCell contribution = new FreeCell(FUNDING, "个人缴费标准", "H14", "290", "310", "10", Wanted.LOWEST);
        GoalAnswer answer = seek(
                List.of(contribution, new FreeCell(DEMO, "住院待遇", "F13", "200", "400", "200", Wanted.LOWEST)),
                new Constraint(Indicator.FUND_BALANCE, "ALL", leftAt("400"), null));
        assertThat(answer.edits().get(0).value())
                .as("the first cell's wanted end comes first")
                .isEqualTo("290");
        assertThat(answer.edits().get(1).value()).isEqualTo("400");
        assertThat(answer.curve()).hasSize(6);
    }

    @Test
    void what_cannot_be_met_names_the_constraint_that_stands_in_the_way() {
        GoalAnswer answer = seek(
                List.of(DEDUCTIBLE),
                NOBODY_WORSE_OFF,
                new Constraint(Indicator.FUND_BALANCE, "ALL", new BigDecimal("1000000000000"), null));
        assertThat(answer.feasible()).isFalse();
        assertThat(answer.explanation()).contains("任何取值都不满足").contains("基金当年结余");
        assertThat(answer.binding()).isNotEmpty();
    }

    @Test
    void a_value_that_the_tables_refuse_is_a_trial_that_fails() {
        FreeCell ratio = new FreeCell(DEMO, "住院待遇", "I13", "75%", "125%", "25%", Wanted.HIGHEST);
        GoalAnswer answer = seek(List.of(ratio), new Constraint(Indicator.STAYS_SHARE, null, BigDecimal.ONE, null));
        assertThat(answer.feasible()).isTrue();
        assertThat(answer.edits().get(0).value()).isEqualTo("100%");
        assertThat(answer.explanation()).contains("表格检查");
    }

    @Test
    void wrong_ranges_are_told_at_once() {
        assertThatThrownBy(() -> seek(
                        List.of(new FreeCell(DEMO, "住院待遇", "F13", "0", "800", "0", Wanted.LOWEST)), NOBODY_WORSE_OFF))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("步长");
        assertThatThrownBy(() -> seek(
                        List.of(new FreeCell(DEMO, "住院待遇", "I13", "60%", "0.8", "1%", Wanted.LOWEST)),
                        NOBODY_WORSE_OFF))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("百分号");
        assertThatThrownBy(() -> seek(
                        List.of(new FreeCell(DEMO, "住院待遇", "F13", "0", "800", "0.01", Wanted.LOWEST)),
                        NOBODY_WORSE_OFF))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("1000");
    }

    @ParameterizedTest
    @CsvSource({
        "FUND_BALANCE, 222401, 统筹区代码",
        "FUND_BALANCE, 320600, 统筹区代码",
        "FUND_BALANCE, REGISTERED_POOR, 统筹区代码",
        "MONTHS_OF_RESERVE, ALL, 年初结余",
        "MONTHS_OF_RESERVE, 222400, 222400",
        "IDENTITY_BURDEN, POOR, REGISTERED_POOR",
        "LOSERS, EACH, ALL",
        "LOSERS, 110000, ALL",
        "PAYER_DIFFERENCE, FUND, BASIC_FUND",
        "PAYER_DIFFERENCE,, BASIC_FUND",
        "STAYS_SHARE, EACH, ALL",
        "CATASTROPHIC, 222400, ALL"
    })
    void a_scope_that_a_measure_does_not_have_is_told_at_once(Indicator measure, String scope, String expected) {
        Constraint constraint = new Constraint(measure, scope, BigDecimal.ZERO, null);
        assertThatThrownBy(() -> seek(List.of(DEDUCTIBLE), constraint))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining(measure.name())
                .hasMessageContaining(expected);
    }
}

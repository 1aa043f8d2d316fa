package org.yibao.simulation.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibao.simulation.Simulated.SHIPPED;
import static org.yibao.simulation.Simulated.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.money.Money;
import org.yibao.simulation.Simulated;
import org.yibao.simulation.engine.Engine;
import org.yibao.simulation.engine.Options;
import org.yibao.simulation.engine.Progress;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.figures.Weighted;
import org.yibao.simulation.population.HeldPopulation;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.profile.Reach;
import org.yibao.simulation.tally.Measures;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProjectorTest {
    private static final HeldPopulation PEOPLE = people(2_000);

    private static Projection project(ProjectionRequest request, Map<String, Money> reserves) {
        return new Projector(request, PEOPLE.codes(), Books.SHIPPED.divisions(), reserves)
                .project(
                        2020,
                        costs -> Engine.run(
                                PEOPLE,
                                new PolicyComparison(SHIPPED, SHIPPED, Reach.EVERYTHING),
                                new Options(2, costs, 1_000_000, 1),
                                new Progress(),
                                null));
    }

    private static Projection.Path all(Projection projection, Projection.Step step) {
        return projection.paths().stream()
                .filter(path -> path.step() == step && path.key().equals("ALL"))
                .findFirst()
                .orElseThrow();
    }

    private static ProjectionRequest request(String subsidy, String costs, String... takeUp) {
        return new ProjectionRequest(
                3,
                new BigDecimal(subsidy),
                new BigDecimal(costs),
                List.of(takeUp).stream().map(BigDecimal::new).toList());
    }

    @Test
    void without_growth_every_year_is_the_first() {
        Projection.Path path = all(project(request("0", "0"), Map.of()), Projection.Step.ABSOLUTE);
        assertThat(path.years()).hasSize(4);
        assertThat(path.years().stream().map(Projection.Year::balance).distinct())
                .hasSize(1);
        assertThat(path.exhaustedBaseline()).isNull();
    }

    @Test
    void contributions_keep_step_with_30_yuan_by_as_much_or_by_the_same_percentage() {
        Projection projection = project(request("30", "0"), Map.of());
        Totals base =
                Simulated.breakdown(PEOPLE, Simulated.run(PEOPLE, SHIPPED)).all();
        BigDecimal insured = Weighted.heads(base.baseline().get(Measures.INSURED));
        BigDecimal contributions =
                Weighted.amount(base.baseline().contributions()).yuan();
        BigDecimal before = all(projection, Projection.Step.ABSOLUTE)
                .years()
                .get(0)
                .income()
                .baseline()
                .yuan();
        assertThat(all(projection, Projection.Step.ABSOLUTE)
                        .years()
                        .get(1)
                        .income()
                        .baseline()
                        .yuan()
                        .subtract(before))
                .as("30 of subsidy and 30 of contribution")
                .isEqualByComparingTo(insured.multiply(BigDecimal.valueOf(60)));
        assertThat(all(projection, Projection.Step.PERCENTAGE)
                        .years()
                        .get(1)
                        .income()
                        .baseline()
                        .yuan()
                        .subtract(before))
                .as("30 of subsidy, and 30/550 = 5.4545 % of contributions")
                .isEqualByComparingTo(insured.multiply(BigDecimal.valueOf(30))
                        .add(contributions
                                .multiply(BigDecimal.valueOf(30))
                                .divide(BigDecimal.valueOf(550), 2, java.math.RoundingMode.HALF_UP)));
    }

    @Test
    void bills_that_grow_are_settled_anew() {
        Projection.Path path = all(project(request("0", "10"), Map.of()), Projection.Step.ABSOLUTE);
        Money first = path.years().get(0).expense().baseline();
        Money second = path.years().get(1).expense().baseline();
        assertThat(second.yuan().doubleValue())
                .as("deductibles stay, so the fund pays more than ten percent more")
                .isGreaterThan(first.yuan().doubleValue() * 1.10);
    }

    @Test
    void fewer_insured_pay_in_less_and_cost_less() {
        Projection.Path path = all(project(request("0", "0", "90", "80"), Map.of()), Projection.Step.ABSOLUTE);
        List<BigDecimal> incomes = path.years().stream()
                .map(year -> year.income().baseline().yuan())
                .toList();
        assertThat(incomes.get(1)).isEqualByComparingTo(incomes.get(0).multiply(new BigDecimal("0.9")));
        assertThat(incomes.get(3)).as("the last one holds on").isEqualByComparingTo(incomes.get(2));
    }

    @Test
    void the_month_in_which_nothing_is_left_is_named() {
        Map<String, Money> reserves = new TreeMap<>();
        Simulated.breakdown(PEOPLE, Simulated.run(PEOPLE, SHIPPED))
                .poolingAreas()
                .keySet()
                .forEach(area -> reserves.put(area, Money.ZERO));
        Projection.Path path = all(project(request("0", "60"), reserves), Projection.Step.ABSOLUTE);
        assertThat(path.exhaustedBaseline()).matches("20\\d\\d-\\d\\d");
        Projection.Year last = path.years().get(3);
        assertThat(last.reserve().baseline())
                .isEqualTo(path.years().stream()
                        .map(year -> year.balance().baseline())
                        .reduce(Money.ZERO, Money::plus));
    }
}

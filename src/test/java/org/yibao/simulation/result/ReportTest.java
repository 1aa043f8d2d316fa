package org.yibao.simulation.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.yibao.simulation.Simulated.DEMO;
import static org.yibao.simulation.Simulated.FUNDING;
import static org.yibao.simulation.Simulated.SHIPPED;
import static org.yibao.simulation.Simulated.edit;
import static org.yibao.simulation.Simulated.people;
import static org.yibao.simulation.Simulated.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;
import org.yibao.facts.Facts;
import org.yibao.money.Money;
import org.yibao.simulation.Simulated;
import org.yibao.simulation.engine.Engine;
import org.yibao.simulation.engine.Options;
import org.yibao.simulation.engine.Progress;
import org.yibao.simulation.figures.Group;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.PayerAmount;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.BatchBuilder;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.profile.Reach;
import org.yibao.simulation.tally.Payer;
import org.yibao.terms.Outcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportTest {
    private static final Policy CANDIDATE = policy(
            edit(DEMO, "住院待遇", "F13", "340"), edit(DEMO, "住院待遇", "I13", "74%"), edit(FUNDING, "个人缴费标准", "H14", "320"));

    private static SimulationResult result(Population people, Policy candidate) {
        return result(people, candidate, Map.of(), 400);
    }

    private static SimulationResult result(
            Population people, Policy candidate, Map<String, Money> reserves, int resamples) {
        return new Report(Simulated.run(people, candidate), people.codes(), Books.SHIPPED.divisions())
                .result(
                        new Report.Setting(
                                new Binding("a", 2020, "b", 2020, "c", "d", true),
                                people.description(),
                                List.of(),
                                candidate,
                                Money.ofYuan("10000"),
                                new BigDecimal("0.9"),
                                reserves,
                                resamples,
                                1),
                        null,
                        null,
                        null);
    }

    private static Money paid(List<PayerAmount> payers, Payer payer) {
        return payers.stream()
                .filter(amount -> amount.payer() == payer)
                .findFirst()
                .orElseThrow()
                .baseline();
    }

    private static BigDecimal baseline(Indicators indicators, Indicator indicator) {
        return indicators.figures().get(indicator).baselineNumber();
    }

    @Test
    void a_thousand_persons_each_in_Yanji_Qianguo_and_Nanguan_are_paid_for_as_the_clause_splits_it() {
        Population three = made(3_000, builder -> {}, "222401", "220721", "220102");
        List<PayerAmount> payers = result(three, SHIPPED).payers();
        assertThat(paid(payers, Payer.CENTRAL)).isEqualTo(Money.ofYuan("1100000"));
        assertThat(paid(payers, Payer.PROVINCE)).isEqualTo(Money.ofYuan("374000"));
        assertThat(paid(payers, Payer.LOCAL)).isEqualTo(Money.ofYuan("176000"));
    }

    @Test
    void three_stays_are_70_09_percent_by_the_first_reading_and_66_64_by_the_third() {
        Indicators indicators = result(threeStays(), SHIPPED).indicators();
        assertThat(baseline(indicators, Indicator.STAYS_SHARE)).isEqualByComparingTo("0.700909");
        assertThat(baseline(indicators, Indicator.STAYS_SHARE_MEAN))
                .isCloseTo(new BigDecimal("0.6664"), within(new BigDecimal("0.0001")));
        assertThat(indicators.staysTarget()).as("judged on the first").isEqualTo(Outcome.MET);
    }

    /** JL-2020-15.3-3: in-scope 18,000 and 10,000 at level two, 5,000 at level three. */
    private static Population threeStays() {
        return made(
                3,
                new Visited() {
                    private int person;

                    @Override
                    public void visit(BatchBuilder builder) {
                        long[] inScope = {1_800_000, 1_000_000, 500_000};
                        Facility facility = person < 2 ? Facility.LEVEL_2 : Facility.LEVEL_3;
                        int day = (int) java.time.LocalDate.of(2020, 5, 4).toEpochDay();
                        int place = new Codebook(Books.SHIPPED.divisions()).region("220102");
                        builder.visit(0, place, day, day + 7, day + 7, inScope[person], inScope[person]);
                        builder.say(Facts.KIND, CareKind.INPATIENT);
                        builder.say(Facts.FACILITY, facility);
                        person++;
                    }
                },
                "220102");
    }

    private interface Visited {
        void visit(BatchBuilder builder);
    }

    private static Population made(int persons, Visited visited, String... regions) {
        Codebook codes = new Codebook(Books.SHIPPED.divisions());
        int newYear = (int) java.time.LocalDate.of(2020, 1, 1).toEpochDay();
        int born = (int) java.time.LocalDate.of(1985, 3, 1).toEpochDay();
        BatchBuilder builder = new BatchBuilder();
        for (int person = 0; person < persons; person++) {
            builder.person(
                    Batch.ONE_PERSON,
                    codes.region(regions[person % regions.length]),
                    born,
                    newYear,
                    Codebook.NO_PERMIT,
                    Codebook.NO_IDENTITIES);
            visited.visit(builder);
        }
        Batch batch = builder.build(0);
        return new Population() {
            @Override
            public org.yibao.simulation.population.PopulationDescription description() {
                return new org.yibao.simulation.population.PopulationDescription(
                        org.yibao.simulation.population.PopulationDescription.Kind.FILES,
                        "made",
                        2020,
                        persons,
                        true,
                        List.of(),
                        List.of());
            }

            @Override
            public Codebook codes() {
                return codes;
            }

            @Override
            public Batches open() {
                java.util.Iterator<Batch> one = List.of(batch).iterator();
                return new Batches() {
                    @Override
                    public synchronized Batch next() {
                        return one.hasNext() ? one.next() : null;
                    }

                    @Override
                    public void close() {}
                };
            }
        };
    }

    @Test
    void the_average_contribution_is_judged_by_the_national_280_yuan() {
        Indicators indicators =
                result(made(10, builder -> {}, "220102"), SHIPPED).indicators();
        assertThat(baseline(indicators, Indicator.CONTRIBUTION)).isEqualByComparingTo("290");
        assertThat(indicators.contributionFloor()).isEqualTo(Money.ofYuan("280"));
        assertThat(indicators.contributionJudged()).isEqualTo(Outcome.MET);
        assertThat(baseline(indicators, Indicator.CONTRIBUTION_SHARE))
                .isEqualByComparingTo(new BigDecimal(290).divide(new BigDecimal(840), 6, RoundingMode.HALF_UP));
    }

    @Test
    void deciles_are_tenths_of_the_heads_and_add_up_to_all_burdens() {
        SimulationResult result = result(people(10_000), CANDIDATE);
        assertThat(result.deciles()).hasSize(10);
        assertThat(result.deciles().stream().map(Decile::persons))
                .allSatisfy(persons -> assertThat(persons).isEqualByComparingTo("1000"));
        Money burden = result.deciles().stream()
                .map(decile -> decile.burden().candidate())
                .reduce(Money.ZERO, Money::plus);
        Money person = result.payers().get(Payer.PERSON.ordinal()).candidate();
        assertThat(Math.abs(burden.fen() - person.fen())).isLessThanOrEqualTo(10);
        assertThat(result.deciles().stream().map(decile -> decile.from().fen())).isSortedAccordingTo(Long::compare);
    }

    @Test
    void deciles_are_those_of_the_sorted_burdens_themselves() {
        Population people = people(5_000);
        long[] burdens = new long[5_000];
        boolean[] settled = new boolean[5_000];
        Engine.run(
                people,
                new PolicyComparison(SHIPPED, SHIPPED, Reach.EVERYTHING),
                new Options(1, 10_000, 1_000_000, 1),
                new Progress(),
                (batch, person, visit, admission, baseline, candidate) -> {
                    burdens[(int) batch.first + person] += baseline.person();
                    settled[(int) batch.first + person] = true;
                });
        try (Population.Batches batches = people.open()) {
            Batch batch = batches.next(); // who isn't insured is not settled, and pays the whole bill
            for (int visit = 0; visit < batch.visits; visit++) {
                int person = personOf(batch, visit);
                if (!settled[person]) {
                    burdens[person] += batch.total[visit];
                }
            }
        }
        Arrays.sort(burdens);
        List<Decile> deciles = result(people, SHIPPED).deciles();
        for (int decile = 0; decile < 10; decile++) {
            long exact =
                    Arrays.stream(burdens, decile * 500, (decile + 1) * 500).sum();
            assertThat((double) deciles.get(decile).burden().baseline().fen())
                    .isCloseTo(exact, within(Math.max(1, exact * 0.0005)));
        }
    }

    private static int personOf(Batch batch, int visit) {
        int person = Arrays.binarySearch(batch.visitsFrom, 0, batch.persons, visit);
        person = person < 0 ? -person - 2 : person;
        while (batch.visitsFrom[person + 1] <= visit) {
            person++;
        }
        return person;
    }

    @Test
    void quantiles_and_heads_of_winners_and_losers_agree() {
        SimulationResult result = result(people(10_000), CANDIDATE);
        assertThat(result.losers().quantiles().get(2).amount())
                .as("most lose the 30 yuan that contributions are higher")
                .isEqualTo(Money.ofYuan("30"));
        BigDecimal heads = result.regions().stream().map(Group::losers).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(heads).isEqualByComparingTo(result.losers().persons());
        assertThat(result.winners().share().add(result.losers().share()).add(result.unchanged()))
                .isCloseTo(BigDecimal.ONE, within(new BigDecimal("0.000002")));
    }

    @Test
    void every_breakdown_adds_up_to_the_payers() {
        SimulationResult result = result(people(10_000), CANDIDATE);
        for (List<Group> groups :
                List.of(result.regions(), result.poolingAreas(), result.identities(), result.ageClasses())) {
            for (Payer payer : Payer.values()) {
                Money sum = groups.stream()
                        .map(group -> group.payers().get(payer.ordinal()).candidate())
                        .reduce(Money.ZERO, Money::plus);
                assertThat(sum).isEqualTo(result.payers().get(payer.ordinal()).candidate());
            }
        }
        Money months = Stream.concat(result.months().stream(), Stream.of())
                .map(month -> paid(month.payers(), Payer.BASIC_FUND))
                .reduce(Money.ZERO, Money::plus);
        assertThat(months).isEqualTo(paid(result.payers(), Payer.BASIC_FUND));
    }

    @Test
    void funds_say_what_is_left_and_for_how_many_months() {
        Population ten = made(10, builder -> {}, "220102");
        Fund fund = result(ten, SHIPPED, Map.of("220100", Money.ofYuan("100")), 0).funds().stream()
                .filter(one -> one.key().equals("220100"))
                .findFirst()
                .orElseThrow();
        assertThat(fund.income().baseline()).isEqualTo(Money.ofYuan("8400"));
        assertThat(fund.balance().baseline()).isEqualTo(Money.ofYuan("8400"));
        assertThat(fund.reserve()).isEqualTo(Money.ofYuan("100"));
        assertThat(fund.monthsOfReserve().baseline())
                .as("without expense there are no months")
                .isNull();
    }

    @Test
    void bands_hold_the_figure_and_are_the_same_each_time() {
        SimulationResult result = result(people(10_000), CANDIDATE);
        assertThat(result.bands()).isEqualTo(result(people(10_000), CANDIDATE).bands());
        assertThat(result.bands()).allSatisfy(band -> assertThat(band.value()).isBetween(band.low(), band.high()));
    }

    /** The same share of winners, estimated from many populations: the band is as wide as they differ. */
    @Test
    void bands_are_as_wide_as_other_populations_differ() {
        double[] winners = new double[40];
        Band band = null;
        for (int seed = 0; seed < winners.length; seed++) {
            Population other = new org.yibao.simulation.generated.GeneratedPopulation(
                    new org.yibao.simulation.generated.GeneratedSpec("220000", 4_000, 100 + seed, 2020, null),
                    Books.SHIPPED.divisions());
            SimulationResult result = result(other, CANDIDATE, Map.of(), seed == 0 ? 1_000 : 0);
            winners[seed] = result.winners().persons().doubleValue();
            if (seed == 0) {
                band = result.bands().stream()
                        .filter(one -> one.measure().equals("winners"))
                        .findFirst()
                        .orElseThrow();
            }
        }
        double mean = Arrays.stream(winners).average().orElseThrow();
        double deviation = Math.sqrt(
                Arrays.stream(winners).map(one -> (one - mean) * (one - mean)).sum() / (winners.length - 1));
        double half = (band.high().doubleValue() - band.low().doubleValue()) / 2;
        assertThat(half / (1.96 * deviation)).isBetween(0.6, 1.6);
    }
}

package org.yibao.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibao.simulation.Simulated.SHIPPED;
import static org.yibao.simulation.Simulated.edit;
import static org.yibao.simulation.Simulated.people;
import static org.yibao.simulation.Simulated.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.Effort;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingQuery;
import org.yibao.settlement.BillByHand;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Settlement;
import org.yibao.settlement.Statement;
import org.yibao.settlement.YearToDate;
import org.yibao.simulation.Simulated;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.figures.Weighted;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.HeldPopulation;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.profile.AskedPeople;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.profile.Reach;
import org.yibao.simulation.tally.Histogram;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.tally.Sums;
import org.yibao.simulation.tally.Tally;
import org.yibao.simulation.tally.VisitMeasures;
import org.yibao.terms.BenefitTerms;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EngineTest {
    private static final HeldPopulation PEOPLE = people(Effort.of(5_000, 30_000));

    /** Stays at hospitals of level two: a lower deductible, a lower ratio; another cap; a higher contribution. */
    private static final Policy CANDIDATE = policy(
            edit(Simulated.DEMO, "住院待遇", "F13", "340"),
            edit(Simulated.DEMO, "住院待遇", "I13", "74%"),
            edit(Simulated.DEMO, "基本医保年度限额", "E11", "100000"),
            edit(Simulated.FUNDING, "个人缴费标准", "H14", "320"));

    /** A visit as it was settled. */
    private record Seen(Batch batch, int visit, Statement baseline, Statement candidate) {}

    @Test
    void settles_every_visit_as_the_facts_as_they_are_come_to_by_hand() {
        Map<Long, List<Seen>> seen = new HashMap<>();
        Observer observer = (batch, person, visit, admission, baseline, candidate) -> {
            synchronized (seen) {
                seen.computeIfAbsent(batch.first + person, absent -> new ArrayList<>())
                        .add(new Seen(batch, visit, baseline, candidate));
            }
        };
        Engine.run(
                PEOPLE,
                new PolicyComparison(SHIPPED, CANDIDATE, Reach.EVERYTHING),
                new Options(2, 10_000, 1_000_000, 1),
                new Progress(),
                observer);
        seen.forEach((number, visits) -> {
            assertThat(visits.stream().map(Seen::baseline).toList()).isEqualTo(settled(SHIPPED, number, visits));
            assertThat(visits.stream().map(Seen::candidate).toList()).isEqualTo(settled(CANDIDATE, number, visits));
        });
        assertThat(seen).hasSizeGreaterThan(Effort.of(2_500, 15_000));
    }

    /** By the facts as they are and by hand: nothing that the engine or the service reduces, remembers or adds up. */
    private static List<Statement> settled(Policy policy, long number, List<Seen> seen) {
        AskedPeople facts = new AskedPeople(PEOPLE.codes(), 0);
        List<Statement> statements = new ArrayList<>();
        YearToDate soFar = YearToDate.start(policy.year());
        int stays = 0;
        for (Seen one : seen) {
            Batch batch = one.batch();
            Enrollee enrollee = facts.enrollee(batch, (int) (number - batch.first));
            stays += batch.said(Facts.KIND)[one.visit()] == 3 ? 1 : 0;
            Care care = facts.care(batch, one.visit(), batch.said(Facts.KIND)[one.visit()] == 3 ? stays : 1);
            long outOfScope = batch.total[one.visit()] - batch.inScope[one.visit()];
            Fees fees = new Fees(batch.total[one.visit()], outOfScope, 0, 0);
            BenefitTerms terms = TermsByHand.of(policy, enrollee, care).terms();
            statements.add(BillByHand.of(terms, fees, soFar));
            soFar = Settlement.settle(terms, fees, soFar).after();
        }
        return statements;
    }

    @Test
    void funds_come_to_the_sum_of_what_every_person_is_funded_by_the_facts_as_they_are() {
        Totals all =
                Simulated.breakdown(PEOPLE, Simulated.run(PEOPLE, CANDIDATE)).all();
        for (Policy policy : List.of(SHIPPED, CANDIDATE)) {
            Map<Payer, Long> paid = new EnumMap<>(Payer.class);
            AskedPeople facts = new AskedPeople(PEOPLE.codes(), 0);
            for (Batch batch : batches(PEOPLE)) {
                for (int person = 0; person < batch.persons; person++) {
                    FundingByHand funded = FundingByHand.of(
                            policy,
                            new FundingQuery(2020, facts.enrolled(batch, person), facts.enrollee(batch, person)));
                    funded.subsidy().forEach((payer, amount) -> paid.merge(payer, amount, Long::sum));
                    funded.contribution().forEach((payer, amount) -> paid.merge(payer, amount, Long::sum));
                }
            }
            Totals.Side side = policy == SHIPPED ? all.baseline() : all.candidate();
            assertThat(paid.keySet())
                    .contains(Payer.CENTRAL, Payer.PROVINCE, Payer.LOCAL, Payer.SUPPORT, Payer.CONTRIBUTION);
            paid.forEach((payer, amount) ->
                    assertThat(side.paid(payer)).as(payer.label()).isEqualTo(Batch.ONE_PERSON * amount));
        }
    }

    private static List<Batch> batches(Population population) {
        List<Batch> all = new ArrayList<>();
        try (Population.Batches batches = population.open()) {
            for (Batch batch = batches.next(); batch != null; batch = batches.next()) {
                all.add(batch);
            }
        }
        return all;
    }

    @Test
    void counts_the_same_whatever_the_number_of_threads() {
        List<Long> one = numbers(Simulated.run(PEOPLE, SHIPPED, CANDIDATE, 1));
        assertThat(numbers(Simulated.run(PEOPLE, SHIPPED, CANDIDATE, 2)).equals(one))
                .isTrue();
        assertThat(numbers(Simulated.run(PEOPLE, SHIPPED, CANDIDATE, 7)).equals(one))
                .isTrue();
    }

    private static List<Long> numbers(Tally tally) {
        List<Long> numbers = new ArrayList<>();
        for (Sums sums : List.of(tally.persons, tally.months, tally.facilities, tally.random)) {
            for (int place = 0; place < sums.places(); place++) {
                for (int cell = 0; cell < sums.cells(); cell++) {
                    long[] row = sums.row();
                    sums.addTo(row, place, cell);
                    for (long number : row) {
                        numbers.add(number);
                    }
                }
            }
        }
        for (Histogram histogram : List.of(tally.gains, tally.losses)) {
            long heads = 0;
            for (int bin = 0; bin < histogram.bins(); bin++) {
                heads += histogram.get(bin, 0) * bin;
            }
            numbers.add(heads);
        }
        return numbers;
    }

    @Test
    void who_wins_and_who_loses_together_is_what_payers_pay_differently() {
        Totals all =
                Simulated.breakdown(PEOPLE, Simulated.run(PEOPLE, CANDIDATE)).all();
        assertThat(all.get(Measures.WINNERS)).isPositive();
        assertThat(all.get(Measures.LOSERS)).isPositive();
        assertThat(all.get(Measures.GAIN) - all.get(Measures.LOSS))
                .isEqualTo(all.baseline().burden() - all.candidate().burden());
        for (Totals.Side side : List.of(all.baseline(), all.candidate())) {
            assertThat(side.benefits() + side.paid(Payer.PERSON)).isEqualTo(all.get(Measures.FEES));
        }
    }

    @Test
    void months_facilities_and_regions_add_up_to_the_same() {
        Tally tally = Simulated.run(PEOPLE, CANDIDATE);
        Totals all = Simulated.breakdown(PEOPLE, tally).all();
        assertThat(sum(tally.months, VisitMeasures.BASIC))
                .isEqualTo(all.baseline().paid(Payer.BASIC_FUND));
        assertThat(sum(tally.facilities, VisitMeasures.PERSON + VisitMeasures.POLICY))
                .isEqualTo(all.candidate().paid(Payer.PERSON));
        assertThat(sum(tally.random, Measures.FEES)).isEqualTo(all.get(Measures.FEES));
    }

    private static long sum(Sums sums, int measure) {
        long sum = 0;
        for (int place = 0; place < sums.places(); place++) {
            for (int cell = 0; cell < sums.cells(); cell++) {
                sum += sums.get(place, cell, measure);
            }
        }
        return sum;
    }

    @Test
    void people_who_stand_for_a_head_count_stand_for_just_that() {
        HeldPopulation standing = people(1_000, 24_073_453L);
        Totals all =
                Simulated.breakdown(standing, Simulated.run(standing, SHIPPED)).all();
        assertThat(Weighted.heads(all.get(Measures.PERSONS))).isEqualByComparingTo("24073453");
    }

    @Test
    void the_same_people_in_2019_keep_their_ages_and_pay_what_that_year_asked() {
        Tally tally = Simulated.run(PEOPLE, Policy.of(2019, Books.SHIPPED), SHIPPED, 2);
        Totals all = Simulated.breakdown(PEOPLE, tally).all();
        assertThat(all.baseline().paid(Payer.SUBSIDY_OPEN)).isPositive(); // 2019: 520 yuan, split not stated
        assertThat(all.baseline().subsidy() * 550).isEqualTo(all.candidate().subsidy() * 520);
        assertThat(tally.undecided().keySet())
                .filteredOn(open -> open.missing() != null)
                .anySatisfy(open -> assertThat(open.missing().parameter()).isEqualTo("个人缴费标准"));
    }

    @Test
    void a_year_without_figures_is_undecided_and_never_last_years() {
        Tally tally = Simulated.run(PEOPLE, SHIPPED, Policy.of(2021, Books.SHIPPED), 2);
        Totals all = Simulated.breakdown(PEOPLE, tally).all();
        assertThat(all.candidate().subsidy()).isZero();
        assertThat(all.baseline().subsidy()).as("counted for neither").isZero();
        assertThat(tally.undecided().keySet())
                .filteredOn(open -> open.reason() != null)
                .anySatisfy(open -> assertThat(open.reason()).contains("2021 年没有有效标准"));
    }

    @Test
    void nothing_is_decided_again_that_the_candidate_does_not_reach() {
        List<Object> asked = Collections.synchronizedList(new ArrayList<>());
        Reach nothing = (subject, question) -> {
            asked.add(question);
            return false;
        };
        Tally tally = Engine.run(
                PEOPLE,
                new PolicyComparison(SHIPPED, CANDIDATE, nothing),
                new Options(2, 10_000, 1_000_000, 1),
                new Progress(),
                null);
        Totals all = Simulated.breakdown(PEOPLE, tally).all();
        assertThat(all.get(Measures.WINNERS) + all.get(Measures.LOSERS)).isZero();
        assertThat(asked).isNotEmpty();
    }

    @Test
    void a_cancelled_run_ends_without_a_tally() {
        Progress progress = new Progress();
        progress.cancel();
        assertThatThrownBy(() -> Engine.run(
                        PEOPLE,
                        new PolicyComparison(SHIPPED, SHIPPED, Reach.EVERYTHING),
                        new Options(2, 10_000, 1_000_000, 1),
                        progress,
                        null))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void what_goes_wrong_on_one_thread_ends_the_run_with_its_reason() {
        AtomicReference<Boolean> closed = new AtomicReference<>(false);
        Population broken = new Population() {
            @Override
            public org.yibao.simulation.population.PopulationDescription description() {
                return PEOPLE.description();
            }

            @Override
            public Codebook codes() {
                return PEOPLE.codes();
            }

            @Override
            public Batches open() {
                return new Batches() {
                    @Override
                    public Batch next() {
                        throw new org.yibao.simulation.population.PopulationException("第 3 行读不出");
                    }

                    @Override
                    public void close() {
                        closed.set(true);
                    }
                };
            }
        };
        assertThatThrownBy(() -> Simulated.run(broken, SHIPPED)).hasMessage("第 3 行读不出");
        assertThat(closed.get()).isTrue();
    }
}

package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.Effort;
import org.yibao.codes.Basis;
import org.yibao.codes.Identity;
import org.yibao.codes.Level;
import org.yibao.codes.Origin;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Enrollee;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.ResidencePermit;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.Judgement;
import org.yibao.terms.Contribution;
import org.yibao.terms.FundingCombiner;
import org.yibao.terms.Subsidy;

/** What holds for every person, over generated cases with a fixed seed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FundingPropertiesTest {
    private static final int CASES = Effort.of(10_000, 50_000);
    private static final int JUDGED = Effort.of(1_000, 5_000);

    private final List<FundingQuery> queries = queries(CASES, 20_200_714);

    @Test
    void shares_add_up_to_the_subsidy_and_payments_to_the_contribution() {
        for (FundingQuery query : queries) {
            FundingDecision decision = Persons.SHIPPED.decide(query);
            if (decision.eligible()) {
                Subsidy subsidy = decision.terms().subsidy();
                if (subsidy.central() != null) {
                    assertThat(subsidy.central().plus(subsidy.province()).plus(subsidy.local()))
                            .isEqualTo(subsidy.total());
                }
                Contribution contribution = decision.terms().contribution();
                if (contribution.payable() != null) {
                    assertThat(contribution.payable().fen()).isNotNegative();
                    assertThat(contribution.payable().plus(contribution.assistance()))
                            .isEqualTo(contribution.standard());
                }
            } else {
                assertThat(decision.terms()).isNull();
            }
        }
    }

    @Test
    void the_order_of_the_findings_does_not_matter() {
        Random random = new Random(7);
        Divisions divisions = Books.SHIPPED.divisions();
        for (FundingQuery query : queries.subList(0, JUDGED)) {
            Rulebook rulebook =
                    Books.SHIPPED.forDivision(query.enrollee().region()).orElseThrow();
            FundingProfile profile = new FundingDecider(rulebook).profile(query);
            List<Division> path = divisions.path(profile.region());
            List<Judgement> found = new ArrayList<>(rulebook.fire(profile.facts(path)));
            Object inOrder = FundingCombiner.combine(profile.year(), path, found, table -> null);
            Collections.shuffle(found, random);
            assertThat(FundingCombiner.combine(profile.year(), path, found, table -> null))
                    .isEqualTo(inOrder);
        }
    }

    @Test
    void the_order_of_rows_changes_no_decision() {
        assertDecideAsShipped(List.of(Books.withRowsReversed()));
    }

    @Test
    void the_order_of_rules_changes_no_decision() {
        assertDecideAsShipped(Books.withRulesReordered());
    }

    private void assertDecideAsShipped(List<Rulebooks> others) {
        for (Rulebooks other : others) {
            FundingDecisions decisions = new FundingDecisions(other);
            for (FundingQuery query : queries.subList(0, JUDGED)) {
                assertThat(decisions.decide(query)).isEqualTo(Persons.SHIPPED.decide(query));
            }
        }
    }

    /** Asked twice: the second answer is remembered. */
    @Test
    void a_decision_is_what_the_facts_as_they_are_come_to_remembered_or_not() {
        for (Rulebook rulebook : Books.SHIPPED.all()) {
            FundingDecider decider = new FundingDecider(rulebook);
            List<FundingQuery> asked = queries.subList(0, JUDGED).stream()
                    .filter(query -> Books.SHIPPED
                            .forDivision(query.enrollee().region())
                            .filter(rulebook::equals)
                            .isPresent())
                    .toList();
            assertThat(asked).hasSizeGreaterThan(JUDGED / 4);
            for (int time = 0; time < 2; time++) {
                asked.forEach(query -> AsUnreduced.assertFunding(rulebook, decider, query));
            }
            assertThat(decider.memo().stats().hitCount()).isGreaterThanOrEqualTo(asked.size());
        }
    }

    @Test
    void many_threads_decide_as_one_does() throws Exception {
        FundingDecisions shared = new FundingDecisions(Books.SHIPPED);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<FundingDecision>>> tasks =
                    Collections.nCopies(8, () -> queries.subList(0, JUDGED).stream()
                            .map(shared::decide)
                            .toList());
            for (Future<List<FundingDecision>> answer : threads.invokeAll(tasks)) {
                List<FundingDecision> decisions = answer.get();
                for (int index = 0; index < decisions.size(); index++) {
                    assertThat(decisions.get(index)).isEqualTo(Persons.SHIPPED.decide(queries.get(index)));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_same_files_give_the_same_version_and_another_cell_another() {
        assertThat(Books.load(Books.HOME).all())
                .extracting(Rulebook::version)
                .containsExactlyElementsOf(
                        Books.SHIPPED.all().stream().map(Rulebook::version).toList());
        assertThat(Books.load(Books.edited(
                                Books.HOME,
                                "jilin/funding.xlsx",
                                workbook -> Books.put(workbook, "个人缴费标准", "H14", 291)))
                        .all()
                        .get(0)
                        .version())
                .isNotEqualTo(Books.JILIN.version());
    }

    /** Persons anywhere in Jilin and Jiangsu in 2020. */
    static List<FundingQuery> queries(int count, long seed) {
        Random random = new Random(seed);
        List<String> places = Books.SHIPPED.divisions().all().stream()
                .filter(division -> division.level().compareTo(Level.PREFECTURE) >= 0 && division.inForceDuring(2020))
                .map(Division::code)
                .filter(code -> code.startsWith("22") || code.startsWith("32"))
                .toList();
        List<FundingQuery> queries = new ArrayList<>();
        while (queries.size() < count) {
            LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(33_000));
            if (birth.getYear() > 2020) {
                continue;
            }
            boolean student = random.nextInt(4) == 0;
            Basis basis = Basis.values()[random.nextInt(4)];
            boolean permit = basis == Basis.RESIDENCE_PERMIT;
            Enrollee enrollee = new Enrollee(
                    places.get(random.nextInt(places.size())),
                    birth,
                    student || basis == Basis.STUDENT,
                    basis,
                    permit ? permit(random, places) : null,
                    permit ? Origin.values()[random.nextInt(4)] : Origin.MAINLAND,
                    identities(random));
            queries.add(new FundingQuery(2020, FundingQuery.usualDate(2020, birth), enrollee));
        }
        return queries;
    }

    private static ResidencePermit permit(Random random, List<String> places) {
        LocalDate from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(2_500));
        String place = random.nextBoolean() ? null : places.get(random.nextInt(places.size()));
        return new ResidencePermit(place, from, from.plusYears(random.nextInt(6)));
    }

    private static List<IdentityPeriod> identities(Random random) {
        List<IdentityPeriod> identities = new ArrayList<>();
        for (Identity identity : Identity.values()) {
            if (random.nextInt(6) == 0) {
                LocalDate from = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(1_500));
                identities.add(new IdentityPeriod(
                        identity, from, random.nextBoolean() ? null : from.plusDays(random.nextInt(1_000))));
            }
        }
        return identities;
    }
}

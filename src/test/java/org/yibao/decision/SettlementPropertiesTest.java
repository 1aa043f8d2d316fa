package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.Effort;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.DeductiblePeriod;
import org.yibao.codes.Disease;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Origin;
import org.yibao.codes.Referral;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.IdentityPeriod;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.settlement.BillByHand;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Settled;
import org.yibao.settlement.Settlement;
import org.yibao.settlement.Statement;
import org.yibao.settlement.Used;
import org.yibao.settlement.Visit;
import org.yibao.settlement.YearToDate;
import org.yibao.terms.BenefitTerms;

/** What holds for every bill, over generated cases with a fixed seed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettlementPropertiesTest {
    private static final int CASES = Effort.of(20_000, 100_000);
    private static final int REVERSALS = Effort.of(500, 5_000);
    private static final int VISITS = 6;
    private static final List<String> PLACES =
            List.of("222401", "222402", "220102", "220581", "320623", "320600", "210102");
    private static final List<String> REGIONS = List.of("222401", "220102", "220323", "22A001", "320623", "320600");

    private final Random random = new Random(20_200_801);
    private final List<BenefitDecider> deciders = Visits.SHIPPED.deciders();

    @Test
    void every_statement_is_as_a_clerk_works_it_out() {
        for (int round = 0; round < CASES; round++) {
            Visit visit = visit(enrollee(identities()));
            YearToDate seen = seen();
            BenefitTerms terms = terms(visit);
            Statement statement = Settlement.settle(terms, visit.fees(), seen).statement();
            Statement byHand = BillByHand.of(terms, visit.fees(), seen);
            if (!statement.equals(byHand)) { // assertions themselves take longer
                assertThat(statement).as("%s%n%s%n%s", visit, seen, terms).isEqualTo(byHand);
            }
        }
    }

    @Test
    void nobody_pays_less_than_nothing_or_less_than_what_is_out_of_scope() {
        for (int round = 0; round < CASES; round++) {
            Visit visit = visit(enrollee(identities()));
            Statement statement = settle(visit, seen()).statement();
            boolean right = statement.basic() >= 0
                    && statement.seriousIllness() >= 0
                    && statement.assistance() >= 0
                    && statement.deductible() >= 0
                    && statement.person() >= visit.fees().total() - visit.fees().inScope();
            if (!right) {
                assertThat(statement).as(visit.toString()).isNull();
            }
        }
    }

    @Test
    void more_fees_never_mean_less_from_a_fund_or_less_from_the_person() {
        for (int round = 0; round < CASES; round++) {
            Visit visit = visit(enrollee(identities()));
            YearToDate seen = seen();
            Fees fees = visit.fees();
            Fees more = new Fees(
                    fees.total() + random.nextInt(5_000_000), fees.selfPaid(), fees.overLimit(), fees.paidFirst());
            BenefitTerms terms = terms(visit);
            Statement less = Settlement.settle(terms, fees, seen).statement();
            Statement greater = Settlement.settle(terms, more, seen).statement();
            boolean right = greater.basic() >= less.basic()
                    && greater.seriousIllness() >= less.seriousIllness()
                    && greater.person() >= less.person()
                    && funds(greater) >= funds(less);
            if (!right) {
                assertThat(greater).as("%s%n%s%n%s", visit, seen, less).isNull();
            }
        }
    }

    private static long funds(Statement statement) {
        return statement.basic() + statement.seriousIllness() + statement.assistance();
    }

    /** Whatever the year has seen, the same for both. */
    @Test
    void the_registered_poor_never_pay_more_than_an_ordinary_person_with_the_same_bill() {
        for (int round = 0; round < CASES; round++) {
            Visit ordinary = visit(enrollee(List.of()));
            Visit poor = ofPoor(ordinary);
            YearToDate seen = round % 2 == 0 ? seen() : YearToDate.start(2020);
            long ordinaryPays = settle(ordinary, seen).statement().person();
            long poorPays = settle(poor, seen).statement().person();
            if (poorPays > ordinaryPays) {
                assertThat(poorPays).as("%s%n%s", poor, seen).isLessThanOrEqualTo(ordinaryPays);
            }
        }
    }

    /** Each after what the own visits before it have used up. */
    @Test
    void the_registered_poor_never_pay_more_for_a_year_than_an_ordinary_person_with_the_same_bills() {
        for (int round = 0; round < CASES / VISITS; round++) {
            Enrollee person = enrollee(List.of());
            YearToDate ordinary = YearToDate.start(2020);
            YearToDate poor = YearToDate.start(2020);
            long ordinaryPays = 0;
            long poorPays = 0;
            for (int number = 0; number < VISITS; number++) {
                Visit visit = visit(person);
                Settled ofOrdinary = settle(visit, ordinary);
                Settled ofPoor = settle(ofPoor(visit), poor);
                ordinary = ofOrdinary.after();
                poor = ofPoor.after();
                ordinaryPays += ofOrdinary.statement().person();
                poorPays += ofPoor.statement().person();
            }
            if (poorPays > ordinaryPays) {
                assertThat(poorPays).as("%s%n%s%n%s", person, ordinary, poor).isLessThanOrEqualTo(ordinaryPays);
            }
        }
    }

    @Test
    void the_year_has_then_seen_what_the_statement_says_and_nothing_else() {
        for (int round = 0; round < CASES; round++) {
            Visit visit = visit(enrollee(identities()));
            YearToDate before = seen();
            Settled settled = settle(visit, before);
            Statement statement = settled.statement();
            YearToDate after = settled.after();
            boolean village = visit.care().facility() == Facility.VILLAGE_CLINIC;
            boolean outpatient = visit.care().kind() == CareKind.OUTPATIENT;
            boolean stay = visit.care().kind() == CareKind.INPATIENT;
            boolean right = after.year() == before.year()
                    && after.villageDeductible() - before.villageDeductible()
                            == (outpatient && village ? statement.deductible() : 0)
                    && after.seriousBase() - before.seriousBase() == statement.seriousCounted()
                    && after.seriousIllness() - before.seriousIllness() == statement.seriousIllness()
                    && after.assistance() - before.assistance() == statement.assistance()
                    && after.admissions() - before.admissions() == (stay ? 1 : 0);
            for (CareKind kind : CareKind.values()) {
                boolean settledKind = kind == visit.care().kind();
                Used more = settledKind ? new Used(statement.deductible(), statement.basic()) : Used.NOTHING;
                right &= after.of(kind).deductible() - before.of(kind).deductible() == more.deductible()
                        && after.of(kind).basic() - before.of(kind).basic() == more.basic();
            }
            if (!right) {
                assertThat(settled).as("%s%n%s", visit, before).isNull();
            }
        }
    }

    private static Visit ofPoor(Visit visit) {
        return new Visit(enrolledLike(visit.enrollee(), Identity.REGISTERED_POOR), visit.care(), visit.fees(), 0, 0);
    }

    @Test
    void a_reversal_restores_what_the_year_had_seen_and_is_of_the_newest_settlement_only() {
        for (int round = 0; round < REVERSALS; round++) {
            Enrollee person = enrollee(identities());
            Visit first = visit(person);
            YearToDate seen = seen();
            SettlementDecision settled = Visits.SHIPPED.settle(first, seen);
            Reversal reversal = Visits.SHIPPED.reverse(first, seen, settled.yearToDate());
            assertThat(reversal.yearToDate()).isEqualTo(seen);
            assertThat(reversal.statement()).isEqualTo(settled.statement());
            YearToDate later =
                    Visits.SHIPPED.settle(visit(person), settled.yearToDate()).yearToDate();
            if (!later.equals(settled.yearToDate())) {
                assertThatThrownBy(() -> Visits.SHIPPED.reverse(first, seen, later))
                        .isInstanceOf(Undecidable.NotNewestSettlement.class);
            }
        }
    }

    @Test
    void of_a_yearly_deductible_only_what_the_year_has_not_charged_yet_is_charged() {
        for (int round = 0; round < CASES; round++) {
            Visit visit = visit(enrollee(identities()));
            YearToDate before = seen();
            BenefitTerms terms = terms(visit);
            boolean outpatient = visit.care().kind() == CareKind.OUTPATIENT;
            boolean village = visit.care().facility() == Facility.VILLAGE_CLINIC;
            long ofKind = before.of(visit.care().kind()).deductible();
            long ofVillages = outpatient ? before.villageDeductible() : 0;
            Map<DeductiblePeriod, Long> counts = Map.of(
                    DeductiblePeriod.PER_VISIT,
                    0L,
                    DeductiblePeriod.PER_YEAR,
                    ofKind,
                    DeductiblePeriod.PER_YEAR_VILLAGE_APART,
                    outpatient && village ? ofVillages : ofKind - ofVillages);
            long open = Math.max(0, terms.deductible() - counts.get(terms.deductiblePeriod()));
            long charged = settle(visit, before).statement().deductible();
            if (charged != Math.min(open, visit.fees().inScope())) {
                assertThat(charged).as("%s%n%s", visit, before).isEqualTo(open);
            }
        }
    }

    @Test
    void visits_one_by_one_are_the_same_as_in_a_list() {
        for (int round = 0; round < 500; round++) {
            Enrollee person = enrollee(identities());
            List<Visit> visits = new ArrayList<>();
            for (int visit = 0; visit < VISITS; visit++) {
                visits.add(visit(person));
            }
            visits.sort(
                    (left, right) -> left.care().date().compareTo(right.care().date()));
            List<SettlementDecision> list = Visits.SHIPPED.settleInOrder(visits, null);
            YearToDate seen = null;
            for (int visit = 0; visit < visits.size(); visit++) {
                SettlementDecision single = Visits.SHIPPED.settle(visits.get(visit), seen);
                assertThat(single).isEqualTo(list.get(visit));
                seen = single.yearToDate();
            }
        }
    }

    private Settled settle(Visit visit, YearToDate seen) {
        return Settlement.settle(terms(visit), visit.fees(), seen);
    }

    private BenefitTerms terms(Visit visit) {
        BenefitDecider decider = deciders.stream()
                .filter(candidate -> candidate
                        .rulebook()
                        .jurisdiction()
                        .equals(visit.enrollee().region().startsWith("22") ? "jilin" : "jiangsu"))
                .findFirst()
                .orElseThrow();
        return decider.terms(visit.enrollee(), visit.care()).terms();
    }

    /** Nobody in Jiangsu outside Nantong: elsewhere the points are not chosen, and terms are missing. */
    private Enrollee enrollee(List<Identity> identities) {
        String region = REGIONS.get(random.nextInt(REGIONS.size()));
        return new Enrollee(
                region,
                LocalDate.of(1950 + random.nextInt(70), 1 + random.nextInt(12), 1),
                false,
                Basis.HUKOU,
                null,
                Origin.MAINLAND,
                identities.stream()
                        .map(identity -> new IdentityPeriod(identity, LocalDate.of(2019, 6, 1), null))
                        .toList());
    }

    private static Enrollee enrolledLike(Enrollee person, Identity identity) {
        return new Enrollee(
                person.region(),
                person.birthDate(),
                person.said(),
                person.residencePermit(),
                List.of(new IdentityPeriod(identity, LocalDate.of(2019, 1, 1), null)));
    }

    private List<Identity> identities() {
        return Arrays.stream(Identity.values())
                .filter(identity -> random.nextInt(5) == 0)
                .toList();
    }

    private Visit visit(Enrollee person) {
        CareKind kind = CareKind.values()[random.nextInt(4)];
        Facility facility = kind == CareKind.INPATIENT
                ? Facility.values()[1 + random.nextInt(4)]
                : Facility.values()[random.nextInt(2)];
        Set<Disease> diseases =
                kind == CareKind.TWO_DISEASES ? EnumSet.of(Disease.DIABETES) : EnumSet.noneOf(Disease.class);
        LocalDate date = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(366));
        LocalDate discharged = date.plusDays(random.nextInt(9));
        String place = random.nextInt(3) == 0 ? PLACES.get(random.nextInt(PLACES.size())) : person.region();
        Care care = new Care(
                kind,
                facility,
                place,
                Referral.values()[random.nextInt(3)],
                diseases,
                1 + random.nextInt(4),
                date,
                discharged,
                discharged.plusDays(random.nextInt(5)));
        return new Visit(person, care, fees(), 0, 0);
    }

    private Fees fees() {
        long total = (long) Math.exp(random.nextDouble() * 18); // up to some 650,000 yuan
        long selfPaid = random.nextInt(4) == 0 ? total / 10 : 0;
        long overLimit = random.nextInt(8) == 0 ? total / 20 : 0;
        long paidFirst = random.nextInt(4) == 0 ? total / 15 : 0;
        return new Fees(total, selfPaid, overLimit, paidFirst);
    }

    /** What a year may have seen; consistent enough that no fund has paid more than the person bore. */
    private YearToDate seen() {
        long base = random.nextInt(2) == 0 ? 0 : random.nextInt(30_000_000);
        Used outpatient = used();
        return new YearToDate(
                2020,
                outpatient,
                outpatient.deductible() / 2,
                used(),
                used(),
                used(),
                base,
                base == 0 ? 0 : random.nextInt((int) base) / 2,
                random.nextInt(3_000_000),
                random.nextInt(5));
    }

    private Used used() {
        return random.nextInt(2) == 0 ? Used.NOTHING : new Used(random.nextInt(100_000), random.nextInt(4_000_000));
    }

    @Test
    void the_order_of_rows_changes_no_decision() {
        assertSettleAsShipped(List.of(Books.withRowsReversed()));
    }

    @Test
    void the_order_of_rules_changes_no_decision() {
        assertSettleAsShipped(Books.withRulesReordered());
    }

    private void assertSettleAsShipped(List<Rulebooks> others) {
        List<Visit> visits = Stream.generate(() -> visit(enrollee(identities())))
                .limit(Effort.of(500, 3_000))
                .toList();
        List<YearToDate> seen = Stream.generate(this::seen).limit(visits.size()).toList();
        for (Rulebooks other : others) {
            SettlementDecisions decisions = new SettlementDecisions(other);
            for (int index = 0; index < visits.size(); index++) {
                assertThat(decisions.settle(visits.get(index), seen.get(index)))
                        .isEqualTo(Visits.SHIPPED.settle(visits.get(index), seen.get(index)));
            }
        }
    }

    /** Otherwise the order of rules would not be tested above. */
    @Test
    void rules_in_another_order_fire_in_another_order() {
        Visit visit = Visits.inpatient(Visits.poor(), Facility.LEVEL_2).visit();
        assertThat(Books.withRulesReordered())
                .extracting(reordered -> fired(reordered.all().get(0), visit))
                .doesNotHaveDuplicates()
                .doesNotContain(fired(Books.JILIN, visit));
    }

    private static List<String> fired(Rulebook rulebook, Visit visit) {
        BenefitProfile profile = new BenefitDecider(rulebook).profile(visit.enrollee(), visit.care());
        return rulebook.fire(profile.facts(rulebook.divisions().path(profile.region()))).stream()
                .map(judgement -> judgement.rule().name())
                .toList();
    }
}

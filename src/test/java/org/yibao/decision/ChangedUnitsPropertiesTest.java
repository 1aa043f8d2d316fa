package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Disease;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Level;
import org.yibao.codes.Origin;
import org.yibao.codes.Referral;
import org.yibao.divisions.Division;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.Subject;
import org.yibao.review.difference.EditedRows;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.rules.benefit.IdentityDayRow;
import org.yibao.simulation.version.ChangedUnit;
import org.yibao.simulation.version.ChangedUnits;
import org.yibao.simulation.version.Coalition;
import org.yibao.simulation.version.Coalitions;
import org.yibao.simulation.version.Version;
import org.yibao.workbook.Workbook;

/**
 * Units of random edits against decisions themselves: in whatever coalition, a unit changes no terms of a profile that it does not reach.
 * The seed is fixed.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangedUnitsPropertiesTest {
    private static final int VERSIONS = 32;
    private static final int COALITIONS = 6;
    private static final int QUESTIONS = 100;
    private static final int FIRST_YEAR = 2020;
    private static final List<String> PLACES = Books.SHIPPED.divisions().all().stream()
            .filter(division -> division.level().compareTo(Level.PREFECTURE) >= 0)
            .map(Division::code)
            .filter(code -> Books.SHIPPED.forDivision(code).isPresent())
            .toList();

    private final Random random = new Random(20_200_801);
    private int unreached;
    private int changed;

    @Test
    void a_unit_changes_nothing_that_it_does_not_reach() {
        for (int round = 0; round < VERSIONS; round++) {
            int year = round % 4 == 3 ? FIRST_YEAR + 1 : FIRST_YEAR;
            // Few shipped rows begin or end on a day, and bands of days are what makes reach hard.
            Rulebooks before = edited(withIdentityDays(), 30, "from", "to", "ageFrom", "ageTo");
            Rulebooks after = round % 2 == 0 ? edited(before, 6) : edited(before, 6, "from", "to", "day", "ageFrom");
            Version baseline = new Version(FIRST_YEAR, before, new TreeMap<>(), true);
            Version candidate = new Version(year, after, new TreeMap<>(), true);
            assertReach(baseline, candidate);
        }
        assertThat(unreached).isGreaterThan(25_000);
        assertThat(changed).isGreaterThan(1_000);
    }

    private static Rulebooks withIdentityDays() {
        return new Rulebooks(
                Books.SHIPPED.divisions(),
                Books.SHIPPED.clauses(),
                Books.SHIPPED.all().stream()
                        .map(ChangedUnitsPropertiesTest::withIdentityDays)
                        .toList());
    }

    /** The last workbook with more rows on the day that identities must hold on than are shipped. */
    private static Rulebook withIdentityDays(Rulebook rulebook) {
        List<Workbook> workbooks = new ArrayList<>(rulebook.workbooks());
        Workbook last = workbooks.remove(workbooks.size() - 1);
        List<Row> rows = new ArrayList<>(last.rows());
        String province = rulebook.jurisdiction().province();
        for (String region : List.of("100000", province.substring(0, 3) + "400", province.substring(0, 3) + "600")) {
            RowSource source = new RowSource(last.path(), "身份认定", 9_000 + rows.size(), Map.of());
            DateBasis day = DateBasis.values()[rows.size() % 3];
            rows.add(new IdentityDayRow(source, "JL-2020-15.6-2", region, null, null, day, false, null));
        }
        workbooks.add(new Workbook(last.path(), last.sheets(), rows));
        return rulebook.with(workbooks);
    }

    private Rulebooks edited(Rulebooks rulebooks, int most, String... favoured) {
        List<Rulebook> all = rulebooks.all().stream()
                .map(rulebook ->
                        new EditedRows(rulebook, random).favouring(favoured).edited(1 + random.nextInt(most)))
                .toList();
        return new Rulebooks(rulebooks.divisions(), rulebooks.clauses(), all);
    }

    private void assertReach(Version baseline, Version candidate) {
        List<ChangedUnit> units = ChangedUnits.between(baseline, candidate);
        Coalitions coalitions = new Coalitions(baseline, candidate, units);
        BitSet all = new BitSet();
        all.set(0, units.size());
        assertThat(coalitions.of(all).rulebooks()).isSameAs(candidate.rulebooks());
        assertThat(coalitions.of(all).year()).isEqualTo(candidate.year());
        assertThat(coalitions.of(0).rulebooks()).isSameAs(baseline.rulebooks());
        assertThat(coalitions.of(0).year()).isEqualTo(baseline.year());
        Deciders[] ends = {new Deciders(coalitions.of(0)), new Deciders(coalitions.of(all))};
        for (int index = 0; index < COALITIONS && !units.isEmpty(); index++) {
            int unit = random.nextInt(units.size());
            BitSet applied = index == 0 ? new BitSet() : someOf(units.size());
            applied.clear(unit);
            Deciders without = new Deciders(coalitions.of(applied));
            applied.set(unit);
            Deciders with = new Deciders(coalitions.of(applied));
            for (int question = 0; question < QUESTIONS; question++) {
                assertReach(units.get(unit), new Question(), ends, without, with);
            }
        }
    }

    private BitSet someOf(int units) {
        BitSet some = new BitSet();
        for (int index = 0; index < units; index++) {
            some.set(index, random.nextBoolean());
        }
        return some;
    }

    private void assertReach(ChangedUnit unit, Question question, Deciders[] ends, Deciders without, Deciders with) {
        List<Division> path = Books.SHIPPED.divisions().path(question.region);
        check(
                unit,
                Arrays.stream(ends)
                        .anyMatch(end -> unit.reaches(
                                Subject.BENEFIT,
                                end.benefit(question).asked(question.enrollee(end.year()), question.care(end.year())),
                                path)),
                without.benefits(question),
                with.benefits(question));
        check(
                unit,
                Arrays.stream(ends)
                        .anyMatch(end -> unit.reaches(
                                Subject.FUNDING, end.funding(question).asked(question.funding(end.year())), path)),
                without.fundingTerms(question),
                with.fundingTerms(question));
    }

    private void check(ChangedUnit unit, boolean reached, Object without, Object with) {
        if (!reached) {
            unreached++;
            assertThat(with).as(unit.text()).isEqualTo(without);
        } else if (!with.equals(without)) {
            changed++;
        }
    }

    /** One person and visit, in whatever year: days move with it. */
    private final class Question {
        private final String region = any(PLACES);
        private final String place = any(PLACES);
        private final CareKind kind = any(CareKind.values());
        private final Facility facility = any(Facility.values());
        private final Referral referral = any(Referral.values());
        private final Set<Disease> diseases = EnumSet.noneOf(Disease.class);
        private final int admission = 1 + random.nextInt(4);
        private final int service = random.nextInt(366);
        private final int stay = random.nextInt(60);
        private final int settling = random.nextInt(60);
        private final boolean student = random.nextBoolean();
        private final LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(32_000));
        private final List<Held> held = new ArrayList<>();

        private record Held(Identity identity, int from, int days) {}

        private Question() {
            if (random.nextInt(4) == 0) {
                diseases.add(any(Disease.values()));
            }
            for (Identity identity : Identity.values()) {
                if (random.nextInt(4) == 0) {
                    held.add(new Held(identity, random.nextInt(500) - 200, 30 + random.nextInt(300)));
                }
            }
        }

        private LocalDate day(int year, int day) {
            return LocalDate.of(year, 1, 1).plusDays(day);
        }

        private Enrollee enrollee(int year) {
            List<IdentityPeriod> identities = held.stream()
                    .map(each -> new IdentityPeriod(
                            each.identity(), day(year, each.from()), day(year, each.from() + each.days())))
                    .toList();
            return new Enrollee(region, birth, student, Basis.HUKOU, null, Origin.MAINLAND, identities);
        }

        private Care care(int year) {
            LocalDate from = day(year, service);
            LocalDate discharged = from.plusDays(stay);
            return new Care(
                    kind,
                    facility,
                    place,
                    referral,
                    diseases,
                    admission,
                    from,
                    discharged,
                    discharged.plusDays(settling));
        }

        private FundingQuery funding(int year) {
            LocalDate date = birth.getYear() == year ? birth : day(year, 0);
            return new FundingQuery(year, date, enrollee(year));
        }
    }

    /** Decides by the rulebooks of a coalition, in its year. */
    private static final class Deciders {
        private final Coalition coalition;
        private final Map<Rulebook, BenefitDecider> benefits = new HashMap<>();
        private final Map<Rulebook, FundingDecider> fundings = new HashMap<>();

        private Deciders(Coalition coalition) {
            this.coalition = coalition;
        }

        private int year() {
            return coalition.year();
        }

        private Rulebook rulebook(Question question) {
            return coalition.rulebooks().forDivision(question.region).orElseThrow();
        }

        private BenefitDecider benefit(Question question) {
            return benefits.computeIfAbsent(rulebook(question), BenefitDecider::new);
        }

        private FundingDecider funding(Question question) {
            return fundings.computeIfAbsent(rulebook(question), FundingDecider::new);
        }

        private Object benefits(Question question) {
            BenefitDecider.Terms terms = benefit(question).terms(question.enrollee(year()), question.care(year()));
            return terms.terms() == null ? "missing" : List.of(terms.terms(), terms.demo());
        }

        private Object fundingTerms(Question question) {
            try {
                FundingDecision decision = funding(question).decide(question.funding(year()));
                return decision.terms() == null ? "not eligible" : decision.terms();
            } catch (Undecidable.NoTermsInForce none) {
                return "no terms";
            }
        }
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private <E> E any(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }
}

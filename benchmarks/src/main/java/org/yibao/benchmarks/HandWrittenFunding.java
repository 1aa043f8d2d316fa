package org.yibao.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yibao.codes.Basis;
import org.yibao.codes.Identity;
import org.yibao.codes.Level;
import org.yibao.decision.FundingDecision;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.ResidencePermit;
import org.yibao.rules.Row;
import org.yibao.rules.funding.ContributionRow;

/**
 * Jilin's funding as a programmer would write it who knows the notice and needs no rules: the clauses are branches, the tables are indexed
 * by place when they are read, and the answers, of which there are few, are made ready once a case.
 *
 * <p>Every decision works from the person's facts: it looks up the place and year, counts the age on 1 January, finds the first row that
 * the person meets, tests the residence permit and every identity on the day of enrolment, and picks the answer of that case. Terms and
 * texts inside the answer are not made again. So this is about as fast as the decision can be made.
 */
final class HandWrittenFunding {
    private static final int SUPPORTED = 3;
    private static final int SUPPORT_CASES = 1 << SUPPORTED;
    private static final int BASIS_CASES = 7;

    private final Map<String, Place> places = new HashMap<>();

    /** A place of enrolment with its years. */
    private record Place(String prefecture, Map<Integer, Year> years) {}

    /**
     * A year of a place.
     *
     * @param rows    rows on the contribution that hold here, the most specific first
     * @param before  those of the year before, which the checks on increases compare with
     * @param answers what to answer, by case
     */
    private record Year(ContributionRow[] rows, ContributionRow[] before, FundingDecision[] answers) {
        int index(boolean student, int age, int basis, int support) {
            int row = first(rows, student, age);
            int rowBefore = first(before, student, age);
            return ((row * (before.length + 1) + rowBefore) * BASIS_CASES + basis) * SUPPORT_CASES + support;
        }

        private static int first(ContributionRow[] rows, boolean student, int age) {
            int index = 0;
            while (index < rows.length && !meets(rows[index], student, age)) {
                index++;
            }
            return index;
        }

        private static boolean meets(ContributionRow row, boolean student, int age) {
            return (row.student() == null || row.student() == student)
                    && (row.ageFrom() == null || age >= row.ageFrom())
                    && (row.ageTo() == null || age <= row.ageTo());
        }
    }

    /**
     * @param cases   questions that between them have every case to be decided
     * @param answers makes the answer of a case; borrowed from the service, so that the texts are the same
     */
    HandWrittenFunding(
            Divisions divisions,
            Collection<Row> rows,
            Collection<FundingQuery> cases,
            Function<FundingQuery, FundingDecision> answers) {
        Map<String, List<ContributionRow>> contributions = new HashMap<>();
        for (Row row : rows) {
            if (row instanceof ContributionRow contribution) {
                contributions
                        .computeIfAbsent(row.region() + contribution.year(), key -> new ArrayList<>())
                        .add(contribution);
            }
        }
        for (FundingQuery query : cases) {
            String region = query.enrollee().region();
            Place place =
                    places.computeIfAbsent(region, code -> new Place(prefecture(divisions, code), new HashMap<>()));
            Year year = place.years().computeIfAbsent(query.year(), value -> {
                ContributionRow[] now = rows(divisions, region, value, contributions);
                ContributionRow[] before = rows(divisions, region, value - 1, contributions);
                int size = (now.length + 1) * (before.length + 1) * BASIS_CASES * SUPPORT_CASES;
                return new Year(now, before, new FundingDecision[size]);
            });
            int index = index(place, year, query);
            if (year.answers()[index] == null) {
                year.answers()[index] = answers.apply(query);
            }
        }
    }

    private static ContributionRow[] rows(
            Divisions divisions, String region, int year, Map<String, List<ContributionRow>> contributions) {
        List<Division> path = new ArrayList<>(divisions.path(region));
        Collections.reverse(path);
        return path.stream()
                .flatMap(division -> contributions.getOrDefault(division.code() + year, List.of()).stream())
                .toArray(ContributionRow[]::new);
    }

    private static String prefecture(Divisions divisions, String region) {
        return divisions.path(divisions.current(region)).stream()
                .filter(division -> division.level().compareTo(Level.PREFECTURE) >= 0)
                .min(Comparator.comparing(Division::level))
                .orElseThrow()
                .code();
    }

    FundingDecision decide(FundingQuery query) {
        Place place = places.get(query.enrollee().region());
        Year year = place == null ? null : place.years().get(query.year());
        if (year == null) {
            throw new IllegalArgumentException("No terms for " + query);
        }
        return year.answers()[index(place, year, query)];
    }

    private int index(Place place, Year year, FundingQuery query) {
        Enrollee person = query.enrollee();
        return year.index(
                person.said().yes(Facts.STUDENT),
                ageOnNewYear(person.birthDate(), query.year()),
                basis(place, person, query.date()),
                support(person, query.date()));
    }

    private static int ageOnNewYear(LocalDate birth, int year) {
        boolean birthday = birth.getDayOfYear() == 1;
        return Math.max(0, year - birth.getYear() - (birthday ? 0 : 1));
    }

    private int basis(Place place, Enrollee person, LocalDate date) {
        Basis basis = person.basis();
        if (basis != Basis.RESIDENCE_PERMIT) {
            return basis.ordinal();
        }
        ResidencePermit permit = person.residencePermit();
        int wrong = (permit.validOn(date) ? 0 : 1) + (isLocal(permit, place) ? 0 : 2);
        return wrong == 0 ? basis.ordinal() : Basis.NONE.ordinal() + wrong;
    }

    private boolean isLocal(ResidencePermit permit, Place place) {
        if (permit.region() == null) {
            return true;
        }
        Place issued = places.get(permit.region());
        return issued != null && issued.prefecture().equals(place.prefecture());
    }

    /** The identities that the contribution of is supported: the first three of the code list. */
    private static int support(Enrollee person, LocalDate date) {
        int support = 0;
        for (IdentityPeriod period : person.identities()) {
            Identity identity = period.code();
            if (identity.ordinal() < SUPPORTED && period.validOn(date)) {
                support |= 1 << identity.ordinal();
            }
        }
        return support;
    }
}

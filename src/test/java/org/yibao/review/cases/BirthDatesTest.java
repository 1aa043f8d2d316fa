package org.yibao.review.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.AddedColumns;
import org.yibao.Books;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;
import org.yibao.codes.Origin;
import org.yibao.codes.Referral;
import org.yibao.decision.SettlementDecisions;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.rulebook.Rulebooks;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BirthDatesTest {
    private static final Rulebooks WITH_AGES = Books.load(AddedColumns.childrenAndStudents());
    private static final SettlementDecisions DECISIONS = new SettlementDecisions(WITH_AGES);

    private static Set<BenefitProfile> profiles(Stream<LocalDate> births, LocalDate day) {
        Care care = new Care(CareKind.INPATIENT, Facility.LEVEL_2, "222401", Referral.NONE, Set.of(), 1, day, day, day);
        return births.map(birth -> new Enrollee("222401", birth, false, Basis.HUKOU, null, Origin.MAINLAND, List.of()))
                .map(enrollee -> DECISIONS.profile(enrollee, care))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-07-31", "2020-02-29", "2020-12-31", "2021-01-01", "2021-03-01", "2020-09-01"})
    void stand_for_everybody_born_by_then(String day) {
        LocalDate service = LocalDate.parse(day);
        Stream<LocalDate> everybody = service.minusYears(140).datesUntil(service.plusDays(1));
        List<LocalDate> some = new BirthDates(WITH_AGES).until(service);
        assertThat(some).noneMatch(birth -> birth.isAfter(service));
        assertThat(profiles(some.stream(), service)).isEqualTo(profiles(everybody, service));
    }

    @Test
    void are_on_both_sides_of_an_age_that_rules_tell_apart() {
        assertThat(new BirthDates(WITH_AGES).until(LocalDate.of(2020, 7, 31)))
                .contains(LocalDate.of(2002, 7, 31), LocalDate.of(2002, 8, 1));
    }

    @Test
    void are_no_more_than_ages_are_told_apart() {
        assertThat(new BirthDates(Books.SHIPPED).until(LocalDate.of(2020, 7, 31)))
                .contains(LocalDate.of(2020, 7, 31))
                .doesNotContain(LocalDate.of(2002, 7, 31), LocalDate.of(2002, 8, 1));
    }
}

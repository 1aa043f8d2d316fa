package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibao.decision.Persons.enrolledIn;
import static org.yibao.decision.Persons.yuan;
import static org.yibao.decision.Visits.inpatient;
import static org.yibao.decision.Visits.ordinary;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibao.Books;
import org.yibao.WrittenRules;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.drools.RefusedRule;
import org.yibao.review.difference.Change;
import org.yibao.review.difference.MeaningDifference;
import org.yibao.review.difference.Region;
import org.yibao.rulebook.Rulebooks;

/** Rules that somebody writes into a home, with conditions that no shipped rule has: decided and compared as they are written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrittenRulesTest {
    private static final String NOT_ELIGIBLE = "new NotEligible( \"试验\" )";
    private static final String FIVE_POINTS = WrittenRules.added(500, "试验：提高5个百分点");

    private static Rulebooks with(String when, String finding) {
        return Books.load(WrittenRules.home(Books.HOME, when, finding));
    }

    private static List<Change> changes(Rulebooks candidate) {
        return MeaningDifference.between(
                Books.JILIN, candidate.forDivision("220000").orElseThrow());
    }

    private static boolean eligible(Rulebooks rulebooks, Persons person) {
        return person.by(new FundingDecisions(rulebooks)).in(2020).eligible();
    }

    private static long basic(Rulebooks rulebooks, Visits visit) {
        return visit.inScope("10400")
                .by(new SettlementDecisions(rulebooks))
                .settle()
                .statement()
                .basic()
                .fen();
    }

    @Test
    void an_age_of_70_on_new_year_is_told_apart_from_69_in_funding() {
        Rulebooks written = with("Age( reference == AgeReference.NEW_YEAR, years >= 70 )", NOT_ELIGIBLE);
        assertThat(eligible(written, enrolledIn("220106").born("1940-05-01"))).isFalse();
        assertThat(eligible(written, enrolledIn("220106").born("1950-01-01"))).isFalse();
        assertThat(eligible(written, enrolledIn("220106").born("1950-01-02"))).isTrue();
        assertThat(changes(written))
                .anySatisfy(change -> assertThat(change.sentence()).contains("70周岁"));
    }

    @Test
    void a_visit_knows_an_age_of_70_on_the_day_of_service() {
        Rulebooks written = with("Age( reference == AgeReference.SERVICE, years >= 70 )", FIVE_POINTS);
        Visits just = inpatient(enrolledIn("220106").born("1950-07-31"), Facility.LEVEL_2);
        Visits notYet = inpatient(enrolledIn("220106").born("1950-08-01"), Facility.LEVEL_2);
        assertThat(basic(written, just) - basic(Books.SHIPPED, just))
                .isEqualTo(yuan("500").fen());
        assertThat(basic(written, notYet)).isEqualTo(basic(Books.SHIPPED, notYet));
        assertThat(changes(written)).isNotEmpty().allSatisfy(change -> assertThat(change.sentence())
                .contains("70周岁"));
    }

    @Test
    void a_rule_from_15_September_acts_from_that_day_on() {
        Rulebooks written = with("CareDay( basis == DateBasis.SERVICE, notBefore( \"2020-09-15\" ) )", FIVE_POINTS);
        Visits before = inpatient(ordinary(), Facility.LEVEL_2).on("2020-09-14");
        Visits from = inpatient(ordinary(), Facility.LEVEL_2).on("2020-09-15");
        assertThat(basic(written, before)).isEqualTo(basic(Books.SHIPPED, before));
        assertThat(basic(written, from) - basic(Books.SHIPPED, from))
                .isEqualTo(yuan("500").fen());
        assertThat(changes(written)).isNotEmpty().allSatisfy(change -> assertThat(change.sentence())
                .contains("2020-09-15"));
    }

    @Test
    void a_fourth_admission_is_told_apart_from_a_third() {
        Rulebooks written = with("BenefitProfile( admission >= 4 )", FIVE_POINTS);
        Visits third = inpatient(ordinary(), Facility.LEVEL_2).admission(3);
        Visits fourth = inpatient(ordinary(), Facility.LEVEL_2).admission(4);
        assertThat(basic(written, third)).isEqualTo(basic(Books.SHIPPED, third));
        assertThat(basic(written, fourth)).isGreaterThan(basic(Books.SHIPPED, fourth));
    }

    @ParameterizedTest
    @CsvSource({"县", "自治州", "市"})
    void names_of_divisions_are_told_apart_as_the_rule_does(String part) {
        Rulebooks written = with("Division( name contains \"" + part + "\" )", NOT_ELIGIBLE);
        Set<String> expected = Books.JILIN.enrolmentPlaces().stream()
                .filter(place -> Books.SHIPPED.divisions().path(place.code()).stream()
                        .anyMatch(division -> division.name().contains(part)))
                .map(place -> place.code())
                .collect(Collectors.toSet());
        Set<String> decided = Books.JILIN.enrolmentPlaces().stream()
                .map(place -> place.code())
                .filter(place -> !eligible(written, enrolledIn(place).born("1985-03-01")))
                .collect(Collectors.toSet());
        assertThat(decided).isNotEmpty().isEqualTo(expected);
        Set<String> told = changes(written).stream()
                .filter(change -> change.item().equals("参保与标准"))
                .flatMap(change -> change.regions().stream())
                .map(Region::code)
                .collect(Collectors.toSet());
        assertThat(told).isNotEmpty();
        assertThat(expected).allMatch(code -> Books.SHIPPED.divisions().path(code).stream()
                .anyMatch(division -> told.contains(division.code())));
    }

    @Test
    void every_identity_is_told_that_a_join_without_another_one_finds() {
        Rulebooks written = with(
                "HeldIdentity( $identity : code )\n    not HeldIdentity( code == Identity.EXTREMELY_POOR )",
                "Effect.on( Layer.BASIC ).addPoints( 500, \"试验 \" + $identity )");
        String all = changes(written).stream().map(Change::sentence).collect(Collectors.joining());
        Stream.of(Identity.values())
                .filter(identity -> identity != Identity.EXTREMELY_POOR)
                .forEach(identity -> {
                    Visits visit = inpatient(ordinary().with(identity), Facility.LEVEL_2);
                    assertThat(basic(written, visit)).as("%s", identity).isGreaterThan(basic(Books.SHIPPED, visit));
                    assertThat(all).contains(identity.label());
                });
    }

    @Test
    void homes_that_differ_in_divisions_alone_differ_where_a_county_moved() {
        String csv = new String(Books.HOME.files().get("decision-tables/divisions.csv"), StandardCharsets.UTF_8);
        String moved = csv.lines()
                .map(line -> {
                    String[] cells = line.split(",", -1);
                    if (cells[0].equals("220322")) {
                        cells[3] = "222400"; // to Yanbian, whose subsidy is split otherwise
                    }
                    return String.join(",", cells);
                })
                .collect(Collectors.joining("\n", "", "\n"));
        Rulebooks candidate = Books.load(
                Books.with(Books.HOME, "decision-tables/divisions.csv", moved.getBytes(StandardCharsets.UTF_8)));
        assertThat(changes(candidate)).isNotEmpty().allSatisfy(change -> assertThat(change.regions())
                .extracting(Region::code)
                .containsExactly("220322"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Identity() from Identity.values() | from",
                "accumulate( HeldIdentity( $i : code ); $n : count( $i ); $n > 1 ) | accumulate",
                "FundingProfile() eval( true ) | eval",
                "CareDay( date == java.time.LocalDate.now() ) | 时钟",
                "String() | String"
            })
    void what_can_not_be_asked_is_refused_with_file_and_construct(String when, String construct) {
        assertThatThrownBy(() -> with(when, NOT_ELIGIBLE))
                .hasMessageContaining("jilin/written/written.drl")
                .hasMessageContaining(construct);
    }

    @Test
    void a_conclusion_that_no_clause_could_mean_is_refused_when_the_home_is_loaded() {
        assertThatThrownBy(() -> with(
                        "BenefitProfile( kind == CareKind.INPATIENT, facility == Facility.LEVEL_1, admission >= 3 )",
                        "Effect.on( Layer.BASIC ).addPoints( 5, \"试验：提高5个百分点\" )"))
                .isInstanceOf(RefusedRule.class)
                .hasMessageContaining("“试验规则”（jilin/written/written.drl 第11行）")
                .hasMessageContaining("points 为 5");
    }
}

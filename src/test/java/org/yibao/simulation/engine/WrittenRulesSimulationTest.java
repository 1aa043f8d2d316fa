package org.yibao.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.AddedColumns;
import org.yibao.Books;
import org.yibao.Effort;
import org.yibao.WrittenRules;
import org.yibao.rulebook.Home;
import org.yibao.simulation.RandomPeople;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.profile.Reach;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.tally.Undecided;

/** What somebody wrote into a home, simulated: rules in DRL, columns that were added, divisions that were moved. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrittenRulesSimulationTest {
    private static final String DIVISIONS = "decision-tables/divisions.csv";
    private static final RandomPeople PEOPLE =
            RandomPeople.of(7, 2020, Effort.of(1_500, 3_000), Books.JILIN, Books.SHIPPED);

    private static CountByHand counted(Home home) {
        Policy shipped = Policy.of(2020, Books.SHIPPED);
        Policy written = Policy.of(2020, Books.load(home));
        return CountedAsByHand.assertCounted(new PolicyComparison(shipped, written, Reach.EVERYTHING), PEOPLE, 7);
    }

    /** Places where somebody is no longer insured, or not paid the same. */
    private static Set<String> changed(CountByHand counted) {
        return counted.regions.entrySet().stream()
                .filter(region -> region.getValue()[Measures.WINNERS] + region.getValue()[Measures.LOSERS] > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Test
    void rules_come_to_what_everybody_decided_by_hand_comes_to() {
        CountByHand counted = counted(WrittenRules.severalAndIdentities(Books.HOME));
        assertThat(counted.ageClasses.get(75)[Measures.INSURED]).isPositive();
        assertThat(counted.ageClasses.get(75)[Measures.INSURED + Measures.POLICY])
                .as("of 70 and more, and not in Jiangsu")
                .isLessThan(counted.ageClasses.get(75)[Measures.INSURED]);
        assertThat(counted.ageClasses.get(45)[Measures.INSURED + Measures.POLICY])
                .isEqualTo(counted.ageClasses.get(45)[Measures.INSURED]);
        assertThat(counted.all[Measures.WINNERS]).isPositive();
    }

    @Test
    void a_rule_for_counties_by_name_changes_those_of_the_name_and_no_others() {
        Set<String> named = Books.JILIN.enrolmentPlaces().stream()
                .filter(place -> place.name().contains("县"))
                .map(place -> place.code())
                .collect(Collectors.toSet());
        Set<String> changed = changed(
                counted(WrittenRules.home(Books.HOME, WrittenRules.COUNTIES, WrittenRules.added(500, "县住院提高5个百分点"))));
        assertThat(changed).isSubsetOf(named).contains("220122", "220221", "220322", "222424");
    }

    @Test
    void columns_for_children_and_students_come_to_what_everybody_decided_by_hand_comes_to() {
        CountByHand counted = counted(AddedColumns.childrenAndStudents());
        assertThat(counted.ageClasses.get(7)[Measures.WINNERS]).isPositive();
        assertThat(counted.ageClasses.get(60)[Measures.LOSERS]).isPositive();
    }

    @Test
    void a_county_that_moved_changes_for_those_who_enrol_there_and_no_others() {
        String csv = new String(Books.HOME.files().get(DIVISIONS), StandardCharsets.UTF_8);
        String moved = csv.replace("220322,梨树县,COUNTY,220300", "220322,梨树县,COUNTY,222400");
        CountByHand counted = counted(Books.with(Books.HOME, DIVISIONS, moved.getBytes(StandardCharsets.UTF_8)));
        counted.regions.forEach((region, row) -> {
            int central = Measures.of(Payer.CENTRAL);
            assertThat(row[central + Measures.POLICY] != row[central])
                    .as(region)
                    .isEqualTo(region.equals("220322"));
        });
    }

    @Test
    void a_county_that_the_candidate_does_not_know_leaves_the_visits_there_open_and_no_others() {
        String csv = new String(Books.HOME.files().get(DIVISIONS), StandardCharsets.UTF_8);
        String without =
                csv.lines().filter(line -> !line.startsWith("220122,")).collect(Collectors.joining("\n", "", "\n"));
        CountByHand counted = counted(Books.with(Books.HOME, DIVISIONS, without.getBytes(StandardCharsets.UTF_8)));
        assertThat(counted.open.get(CountByHand.why(Undecided.What.BENEFITS, true, null)))
                .isGreaterThan(counted.open.get(CountByHand.why(Undecided.What.BENEFITS, false, null)));
    }
}

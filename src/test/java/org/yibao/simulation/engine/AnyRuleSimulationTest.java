package org.yibao.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yibao.anyrule.RandomRulebooks;
import org.yibao.rulebook.Rulebooks;
import org.yibao.simulation.RandomPeople;
import org.yibao.simulation.RandomVersions;
import org.yibao.simulation.attribution.VersionUnits;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.profile.Reach;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.version.ChangedUnit;
import org.yibao.simulation.version.ChangedUnits;
import org.yibao.simulation.version.Coalitions;
import org.yibao.simulation.version.Version;

/** Whatever the rules are: a simulation counts what deciding every person and every visit by the facts as they are comes to, to the fen. */
@Tag("exhaustive")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnyRuleSimulationTest {
    private static final int YEAR = 2020;
    private static final int PERSONS = 1_500;

    private long winners;
    private long losers;

    @Test
    void comes_to_what_everybody_decided_by_hand_comes_to() {
        Rulebooks before = null;
        long seed = 0;
        for (List<Rulebooks> editions : RandomRulebooks.all()) {
            seed++;
            Random random = new Random(seed);
            Rulebooks narrowed = RandomVersions.narrowed(editions.get(0), random, 8);
            Rulebooks edited = RandomVersions.edited(RandomVersions.narrowed(narrowed, random, 8), random);
            assertCountedAsReached(RandomVersions.version(YEAR, narrowed), RandomVersions.version(YEAR, edited), seed);
            assertCounted(Policy.of(YEAR - 1, editions.get(2)), Policy.of(YEAR, editions.get(3)), seed); // another year
            if (before != null) { // other rules, too, and perhaps other divisions
                assertCounted(Policy.of(YEAR, before), Policy.of(YEAR, editions.get(4)), seed);
            }
            before = editions.get(3);
        }
        assertThat(winners).isPositive();
        assertThat(losers).isPositive();
    }

    /** Beside other rows, where only those are decided again whom the changes reach. */
    private void assertCountedAsReached(Version baseline, Version candidate, long seed) {
        List<ChangedUnit> units = ChangedUnits.between(baseline, candidate);
        Policy before = Policy.of(YEAR, baseline.rulebooks());
        Policy after = Policy.of(YEAR, candidate.rulebooks());
        VersionUnits reach = new VersionUnits(units, new Coalitions(baseline, candidate, units), before, after);
        assertCounted(new PolicyComparison(before, after, reach), seed);
    }

    private void assertCounted(Policy baseline, Policy candidate, long seed) {
        assertCounted(new PolicyComparison(baseline, candidate, Reach.EVERYTHING), seed);
    }

    private void assertCounted(PolicyComparison comparison, long seed) {
        Rulebooks rulebooks = comparison.baseline().rulebooks();
        RandomPeople people = RandomPeople.of(seed, YEAR, PERSONS, RandomRulebooks.jilin(rulebooks), rulebooks);
        CountByHand counted = CountedAsByHand.assertCounted(comparison, people, seed);
        winners += counted.all[Measures.WINNERS];
        losers += counted.all[Measures.LOSERS];
    }
}

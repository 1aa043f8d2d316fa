package org.yibao.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yibao.anyrule.RandomRulebooks;
import org.yibao.rulebook.Rulebooks;
import org.yibao.simulation.RandomPeople;
import org.yibao.simulation.RandomPerson;
import org.yibao.simulation.RandomVersions;
import org.yibao.simulation.attribution.AttributionEngine;
import org.yibao.simulation.attribution.AttributionTally;
import org.yibao.simulation.attribution.VersionUnits;
import org.yibao.simulation.population.HeldPopulation;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.tally.Sums;
import org.yibao.simulation.version.ChangedUnit;
import org.yibao.simulation.version.ChangedUnits;
import org.yibao.simulation.version.Coalitions;
import org.yibao.simulation.version.Version;

/** Whatever the rules are: each change moves what deciding everybody by hand under every coalition of the changes says that it moves. */
@Tag("exhaustive")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnyRuleAttributionTest {
    private static final int YEAR = 2020;
    private static final int PERSONS = 120;
    /** Each of these doubles the coalitions. */
    private static final int MOST_CHANGES = 5;

    private long moved;

    @Test
    void moves_for_each_change_what_every_coalition_by_hand_comes_to() {
        Rulebooks before = null;
        long seed = 0;
        for (List<Rulebooks> editions : RandomRulebooks.all()) {
            seed++;
            Random random = new Random(seed);
            Rulebooks narrowed = RandomVersions.narrowed(editions.get(0), random, 8);
            assertShared(RandomVersions.version(YEAR, narrowed), YEAR, random); // other rows
            if (before != null) { // other rules, another year
                Version old = RandomVersions.version(YEAR, before);
                Version rules = RandomVersions.version(YEAR - 1, editions.get(0));
                assertShared(old, rules, ChangedUnits.between(old, rules), random);
            }
            before = editions.get(0);
        }
        assertThat(moved).isGreaterThan(RandomRulebooks.HOMES * 10L);
    }

    /** Beside random edits of it that make a few changes. */
    private void assertShared(Version baseline, int year, Random random) {
        Version candidate;
        List<ChangedUnit> units;
        do {
            candidate = RandomVersions.version(year, RandomVersions.edited(baseline.rulebooks(), random));
            units = ChangedUnits.between(baseline, candidate);
        } while (units.size() < 2 || units.size() > MOST_CHANGES);
        assertShared(baseline, candidate, units, random);
    }

    private void assertShared(Version baseline, Version candidate, List<ChangedUnit> units, Random random) {
        Policy before = Policy.of(baseline.year(), baseline.rulebooks());
        Policy after = Policy.of(candidate.year(), candidate.rulebooks());
        RandomPeople people = RandomPeople.of(
                random.nextLong(), YEAR, PERSONS, RandomRulebooks.jilin(baseline.rulebooks()), baseline.rulebooks());
        HeldPopulation held = people.held(baseline.rulebooks().divisions());
        VersionUnits versions = new VersionUnits(units, new Coalitions(baseline, candidate, units), before, after);
        AttributionTally tally = AttributionEngine.run(
                        held,
                        new PolicyComparison(before, after, versions),
                        versions,
                        new Options(2, 10_000, 1_000_000, 1),
                        new Progress())
                .orElseThrow();
        assertThat(tally.exact()).isTrue();
        CoalitionByHand byHand = new CoalitionByHand(baseline, candidate, units);
        List<Policy> coalitions = IntStream.range(0, 1 << units.size())
                .mapToObj(SharesByHand::applied)
                .map(applied -> policy(applied, byHand, before, after, units.size()))
                .toList();
        Map<String, Expected> expected = new HashMap<>();
        for (RandomPerson person : people.all()) {
            expected.computeIfAbsent(person.enrollee().region(), region -> new Expected(units.size()))
                    .add(person, new SharesByHand(coalitions, units.size(), person, YEAR));
        }
        for (int region = 0; region < held.codes().regions(); region++) {
            Expected of = expected.getOrDefault(held.codes().region(region), new Expected(units.size()));
            moved += of.assertIs(tally.effects, region, units);
        }
    }

    private static Policy policy(BitSet applied, CoalitionByHand byHand, Policy before, Policy after, int changes) {
        if (applied.isEmpty()) {
            return before;
        }
        return applied.cardinality() == changes ? after : byHand.with(applied);
    }

    /** What the changes move for those who enrol in one place, weighted. */
    private static final class Expected {
        private static final double HUNDREDTHS = 0.05;

        private final int changes;
        private final long[] persons;
        private final long[][] alone;
        private final double[][] shares;
        private final long[] together = new long[AttributionTally.PAYERS];
        private long weight;

        Expected(int changes) {
            this.changes = changes;
            this.persons = new long[changes];
            this.alone = new long[changes][AttributionTally.PAYERS];
            this.shares = new double[changes][AttributionTally.PAYERS];
        }

        void add(RandomPerson person, SharesByHand one) {
            weight += person.weight();
            for (int change = 0; change < changes; change++) {
                boolean touched = false;
                for (int payer = 0; payer < AttributionTally.PAYERS; payer++) {
                    touched |= one.alone[change][payer] != 0;
                    alone[change][payer] += one.alone[change][payer] * person.weight();
                    shares[change][payer] +=
                            (double) one.shares[change][payer] / SharesByHand.factorial(changes) * person.weight();
                }
                persons[change] += touched ? person.weight() : 0;
            }
            for (int payer = 0; payer < AttributionTally.PAYERS; payer++) {
                together[payer] += one.together[payer] * person.weight();
            }
        }

        /** How many changes move something. */
        long assertIs(Sums effects, int region, List<ChangedUnit> units) {
            long[] all = new long[AttributionTally.PAYERS];
            long moving = 0;
            for (int change = 0; change < changes; change++) {
                String unit = "region %d, %s".formatted(region, units.get(change));
                assertThat(effects.get(region, change, 0)).as(unit).isEqualTo(persons[change]);
                moving += persons[change] > 0 ? 1 : 0;
                for (Payer payer : Payer.values()) {
                    String what = unit + ", " + payer;
                    assertThat(effects.get(region, change, AttributionTally.alone(payer)))
                            .as(what)
                            .isEqualTo(alone[change][payer.ordinal()]);
                    long share = effects.get(region, change, AttributionTally.share(payer));
                    assertThat((double) share)
                            .as(what)
                            .isCloseTo(shares[change][payer.ordinal()], Offset.offset(HUNDREDTHS * weight));
                    all[payer.ordinal()] += share;
                }
            }
            assertThat(all).as("region %d: all shares together", region).isEqualTo(together);
            return moving;
        }
    }
}

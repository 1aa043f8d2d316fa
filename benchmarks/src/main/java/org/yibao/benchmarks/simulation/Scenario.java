package org.yibao.benchmarks.simulation;

import java.util.List;
import org.yibao.divisions.Divisions;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebooks;
import org.yibao.simulation.engine.Engine;
import org.yibao.simulation.engine.Options;
import org.yibao.simulation.engine.Progress;
import org.yibao.simulation.generated.GeneratedPopulation;
import org.yibao.simulation.generated.GeneratedSpec;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.profile.Reach;
import org.yibao.simulation.tally.Tally;
import org.yibao.simulation.version.Version;
import org.yibao.simulation.version.VersionRequest;
import org.yibao.simulation.version.Versions;
import org.yibao.workbook.edit.CellEdit;

/** What all ways simulate: the shipped tables with demonstration parameters, beside themselves with two cells edited. */
final class Scenario {
    static final int YEAR = 2020;

    /** The first stay in a hospital of level 2: 340 yuan rather than 400. */
    static final CellEdit LOWER_DEDUCTIBLE = new CellEdit("demo/jilin/benefits.xlsx", "住院待遇", "F13", "340");

    /** The contribution of an adult: 320 yuan rather than 290. */
    static final CellEdit HIGHER_CONTRIBUTION = new CellEdit("jilin/funding.xlsx", "个人缴费标准", "H14", "320");

    private static final Options ONE_THREAD = new Options(1, 10_000, 1_000_000, 1);

    private final Rulebooks shipped;
    private final Versions versions;
    private final PolicyComparison comparison;

    Scenario() {
        Home home = Home.packaged();
        shipped = Rulebooks.load(home, true);
        versions = new Versions(home, shipped, true);
        comparison = new PolicyComparison(
                Policy.of(YEAR, shipped), edited(LOWER_DEDUCTIBLE, HIGHER_CONTRIBUTION), Reach.EVERYTHING);
    }

    /** A policy with cells edited, which has decided nothing yet. */
    Policy edited(CellEdit... edits) {
        return Policy.of(YEAR, version(edits).rulebooks());
    }

    /** The shipped version with cells edited. */
    Version version(CellEdit... edits) {
        return versions.of(VersionRequest.edited(YEAR, List.of(edits)));
    }

    /** Both policies, which remember what they decided before. */
    PolicyComparison comparison() {
        return comparison;
    }

    Rulebooks shipped() {
        return shipped;
    }

    Divisions divisions() {
        return shipped.divisions();
    }

    /** Made-up people, the same each time, not held in memory. */
    Population people(long persons) {
        return new GeneratedPopulation(new GeneratedSpec("220000", persons, 7, YEAR, null), divisions());
    }

    Tally run(Population people, int threads) {
        return run(people, comparison, threads);
    }

    static Tally run(Population people, PolicyComparison compared, int threads) {
        Options options = new Options(threads, ONE_THREAD.costs(), ONE_THREAD.catastrophicAbove(), ONE_THREAD.seed());
        return Engine.run(people, compared, options, new Progress(), null);
    }
}

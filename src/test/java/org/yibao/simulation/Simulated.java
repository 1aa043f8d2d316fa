package org.yibao.simulation;

import java.util.List;
import org.yibao.Books;
import org.yibao.simulation.engine.Engine;
import org.yibao.simulation.engine.Options;
import org.yibao.simulation.engine.Progress;
import org.yibao.simulation.figures.Breakdown;
import org.yibao.simulation.generated.GeneratedPopulation;
import org.yibao.simulation.generated.GeneratedSpec;
import org.yibao.simulation.population.HeldPopulation;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.profile.Reach;
import org.yibao.simulation.tally.Tally;
import org.yibao.simulation.version.Version;
import org.yibao.simulation.version.VersionRequest;
import org.yibao.simulation.version.Versions;
import org.yibao.workbook.edit.CellEdit;

/** People and policies for the tests of simulations. */
public final class Simulated {
    public static final String DEMO = "demo/jilin/benefits.xlsx";
    public static final String FUNDING = "jilin/funding.xlsx";
    public static final Versions VERSIONS = new Versions(Books.HOME, Books.SHIPPED, true);
    public static final Policy SHIPPED = Policy.of(2020, Books.SHIPPED);

    private Simulated() {}

    /** Made-up people of 2020, the same each time. */
    public static HeldPopulation people(long persons) {
        return people(persons, null);
    }

    public static HeldPopulation people(long persons, Long represents) {
        return HeldPopulation.of(new GeneratedPopulation(
                new GeneratedSpec("220000", persons, 7, 2020, represents), Books.SHIPPED.divisions()));
    }

    public static CellEdit edit(String workbook, String sheet, String cell, String value) {
        return new CellEdit(workbook, sheet, cell, value);
    }

    public static Version version(CellEdit... edits) {
        return VERSIONS.of(VersionRequest.edited(2020, List.of(edits)));
    }

    public static Policy policy(CellEdit... edits) {
        return Policy.of(2020, version(edits).rulebooks());
    }

    public static Tally run(Population people, Policy candidate) {
        return run(people, SHIPPED, candidate, 2);
    }

    public static Tally run(Population people, Policy baseline, Policy candidate, int threads) {
        return Engine.run(
                people,
                new PolicyComparison(baseline, candidate, Reach.EVERYTHING),
                new Options(threads, 10_000, 1_000_000, 1),
                new Progress(),
                null);
    }

    public static Breakdown breakdown(Population people, Tally tally) {
        return new Breakdown(tally, people.codes(), Books.SHIPPED.divisions());
    }
}

package org.yibao.simulation.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.yibao.divisions.Divisions;
import org.yibao.money.Money;
import org.yibao.simulation.attribution.Attribution;
import org.yibao.simulation.attribution.Attributor;
import org.yibao.simulation.attribution.VersionUnits;
import org.yibao.simulation.engine.Engine;
import org.yibao.simulation.engine.Options;
import org.yibao.simulation.engine.Progress;
import org.yibao.simulation.figures.Breakdown;
import org.yibao.simulation.goal.GoalAnswer;
import org.yibao.simulation.goal.GoalSeeker;
import org.yibao.simulation.population.HeldPopulation;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.projection.Projection;
import org.yibao.simulation.projection.Projector;
import org.yibao.simulation.request.SimulationRequest;
import org.yibao.simulation.result.PeopleCounts;
import org.yibao.simulation.result.Report;
import org.yibao.simulation.result.SimulationResult;
import org.yibao.simulation.tally.Tally;
import org.yibao.simulation.version.ChangedUnit;
import org.yibao.simulation.version.ChangedUnits;
import org.yibao.simulation.version.Coalitions;
import org.yibao.simulation.version.Version;
import org.yibao.workbook.edit.CellEdit;

/** The passes of one run over its population: the comparison, which cell did it, the years ahead, the goal. */
final class Analysis {
    /** A population of no more persons is kept in memory when it is passed through more than once. */
    private static final long MOST_HELD = 1_000_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SimulationRequest request;
    private final Version baseline;
    private final Version candidate;
    private final Population population;
    private final Divisions divisions;
    private final Policies policies;
    private final int threads;
    private final Progress progress;
    private final Map<String, Money> reserves;

    Analysis(
            SimulationRequest request,
            Version baseline,
            Version candidate,
            Population population,
            Divisions divisions,
            Policies policies,
            int threads,
            Progress progress) {
        this.request = request;
        this.baseline = baseline;
        this.candidate = candidate;
        this.population = held(request, population, progress);
        this.divisions = divisions;
        this.policies = policies;
        this.threads = threads;
        this.progress = progress;
        this.reserves = reserves(request);
    }

    /** What funds have on 1 January, by pooling area. */
    static Map<String, Money> reserves(SimulationRequest request) {
        Map<String, Money> reserves = new TreeMap<>();
        request.parameters().reserves().forEach((area, yuan) -> reserves.put(area, Money.ofYuan(yuan)));
        return reserves;
    }

    private static Population held(SimulationRequest request, Population population, Progress progress) {
        boolean again = request.attribution() || request.projection() != null || request.goal() != null;
        long persons = population.description().persons();
        if (!again || persons < 0 || persons > MOST_HELD) {
            return population;
        }
        progress.begin("读人口", persons);
        return HeldPopulation.of(population);
    }

    /**
     * Passes through the population.
     *
     * @param seeker    seeks the goal; {@code null} when there is none
     * @param rejected  rows of the population that were left out
     * @param edited    makes the candidate with more cells edited
     * @param workbooks folder for the workbooks that reach a goal
     */
    SimulationResult result(
            GoalSeeker seeker,
            List<PeopleCounts.Rejected> rejected,
            Function<List<CellEdit>, Version> edited,
            Path workbooks) {
        Compared compared = compared(candidate);
        begin("计算");
        Tally tally = Engine.run(population, compared.comparison(), options(Money.WHOLE), progress, null);
        Attribution attribution = request.attribution() ? attribution(compared) : null;
        Projection projection = request.projection() == null ? null : projection(compared.comparison());
        GoalAnswer goal = seeker == null ? null : goal(seeker, edited, workbooks);
        progress.begin("汇总", -1);
        Report.Setting setting = new Report.Setting(
                Bindings.of(baseline, candidate, population.description(), request),
                population.description(),
                rejected,
                compared.comparison().candidate(),
                Money.ofYuan(request.parameters().catastrophicAbove()),
                overProtection(),
                reserves,
                request.parameters().resamples(),
                request.parameters().seed());
        return new Report(tally, population.codes(), divisions).result(setting, attribution, projection, goal);
    }

    private BigDecimal overProtection() {
        BigDecimal percent = request.parameters().overProtectionAbove();
        return percent == null ? null : percent.divide(HUNDRED, 6, RoundingMode.HALF_UP);
    }

    /** The baseline beside another version. */
    private record Compared(PolicyComparison comparison, List<ChangedUnit> units, VersionUnits versions) {}

    private Compared compared(Version other) {
        List<ChangedUnit> units = ChangedUnits.between(baseline, other);
        Policy before = policies.of(baseline);
        Policy after = policies.of(other);
        VersionUnits versions = new VersionUnits(units, new Coalitions(baseline, other, units), before, after);
        return new Compared(new PolicyComparison(before, after, versions), units, versions);
    }

    private void begin(String phase) {
        progress.begin(phase, population.description().persons());
    }

    private Options options(int costs) {
        return new Options(
                threads,
                costs,
                Money.ofYuan(request.parameters().catastrophicAbove()).fen(),
                request.parameters().seed());
    }

    private Attribution attribution(Compared compared) {
        if (compared.units().isEmpty()) {
            return null;
        }
        begin("归因");
        return new Attributor(compared.units(), compared.versions(), divisions)
                .attribute(population, compared.comparison(), options(Money.WHOLE), progress);
    }

    private Projection projection(PolicyComparison comparison) {
        return new Projector(request.projection(), population.codes(), divisions, reserves)
                .project(request.year(), costs -> {
                    begin("预测");
                    return Engine.run(population, comparison, options(costs), progress, null);
                });
    }

    private GoalAnswer goal(GoalSeeker seeker, Function<List<CellEdit>, Version> edited, Path workbooks) {
        GoalAnswer answer = seeker.seek((trials, edits) -> {
            progress.check();
            begin("目标搜索 %d/%d".formatted(trials + 1, seeker.trials()));
            PolicyComparison comparison = compared(edited.apply(edits)).comparison();
            Tally tally = Engine.run(population, comparison, options(Money.WHOLE), progress, null);
            return new Breakdown(tally, population.codes(), divisions);
        });
        return answer.feasible() ? answer.in(write(edited.apply(answer.edits()), workbooks)) : answer;
    }

    /** Writes the workbooks that differ from the baseline's. */
    private List<String> write(Version version, Path folder) {
        List<String> written = new ArrayList<>();
        for (String path : new TreeSet<>(version.workbooks().keySet())) {
            byte[] content = version.workbooks().get(path);
            if (!Arrays.equals(content, baseline.workbooks().get(path))) {
                try {
                    Path file = folder.resolve(path);
                    Files.createDirectories(file.getParent());
                    Files.write(file, content);
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
                written.add(path);
            }
        }
        return written;
    }
}

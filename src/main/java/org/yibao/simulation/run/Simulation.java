package org.yibao.simulation.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yibao.divisions.Divisions;
import org.yibao.simulation.engine.Progress;
import org.yibao.simulation.files.BadRows;
import org.yibao.simulation.files.FilePopulation;
import org.yibao.simulation.files.OnBadRow;
import org.yibao.simulation.files.PopulationFiles;
import org.yibao.simulation.generated.GeneratedPopulation;
import org.yibao.simulation.generated.GeneratedSpec;
import org.yibao.simulation.goal.GoalScopes;
import org.yibao.simulation.goal.GoalSeeker;
import org.yibao.simulation.headcounts.HeadCounts;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.population.PopulationException;
import org.yibao.simulation.request.RequestChecks;
import org.yibao.simulation.request.RequestException;
import org.yibao.simulation.request.SimulationRequest;
import org.yibao.simulation.request.SimulationRequest.PopulationPart;
import org.yibao.simulation.request.SimulationRequest.VersionPart;
import org.yibao.simulation.result.PeopleCounts;
import org.yibao.simulation.result.SimulationResult;
import org.yibao.simulation.version.Version;
import org.yibao.simulation.version.VersionRequest;
import org.yibao.simulation.version.Versions;
import org.yibao.workbook.edit.CellEdit;
import org.yibao.workbook.edit.WorkbookEdits;

/** Compares two versions over a population. */
public final class Simulation implements Simulator {
    private final Versions versions;
    private final Divisions divisions;
    private final int threads;
    private final Policies policies = new Policies();

    /** @param threads threads of a run; they change no result */
    public Simulation(Versions versions, Divisions divisions, int threads) {
        this.versions = versions;
        this.divisions = divisions;
        this.threads = threads;
    }

    @Override
    public Ready prepare(SimulationRequest request, NamedFiles files, Path folder) {
        Version baseline = version(request.year(), request.baseline(), files);
        Version candidate = version(request.year(), request.candidate(), files);
        GoalSeeker seeker = seeker(request, candidate);
        PopulationPart wanted = request.population();
        if (wanted.files() != null) {
            return progress -> {
                progress.begin("读人口", -1);
                try (FilePopulation population = files(request.year(), wanted.files(), files, folder)) {
                    return run(
                            request,
                            baseline,
                            candidate,
                            seeker,
                            population,
                            rejected(population.rejected()),
                            progress,
                            files,
                            folder);
                }
            };
        }
        Population population = population(request.year(), wanted, files);
        return progress -> run(request, baseline, candidate, seeker, population, List.of(), progress, files, folder);
    }

    /**
     * Checks a request and runs it at once, for programs that embed; the files that it names are paths.
     *
     * @param folder where the run may put files: those of a population while it is read, workbooks that reach a goal
     * @throws RequestException                     with every field that is not as it must be
     * @throws org.yibao.workbook.WorkbookException when edits or workbooks can't be used
     * @throws PopulationException                  when the population can't be used
     * @throws org.yibao.simulation.goal.GoalException when the goal can't be sought as it is asked
     */
    public SimulationResult run(SimulationRequest request, Path folder) {
        RequestChecks.require(request, divisions);
        return prepare(request, Path::of, folder).run(new Progress());
    }

    /** What seeks the goal of a request, once all is known to be right that can be known before anybody is passed through. */
    private GoalSeeker seeker(SimulationRequest request, Version candidate) {
        if (request.goal() == null) {
            return null;
        }
        PopulationPart.Generated generated = request.population().generated();
        GoalScopes scopes =
                new GoalScopes(divisions, generated == null ? null : generated.province(), Analysis.reserves(request));
        GoalSeeker seeker = new GoalSeeker(request.goal(), scopes);
        WorkbookEdits.apply(candidate.workbooks(), seeker.firstEdits());
        return seeker;
    }

    private SimulationResult run(
            SimulationRequest request,
            Version baseline,
            Version candidate,
            GoalSeeker seeker,
            Population population,
            List<PeopleCounts.Rejected> rejected,
            Progress progress,
            NamedFiles files,
            Path folder) {
        Analysis analysis =
                new Analysis(request, baseline, candidate, population, divisions, policies, threads, progress);
        return analysis.result(
                seeker,
                rejected,
                edits -> version(request.year(), with(request.candidate(), edits), files),
                folder.resolve(ResultFiles.WORKBOOKS));
    }

    private static VersionPart with(VersionPart part, List<CellEdit> more) {
        List<CellEdit> edits = new ArrayList<>(part.edits());
        edits.removeIf(edit -> more.stream().anyMatch(other -> sameCell(edit, other))); // a cell that is sought is free
        edits.addAll(more);
        return new VersionPart(part.year(), edits, part.workbooks(), part.home());
    }

    private static boolean sameCell(CellEdit left, CellEdit right) {
        return left.workbook().equals(right.workbook())
                && left.sheet().equals(right.sheet())
                && left.cell().equals(right.cell());
    }

    private static List<PeopleCounts.Rejected> rejected(BadRows bad) {
        return bad.byReason().entrySet().stream()
                .map(reason -> new PeopleCounts.Rejected(reason.getKey(), reason.getValue()))
                .toList();
    }

    private Version version(int year, VersionPart part, NamedFiles files) {
        Map<String, byte[]> workbooks = new TreeMap<>();
        part.workbooks().forEach((path, name) -> workbooks.put(path, content(files.path(name))));
        return versions.of(new VersionRequest(
                        part.year(), part.edits(), workbooks, part.home() == null ? null : files.path(part.home()))
                .orIn(year));
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new PopulationException("读不了工作簿文件 %s。请检查文件是否存在。".formatted(file.getFileName()), unreadable);
        }
    }

    private FilePopulation files(int year, PopulationPart.Files part, NamedFiles files, Path folder) {
        return new FilePopulation(
                new PopulationFiles(files.path(part.persons()), files.path(part.visits())),
                year,
                part.onBadRow() == PopulationPart.OnBadRow.SKIP ? OnBadRow.SKIP : OnBadRow.STOP,
                folder,
                divisions);
    }

    private Population population(int year, PopulationPart part, NamedFiles files) {
        if (part.generated() != null) {
            PopulationPart.Generated wanted = part.generated();
            return new GeneratedPopulation(
                    new GeneratedSpec(wanted.province(), wanted.persons(), wanted.seed(), year, wanted.represents()),
                    divisions);
        }
        return HeadCounts.read(files.path(part.headCounts().file()), year, divisions);
    }
}

package org.yibao.benchmarks.simulation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yibao.money.Money;
import org.yibao.simulation.attribution.VersionUnits;
import org.yibao.simulation.files.FilePopulation;
import org.yibao.simulation.files.OnBadRow;
import org.yibao.simulation.files.PopulationFiles;
import org.yibao.simulation.files.PopulationWriter;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.HeldPopulation;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.profile.Reach;
import org.yibao.simulation.result.Binding;
import org.yibao.simulation.result.Report;
import org.yibao.simulation.tally.Tally;
import org.yibao.simulation.version.ChangedUnit;
import org.yibao.simulation.version.ChangedUnits;
import org.yibao.simulation.version.Coalitions;
import org.yibao.simulation.version.Version;
import org.yibao.workbook.edit.CellEdit;

/**
 * Measures simulations beside other ways to come to the same, in turn, in one process, and prints medians and what they come to. Every way
 * must come to the same figures, to the fen, before it is measured. First argument what: {@code loop}, {@code sql}, {@code drools},
 * {@code edit}, {@code threads} or {@code scale}; second how many persons; third how many rounds.
 */
public final class SimulationTimes {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int WARM = 3;

    private final Scenario scenario = new Scenario();
    private final long persons;
    private final int rounds;

    private SimulationTimes(long persons, int rounds) {
        this.persons = persons;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        SimulationTimes times = new SimulationTimes(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
        switch (arguments[0]) {
            case "loop" -> times.loop();
            case "sql" -> times.sql();
            case "drools" -> times.drools();
            case "edit" -> times.edit();
            case "threads" -> times.threads();
            case "scale" -> times.scale();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void tell(String what, Object ours, Object theirs, double ratio, String target) {
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %.2f | %s |%n", what, ours, theirs, ratio, target);
    }

    private static void requireAlike(Outcome ours, Outcome theirs) {
        List<String> differences = ours.differences(theirs);
        if (!differences.isEmpty()) {
            throw new IllegalStateException(
                    "Not the same: " + differences.subList(0, Math.min(10, differences.size())));
        }
    }

    private void loop() throws Exception {
        HeldPopulation people = HeldPopulation.of(scenario.people(persons));
        requireAlike(
                Outcome.of(scenario.run(people, 1), people.codes()),
                HandWrittenSimulation.run(people, scenario.divisions()));
        Series ours = new Series();
        Series byHand = new Series();
        for (int round = -WARM; round < rounds; round++) {
            Series.Work run = () -> scenario.run(people, 1);
            Series.Work hand = () -> HandWrittenSimulation.run(people, scenario.divisions());
            if (round < 0) {
                run.run();
                hand.run();
            } else {
                ours.time(run);
                byHand.time(hand);
            }
        }
        tell("hand-written Java, one thread", ours, byHand, ours.median() / byHand.median(), "≤ 2 × its time");
    }

    private void sql() throws Exception {
        Population made = scenario.people(persons);
        HeldPopulation people = HeldPopulation.of(made);
        Path folder = Files.createTempDirectory("simulation");
        PopulationFiles files =
                new PopulationFiles(folder.resolve("persons.parquet"), folder.resolve("visits.parquet"));
        PopulationWriter.write(made, files);
        Outcome expected = Outcome.of(scenario.run(people, CORES), people.codes());
        Series ours = new Series();
        Series oursFromFiles = new Series();
        Series inMemory = new Series();
        Series inFiles = new Series();
        try (SqlSimulation memory = new SqlSimulation(CORES, scenario.divisions());
                SqlSimulation reading = new SqlSimulation(CORES, scenario.divisions())) {
            memory.load(files.persons(), files.visits());
            reading.view(files.persons(), files.visits());
            requireAlike(expected, memory.run());
            requireAlike(expected, reading.run());
            for (int round = -1; round < rounds; round++) {
                Series discarded = new Series();
                (round < 0 ? discarded : ours).time(() -> scenario.run(people, CORES));
                (round < 0 ? discarded : inMemory).time(memory::run);
                (round < 0 ? discarded : oursFromFiles).time(() -> fromFiles(files, folder));
                (round < 0 ? discarded : inFiles).time(reading::run);
            }
        }
        tell("DuckDB SQL, in memory, all cores", ours, inMemory, inMemory.median() / ours.median(), "≥ 5 × faster");
        tell(
                "DuckDB SQL, with reading the same Parquet",
                oursFromFiles,
                inFiles,
                inFiles.median() / oursFromFiles.median(),
                "≥ 2 × faster");
    }

    private void fromFiles(PopulationFiles files, Path folder) {
        try (FilePopulation people =
                new FilePopulation(files, Scenario.YEAR, OnBadRow.STOP, folder, scenario.divisions())) {
            scenario.run(people, CORES);
        }
    }

    private void drools() throws Exception {
        HeldPopulation people = HeldPopulation.of(scenario.people(persons));
        int sample = 2_000;
        SessionPerPerson sessions = new SessionPerPerson(scenario.shipped());
        Batch batch = first(people);
        Series ours = new Series();
        Series theirs = new Series();
        for (int round = -1; round < rounds; round++) {
            Series discarded = new Series();
            (round < 0 ? discarded : ours).time(() -> scenario.run(people, 1));
            (round < 0 ? discarded : theirs).time(() -> sessions.decide(batch, people.codes(), sample));
        }
        double ratio = theirs.median() / sample / (ours.median() / persons);
        tell(
                "Drools session per person, rule per row (%d persons, one policy)".formatted(sample),
                ours,
                theirs,
                ratio,
                "≥ 100 × faster a person");
    }

    private static Batch first(Population people) {
        try (Population.Batches batches = people.open()) {
            return batches.next();
        }
    }

    private void threads() throws Exception {
        HeldPopulation held = HeldPopulation.of(scenario.people(persons));
        Population streamed = scenario.people(persons);
        for (Population people : List.of(held, streamed)) {
            Series one = new Series();
            Series two = new Series();
            for (int round = -1; round < rounds; round++) {
                Series discarded = new Series();
                (round < 0 ? discarded : one).time(() -> scenario.run(people, 1));
                (round < 0 ? discarded : two).time(() -> scenario.run(people, 2));
            }
            tell(
                    "two threads beside one, " + (people == held ? "held in memory" : "made while they are simulated"),
                    two,
                    one,
                    one.median() / two.median(),
                    "≥ 1.7 × faster");
        }
    }

    /** From the edit of a cell to the whole result, over people who are in memory, beside a baseline that was run before. */
    private void edit() throws Exception {
        HeldPopulation people = HeldPopulation.of(scenario.people(persons));
        Version shipped = scenario.version();
        Policy baseline = Policy.of(Scenario.YEAR, shipped.rulebooks());
        Scenario.run(people, new PolicyComparison(baseline, baseline, Reach.EVERYTHING), CORES);
        Series edited = new Series();
        for (int round = -WARM; round < rounds; round++) {
            String value = Integer.toString(300 + round);
            Series discarded = new Series();
            (round < 0 ? discarded : edited).time(() -> result(people, shipped, baseline, value));
        }
        System.out.printf(Locale.ROOT, "| edit of one cell, %,d persons | %s | | | ≤ 1 s |%n", persons, edited);
    }

    private void result(HeldPopulation people, Version shipped, Policy baseline, String value) {
        Version candidate = scenario.version(new CellEdit("demo/jilin/benefits.xlsx", "住院待遇", "F13", value));
        List<ChangedUnit> units = ChangedUnits.between(shipped, candidate);
        Policy policy = Policy.of(Scenario.YEAR, candidate.rulebooks());
        VersionUnits reach = new VersionUnits(units, new Coalitions(shipped, candidate, units), baseline, policy);
        Tally tally = Scenario.run(people, new PolicyComparison(baseline, policy, reach), CORES);
        Report.Setting setting = new Report.Setting(
                new Binding("", Scenario.YEAR, "", Scenario.YEAR, "", "", true),
                people.description(),
                List.of(),
                policy,
                Money.ofYuan("10000"),
                null,
                Map.of(),
                1_000,
                1);
        new Report(tally, people.codes(), scenario.divisions()).result(setting, null, null, null);
    }

    /** Seconds and persons a second as the population grows; the heap is what the process was given. */
    private void scale() throws Exception {
        for (long size : new long[] {1_000_000, 5_000_000, persons}) {
            Population people = scenario.people(size);
            Series series = new Series();
            scenario.run(scenario.people(200_000), CORES);
            for (int round = 0; round < rounds; round++) {
                series.time(() -> scenario.run(people, CORES));
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %,d persons made and simulated, heap %d MB | %s | %.0f ns a person |%n",
                    size,
                    Runtime.getRuntime().maxMemory() >> 20,
                    series,
                    series.median() * 1e6 / size);
        }
    }
}

package org.yibao.simulation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.Books;
import org.yibao.SaidPoints;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.Disease;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.ResidencePermit;
import org.yibao.facts.Said;
import org.yibao.facts.Source;
import org.yibao.simulation.BatchText;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.BatchBuilder;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.HeldPopulation;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.population.PopulationDescription;
import org.yibao.simulation.population.PopulationException;

/** Every fact that callers say is a column of population files, because it is declared. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SaidColumnsTest {
    @TempDir
    private Path folder;

    /** A person with a visit for each point of each fact, and nothing that a request would refuse. */
    private static Population everybody() {
        Codebook codes = new Codebook(Books.SHIPPED.divisions());
        BatchBuilder people = new BatchBuilder();
        SaidPoints.facts()
                .forEach(fact -> SaidPoints.points(fact).forEach(point -> add(people, codes, Map.of(fact, point))));
        return new HeldPopulation(
                new PopulationDescription(
                        PopulationDescription.Kind.FILES, "everybody", 2020, -1, false, List.of(), List.of()),
                codes,
                List.of(people.build(0)));
    }

    private static void add(BatchBuilder people, Codebook codes, Map<Fact, Integer> said) {
        int place = codes.region("222401");
        int newYear = (int) LocalDate.of(2020, 1, 1).toEpochDay();
        people.person(
                Batch.ONE_PERSON,
                place,
                newYear - 5_000,
                newYear,
                codes.permit(new ResidencePermit("222403", LocalDate.of(2019, 1, 1), null)),
                Codebook.NO_IDENTITIES);
        people.say(Facts.STUDENT, 1); // with a basis that needs nothing else, any of the others may be said
        people.say(Facts.BASIS, Basis.NONE);
        say(people, Batch.OF_PERSONS, said);
        int bits = 1 << Disease.DIABETES.ordinal();
        people.visit(bits, place, newYear + 9, newYear + 9, newYear + 9, 100, 100);
        people.say(Facts.KIND, CareKind.INPATIENT);
        say(people, Batch.OF_VISITS, said);
    }

    private static void say(BatchBuilder people, List<Fact> facts, Map<Fact, Integer> said) {
        said.forEach((fact, point) -> {
            if (facts.contains(fact)) {
                people.say(fact, point);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"parquet", "csv"})
    void hold_every_point_and_give_it_back(String kind) throws IOException {
        assertThat(BatchText.lines(read(written(kind)))).isEqualTo(BatchText.lines(everybody()));
    }

    @ParameterizedTest
    @MethodSource("org.yibao.SaidPoints#facts")
    void may_be_absent_where_silence_has_a_meaning(Fact fact) throws IOException {
        PopulationFiles files = written("csv");
        Path file = fact.source() instanceof Source.Person ? files.persons() : files.visits();
        Files.write(file, without(new SaidColumn(fact).name(), Files.readAllLines(file)));
        if (((Source.Caller) fact.source()).unsaid().accepted()) {
            Batch batch = read(files).open().next();
            byte[] said = batch.said(fact);
            int rows = fact.source() instanceof Source.Person ? batch.persons : batch.visits;
            assertThat(IntStream.range(0, rows).map(row -> said[row])).containsOnly(Said.NOTHING.point(fact));
        } else {
            assertThatThrownBy(() -> read(files))
                    .isInstanceOf(PopulationException.class)
                    .hasMessageContaining(new SaidColumn(fact).name());
        }
    }

    @ParameterizedTest
    @MethodSource("org.yibao.SaidPoints#facts")
    void name_the_cell_that_says_something_else(Fact fact) throws IOException {
        PopulationFiles files = written("csv");
        Path file = fact.source() instanceof Source.Person ? files.persons() : files.visits();
        List<String> lines = Files.readAllLines(file);
        int column = List.of(lines.get(0).split(",")).indexOf(new SaidColumn(fact).name());
        String[] cells = lines.get(1).split(",", -1);
        cells[column] = "SOMETHING";
        lines.set(1, String.join(",", cells));
        Files.write(file, lines);
        try (FilePopulation people =
                new FilePopulation(files, 2020, OnBadRow.SKIP, folder.resolve("work"), Books.SHIPPED.divisions())) {
            assertThat(people.rejected().first()).anySatisfy(line -> assertThat(line)
                    .contains("列 " + new SaidColumn(fact).name(), "SOMETHING", "应为"));
        }
    }

    private PopulationFiles written(String kind) {
        PopulationFiles files =
                new PopulationFiles(folder.resolve("persons." + kind), folder.resolve("visits." + kind));
        PopulationWriter.write(everybody(), files);
        return files;
    }

    private Population read(PopulationFiles files) {
        try (FilePopulation people =
                new FilePopulation(files, 2020, OnBadRow.STOP, folder.resolve("work"), Books.SHIPPED.divisions())) {
            assertThat(people.rejected().all()).isZero();
            return HeldPopulation.of(people);
        }
    }

    private static List<String> without(String name, List<String> lines) {
        int column = List.of(lines.get(0).split(",")).indexOf(name);
        return lines.stream()
                .map(line -> {
                    List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
                    cells.remove(column);
                    return String.join(",", cells);
                })
                .toList();
    }
}

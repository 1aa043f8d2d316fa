package org.yibao.simulation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.divisions.Divisions;
import org.yibao.simulation.BatchText;
import org.yibao.simulation.generated.GeneratedPopulation;
import org.yibao.simulation.generated.GeneratedSpec;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.population.PopulationDescription;
import org.yibao.simulation.population.PopulationException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundTripTest {
    @TempDir
    private Path folder;

    private Divisions divisions;
    private GeneratedPopulation made;

    @BeforeEach
    void make() throws IOException {
        divisions = Divisions.parse(Files.readString(Path.of("decision-tables/divisions.csv")));
        made = new GeneratedPopulation(new GeneratedSpec("220000", 20_000, 5, 2020, 3_000_001L), divisions);
    }

    @Test
    void people_written_to_parquet_read_back_as_the_same_people() throws IOException {
        assertReadsBack(new PopulationFiles(folder.resolve("p.parquet"), folder.resolve("v.parquet")));
    }

    @Test
    void people_written_to_csv_read_back_as_the_same_people() throws IOException {
        assertReadsBack(new PopulationFiles(folder.resolve("p.csv"), folder.resolve("v.csv")));
    }

    @Test
    void one_file_may_be_parquet_and_the_other_csv() throws IOException {
        assertReadsBack(new PopulationFiles(folder.resolve("p.parquet"), folder.resolve("v.csv")));
    }

    private void assertReadsBack(PopulationFiles files) throws IOException {
        PopulationWriter.write(made, files);
        List<String> expected = BatchText.lines(made);
        try (FilePopulation read = new FilePopulation(files, 2020, OnBadRow.STOP, folder.resolve("work"), divisions)) {
            assertThat(read.rejected().all()).isZero();
            assertThat(read.readAsTheyAre())
                    .as("rows are in the order of persons")
                    .isTrue();
            assertThat(read.description().persons()).isEqualTo(20_000);
            assertThat(read.description().hash()).matches("[0-9a-f]{64}");
            assertThat(BatchText.lines(read)).isEqualTo(expected);
            assertThat(BatchText.lines(read, 3)).as("again, by three threads").isEqualTo(expected);
        }
        try (Stream<Path> left = Files.list(folder.resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void no_file_is_left_when_writing_fails() throws IOException {
        PopulationFiles files = new PopulationFiles(folder.resolve("p.parquet"), folder.resolve("v.parquet"));
        assertThatThrownBy(() -> PopulationWriter.write(failing(), files)).isInstanceOf(PopulationException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        PopulationFiles files = new PopulationFiles(folder.resolve("no/p.parquet"), folder.resolve("no/v.parquet"));
        assertThatThrownBy(() -> PopulationWriter.write(made, files)).isInstanceOf(PopulationException.class);
    }

    /** Three batches, then an error. */
    private Population failing() {
        return new Population() {
            @Override
            public PopulationDescription description() {
                return made.description();
            }

            @Override
            public Codebook codes() {
                return made.codes();
            }

            @Override
            public Batches open() {
                Batches batches = made.open();
                return new Batches() {
                    private int given;

                    @Override
                    public Batch next() {
                        if (given++ == 2) {
                            throw new PopulationException("坏了");
                        }
                        return batches.next();
                    }

                    @Override
                    public void close() {
                        batches.close();
                    }
                };
            }
        };
    }
}

package org.yibao.simulation.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.arrow.c.ArrowArrayStream;
import org.apache.arrow.c.Data;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.yibao.codes.Disease;
import org.yibao.facts.Fact;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.population.PopulationException;

/**
 * Writes a population into two files that read back as the same people. Both files appear when both are whole, or none does. What a bill
 * holds beyond the scope of policy is written as fully self-paid.
 */
public final class PopulationWriter {
    private static final String PERSONS = """
            SELECT person, region, DATE '1970-01-01' + birth_date AS birth_date, %s,
                permit_region, CAST(permit_from AS DATE) AS permit_from, CAST(permit_to AS DATE) AS permit_to,
                DATE '1970-01-01' + enrolled AS enrolled, identities, weight
            FROM persons_source
            """.formatted(said(Batch.OF_PERSONS));
    private static final String VISITS = """
            SELECT visit, person, %s, place, %s AS diseases,
                DATE '1970-01-01' + date AS date, DATE '1970-01-01' + discharged AS discharged,
                DATE '1970-01-01' + settled AS settled, total, self_paid
            FROM visits_source
            """.formatted(said(Batch.OF_VISITS), diseases());

    private PopulationWriter() {}

    /**
     * Writes a population.
     *
     * @param files where to; existing files are replaced
     * @throws PopulationException when they can't be written
     */
    public static void write(Population population, PopulationFiles files) {
        Path persons = partial(files.persons());
        Path visits = partial(files.visits());
        CompletableFuture<Void> visitsWritten = CompletableFuture.runAsync(() ->
                copy("visits", VISITS, population, VisitReader::new, visits, PopulationFileKind.of(files.visits())));
        try {
            copy("persons", PERSONS, population, PersonReader::new, persons, PopulationFileKind.of(files.persons()));
            visitsWritten.join();
            Files.move(persons, files.persons(), StandardCopyOption.REPLACE_EXISTING);
            Files.move(visits, files.visits(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new PopulationException(
                    "文件 %s 和 %s 不能写入。请检查文件夹、权限和磁盘空间。"
                            .formatted(
                                    files.persons().getFileName(),
                                    files.visits().getFileName()),
                    unwritable);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof PopulationException told ? told : DuckFailure.told(failed);
        } finally {
            visitsWritten.exceptionally(alreadyTold -> null).join();
            remove(persons);
            remove(visits);
        }
    }

    private static Path partial(Path file) {
        PopulationFileKind.of(file);
        return file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".partial");
    }

    private static void remove(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException left) {
            throw new PopulationException("临时文件 %s 不能删除，请手工删除。".formatted(partial.getFileName()), left);
        }
    }

    private static void copy(
            String title,
            String select,
            Population population,
            BiFunction<BufferAllocator, Population, BatchReader> reader,
            Path file,
            PopulationFileKind kind) {
        String format = kind == PopulationFileKind.CSV ? "FORMAT csv, HEADER" : "FORMAT parquet";
        try (Duck duck = new Duck(file.getParent());
                BufferAllocator allocator = new RootAllocator();
                BatchReader batches = reader.apply(allocator, population);
                ArrowArrayStream stream = ArrowArrayStream.allocateNew(allocator)) {
            // rows are written as they come, by one thread: several would take batches in any order
            duck.execute("SET threads = 1");
            duck.execute("SET preserve_insertion_order = false");
            Data.exportArrayStream(allocator, batches, stream);
            duck.connection().registerArrowStream(title + "_source", stream);
            duck.execute("COPY (%s) TO %s (%s)".formatted(select, Duck.text(file.toString()), format));
        } catch (IOException failed) {
            throw DuckFailure.told(failed);
        }
    }

    private static String said(List<Fact> facts) {
        return SaidColumn.of(facts).stream().map(SaidColumn::written).collect(Collectors.joining(", "));
    }

    /** All sets of diseases by their bits. */
    private static String diseases() {
        List<Disease> all = List.of(Disease.values());
        return IntStream.range(1, 1 << all.size())
                .mapToObj(bits -> "WHEN %d THEN '%s'"
                        .formatted(
                                bits,
                                all.stream()
                                        .filter(disease -> (bits & 1 << disease.ordinal()) != 0)
                                        .map(Disease::name)
                                        .collect(Collectors.joining(";"))))
                .collect(Collectors.joining(" ", "CASE diseases ", " END"));
    }
}

package org.yibao.simulation.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.yibao.divisions.Divisions;
import org.yibao.rulebook.ContentHash;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.population.PopulationDescription;
import org.yibao.simulation.population.PopulationException;

/**
 * Persons with their visits from two files. Opening it looks through both; close it when it is not read any more, which also removes what
 * it put into its folder, but for the report of bad rows.
 */
public final class FilePopulation implements Population, AutoCloseable {
    private final int year;
    private final Codebook codes;
    private final Path folder;
    private final Duck duck;
    private final SourceFile personsFile;
    private final SourceFile visitsFile;
    private final Dictionaries dictionaries;
    private final String personsSql;
    private final String visitsSql;
    private final BadRows rejected;
    private final long persons;
    private String hash;

    /**
     * Opens two files.
     *
     * @param files    the files
     * @param year     year of the visits
     * @param onBadRow what happens when rows are wrong
     * @param folder   where the report of bad rows goes, and temporary files
     * @throws PopulationException when a file can't be read, lacks a column, holds nobody, or has bad rows and {@code onBadRow} is
     *     {@link OnBadRow#STOP}
     */
    public FilePopulation(PopulationFiles files, int year, OnBadRow onBadRow, Path folder, Divisions divisions) {
        this.year = year;
        this.codes = new Codebook(divisions);
        this.folder = temporary(folder);
        this.duck = new Duck(this.folder);
        try {
            personsFile = SourceFile.open(duck, "persons", files.persons(), PersonColumns.ALL, this.folder);
            visitsFile = SourceFile.open(duck, "visits", files.visits(), VisitColumns.ALL, this.folder);
            boolean wholePersons = whole(personsFile, "person") && whole(visitsFile, "person");
            boolean wholeVisits = whole(visitsFile, "visit");
            dictionaries = Dictionaries.create(duck, personsFile, divisions, codes, year);
            Rows personRows = PersonColumns.rows(personsFile, wholePersons, year);
            Rows visitRows = VisitColumns.rows(visitsFile, wholePersons, wholeVisits, year);
            personRows.createView(duck);
            visitRows.createView(duck);
            FileSurvey survey = new FileSurvey(duck);
            List<String> rejectedLines = rejectedLines();
            if (rejectedLines.isEmpty() && survey.readableAsTheyAre(wholePersons && wholeVisits)) {
                rejected = BadRows.NONE;
                persons = survey.persons();
                personsSql = "SELECT %s FROM persons_rows".formatted(personRows.batchColumns());
                visitsSql = "SELECT %s FROM visits_rows".formatted(visitRows.batchColumns());
            } else {
                Staging staging = new Staging(duck, personRows, visitRows, this.folder);
                rejected = kept(staging.findBadRows(rejectedLines), folder);
                stopWhenAsked(onBadRow);
                staging.writeGoodRows();
                personsSql = "SELECT * FROM read_parquet(%s)".formatted(Duck.file(staging.stagedPersons()));
                visitsSql = "SELECT * FROM read_parquet(%s)".formatted(Duck.file(staging.stagedVisits()));
                persons = duck.number("SELECT count(*) FROM (%s)".formatted(personsSql));
            }
            FileSurvey.requireSomebody(persons, personsFile);
            // who asks for rows computes them: handing them over from other threads costs half as much again
            duck.execute("SET threads = 1");
        } catch (RuntimeException | Error failed) {
            close();
            throw failed;
        }
    }

    private static Path temporary(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.createTempDirectory(folder, "population-");
        } catch (IOException unwritable) {
            throw new PopulationException("文件夹 %s 不能写入。请检查权限和磁盘空间。".formatted(folder.getFileName()), unwritable);
        }
    }

    /** Whether ids are whole numbers, or texts that are written like them. */
    private boolean whole(SourceFile file, String column) {
        return file.wholeNumbers(column)
                || duck.number("SELECT count(*) FROM %s WHERE NOT regexp_full_match(%s, '0|[1-9][0-9]{0,17}')"
                                .formatted(file.relation(), new ColumnSql(file).raw(column)))
                        == 0;
    }

    private List<String> rejectedLines() {
        List<String> titles = new ArrayList<>();
        for (SourceFile file : List.of(personsFile, visitsFile)) {
            if (PopulationFileKind.of(file.path()) == PopulationFileKind.CSV
                    && duck.number("SELECT count(*) FROM %s_rejects".formatted(file.title())) > 0) {
                titles.add(file.title());
            }
        }
        return titles;
    }

    /** Moves the report out of the temporary folder. */
    private static BadRows kept(BadRows found, Path folder) {
        if (found.report() == null) {
            return found;
        }
        try {
            Path report = folder.resolve(found.report().getFileName());
            Files.move(found.report(), report, StandardCopyOption.REPLACE_EXISTING);
            return new BadRows(found.persons(), found.visits(), found.byReason(), found.first(), report);
        } catch (IOException unwritable) {
            throw new PopulationException("文件夹 %s 不能写入。请检查权限和磁盘空间。".formatted(folder.getFileName()), unwritable);
        }
    }

    private void stopWhenAsked(OnBadRow onBadRow) {
        if (onBadRow == OnBadRow.STOP && rejected.all() > 0) {
            throw new PopulationException(
                    "人口文件有 %d 行有误（persons %d 行，visits %d 行），没有计算。最先的几行：%s。全部见 %s。请改正后重试，或选择跳过有误的行。"
                            .formatted(
                                    rejected.all(),
                                    rejected.persons(),
                                    rejected.visits(),
                                    String.join("；", rejected.first()),
                                    rejected.report().getFileName()));
        }
    }

    /** Whether the files are read as they are, without sorting. */
    boolean readAsTheyAre() {
        return personsSql.contains("persons_rows");
    }

    /** The rows that are wrong and left out. */
    public BadRows rejected() {
        return rejected;
    }

    @Override
    public synchronized PopulationDescription description() {
        if (hash == null) {
            hash = contentHash();
        }
        return new PopulationDescription(
                PopulationDescription.Kind.FILES, hash, year, persons, false, notes(), List.of());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("人员和就医记录来自文件。"); // whatever their names: the same content, the same result
        for (SourceFile file : List.of(personsFile, visitsFile)) {
            if (!file.unused().isEmpty()) {
                notes.add("%s 文件中没有用到的列：%s。".formatted(file.title(), String.join("、", file.unused())));
            }
        }
        if (rejected.all() > 0) {
            notes.add("有误而未采用：persons %d 行，visits %d 行。".formatted(rejected.persons(), rejected.visits()));
        }
        return notes;
    }

    private String contentHash() {
        ContentHash content = new ContentHash().add("files", Integer.toString(year));
        try {
            for (SourceFile file : List.of(personsFile, visitsFile)) {
                content.add(PopulationFileKind.of(file.path()).name(), file.path());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return content.hex();
    }

    @Override
    public Codebook codes() {
        return codes;
    }

    @Override
    public Batches open() {
        return new MergedBatches(duck, dictionaries, personsSql, visitsSql);
    }

    @Override
    public void close() {
        duck.close();
        TemporaryFiles.remove(folder);
    }
}

package org.yibao.simulation.headcounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yibao.codes.Basis;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Facts;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.ResidencePermit;
import org.yibao.rulebook.ContentHash;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.BatchBuilder;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.HeldPopulation;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.population.PopulationDescription;
import org.yibao.simulation.population.PopulationDescription.AgeClass;
import org.yibao.simulation.population.PopulationException;

/**
 * People counted by cell, from a CSV file or a workbook. One person stands for all of a cell: born on 1 July, of the lowest age of the class
 * on 1 January of the year, enrolled that day, identities held all year, a residence permit valid without end; no visits.
 */
public final class HeadCounts implements Population {
    /** First day of identities, long before the year. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private static final int LARGEST = 20 << 20;

    private final int year;
    private final Codebook codes;
    private final List<HeadCountCell> cells;
    private final HeldPopulation people;

    private HeadCounts(String name, byte[] content, int year, Divisions divisions) {
        this.year = year;
        codes = new Codebook(divisions);
        cells = new HeadCountReader(name, year, divisions).read(HeadCountRows.read(name, content));
        people = new HeldPopulation(description(hash(content, year)), codes, batches());
    }

    /**
     * Reads head-counts.
     *
     * @param file {@code .csv} or {@code .xlsx} of at most 20 MB; of a workbook the first sheet
     * @param year policy year
     * @throws PopulationException when the file can't be read, lacks a column, has wrong rows, or counts nobody
     */
    public static HeadCounts read(Path file, int year, Divisions divisions) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new PopulationException("人数表 %s 大于 20 MB。请按格合并人数，或改用人员文件。".formatted(file.getFileName()));
            }
            return new HeadCounts(file.getFileName().toString(), Files.readAllBytes(file), year, divisions);
        } catch (IOException unreadable) {
            throw new PopulationException("人数表 %s 不存在或不能读取。请检查路径和权限。".formatted(file.getFileName()), unreadable);
        }
    }

    private List<Batch> batches() {
        List<Batch> built = new ArrayList<>();
        BatchBuilder batch = new BatchBuilder();
        long first = 0;
        for (HeadCountCell cell : cells) {
            if (batch.full()) {
                built.add(batch.build(first));
                first += BatchBuilder.PERSONS;
                batch = new BatchBuilder();
            }
            add(cell, batch);
        }
        built.add(batch.build(first));
        return List.copyOf(built);
    }

    private void add(HeadCountCell cell, BatchBuilder batch) {
        HeadCountCell.Group group = cell.group();
        ResidencePermit permit = group.basis() == Basis.RESIDENCE_PERMIT ? new ResidencePermit(null, null, null) : null;
        List<IdentityPeriod> identities = group.identities().stream()
                .map(identity -> new IdentityPeriod(identity, ALWAYS, null))
                .toList();
        batch.person(
                cell.weight(),
                codes.region(group.region()),
                (int) LocalDate.of(year - cell.ageFrom() - 1, Month.JULY, 1).toEpochDay(),
                (int) LocalDate.of(year, Month.JANUARY, 1).toEpochDay(),
                codes.permit(permit),
                codes.holdings(identities));
        batch.say(Facts.STUDENT, group.student() ? 1 : 0);
        batch.say(Facts.BASIS, group.basis());
    }

    private static String hash(byte[] content, int year) {
        return new ContentHash()
                .add("head-counts", Integer.toString(year))
                .add("cells", content)
                .hex();
    }

    private PopulationDescription description(String hash) {
        List<AgeClass> ages = cells.stream()
                .map(cell -> new AgeClass(cell.ageFrom(), cell.ageTo()))
                .distinct()
                .sorted(Comparator.comparingInt(AgeClass::from).thenComparingInt(AgeClass::to))
                .toList();
        return new PopulationDescription(
                PopulationDescription.Kind.HEAD_COUNTS,
                hash,
                year,
                cells.size(),
                false,
                List.of("人数表 %d 格；没有就医记录，只能计算筹资。".formatted(cells.size())),
                ages);
    }

    @Override
    public PopulationDescription description() {
        return people.description();
    }

    @Override
    public Codebook codes() {
        return codes;
    }

    @Override
    public Batches open() {
        return people.open();
    }
}

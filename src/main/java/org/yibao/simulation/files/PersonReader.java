package org.yibao.simulation.files;

import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.yibao.facts.ResidencePermit;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.Population;

/** Persons on their way into the database; ids are their numbers in the population, from 1. */
final class PersonReader extends BatchReader {
    private static final int WEIGHT_DECIMALS = 4;
    private static final List<WrittenColumn> COLUMNS = SaidColumn.written(
            Batch.OF_PERSONS,
            WrittenColumn.whole("person", Long.SIZE),
            WrittenColumn.text("region"),
            WrittenColumn.whole("birth_date", Integer.SIZE),
            WrittenColumn.text("permit_region"),
            WrittenColumn.text("permit_from"),
            WrittenColumn.text("permit_to"),
            WrittenColumn.whole("enrolled", Integer.SIZE),
            WrittenColumn.text("identities"),
            WrittenColumn.decimal("weight", WEIGHT_DECIMALS));

    private final Codebook codes;
    private final PlaceColumn places;

    PersonReader(BufferAllocator allocator, Population population) {
        super(allocator, COLUMNS, population);
        codes = population.codes();
        places = new PlaceColumn(codes);
    }

    @Override
    int rows(Batch batch) {
        return batch.persons;
    }

    @Override
    void fill(Batch batch, VectorSchemaRoot root) {
        int rows = batch.persons;
        put(
                root.getVector(0),
                LongStream.range(0, rows).map(row -> batch.first + row + 1).toArray(),
                rows);
        places.put(root.getVector(1), batch.region, rows);
        put(root.getVector(2), batch.birthDate, rows);
        putPermits(batch, root);
        put(root.getVector(6), batch.enrolled, rows);
        VarCharVector identities = texts(root.getVector(7), rows);
        for (int row = 0; row < rows; row++) {
            if (batch.holdings[row] != Codebook.NO_IDENTITIES) {
                set(identities, row, IdentitiesText.of(codes.holdings(batch.holdings[row])));
            }
        }
        decimals(root.getVector(8), batch.weight, rows);
        putSaid(batch, Batch.OF_PERSONS, root, rows);
    }

    private void putPermits(Batch batch, VectorSchemaRoot root) {
        VarCharVector regions = texts(root.getVector(3), batch.persons);
        VarCharVector from = texts(root.getVector(4), batch.persons);
        VarCharVector to = texts(root.getVector(5), batch.persons);
        for (int row = 0; row < batch.persons; row++) {
            ResidencePermit permit = codes.permit(batch.permit[row]);
            if (permit != null) {
                // a permit without days is told by its place
                set(regions, row, permit.region() == null ? codes.region(batch.region[row]) : permit.region());
                set(from, row, permit.from());
                set(to, row, permit.to());
            }
        }
    }

    private static VarCharVector texts(FieldVector vector, int rows) {
        VarCharVector texts = (VarCharVector) vector;
        texts.allocateNew(rows);
        return texts;
    }

    private static void set(VarCharVector texts, int row, Object value) {
        if (value != null) {
            texts.setSafe(row, value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whole numbers, none of them negative, as decimals of 128 bits. */
    static void decimals(FieldVector vector, long[] values, int rows) {
        LongBuffer space = space(vector, rows).asLongBuffer();
        for (int row = 0; row < rows; row++) {
            space.put(values[row]).put(0);
        }
    }
}

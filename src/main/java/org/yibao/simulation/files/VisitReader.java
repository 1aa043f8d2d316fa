package org.yibao.simulation.files;

import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Population;

/** Visits on their way into the database; ids count them, from 1, in the order of persons and of settlement. */
final class VisitReader extends BatchReader {
    private static final int FEN_DECIMALS = 2;
    private static final List<WrittenColumn> COLUMNS = SaidColumn.written(
            Batch.OF_VISITS,
            WrittenColumn.whole("visit", Long.SIZE),
            WrittenColumn.whole("person", Long.SIZE),
            WrittenColumn.text("place"),
            WrittenColumn.whole("diseases", Byte.SIZE),
            WrittenColumn.whole("date", Integer.SIZE),
            WrittenColumn.whole("discharged", Integer.SIZE),
            WrittenColumn.whole("settled", Integer.SIZE),
            WrittenColumn.decimal("total", FEN_DECIMALS),
            WrittenColumn.decimal("self_paid", FEN_DECIMALS));

    private final PlaceColumn places;
    private long visit;

    VisitReader(BufferAllocator allocator, Population population) {
        super(allocator, COLUMNS, population);
        places = new PlaceColumn(population.codes());
    }

    @Override
    int rows(Batch batch) {
        return batch.visits;
    }

    @Override
    void fill(Batch batch, VectorSchemaRoot root) {
        int rows = batch.visits;
        long[] ids = new long[rows];
        long[] persons = new long[rows];
        long[] outOfScope = new long[rows];
        for (int person = 0; person < batch.persons; person++) {
            for (int row = batch.visitsFrom[person]; row < batch.visitsFrom[person + 1]; row++) {
                ids[row] = ++visit;
                persons[row] = batch.first + person + 1;
                outOfScope[row] = batch.total[row] - batch.inScope[row];
            }
        }
        put(root.getVector(0), ids, rows);
        put(root.getVector(1), persons, rows);
        places.put(root.getVector(2), batch.place, rows);
        put(root.getVector(3), batch.diseases, rows);
        put(root.getVector(4), batch.service, rows);
        put(root.getVector(5), batch.discharged, rows);
        put(root.getVector(6), batch.settled, rows);
        PersonReader.decimals(root.getVector(7), batch.total, rows);
        PersonReader.decimals(root.getVector(8), outOfScope, rows);
        putSaid(batch, Batch.OF_VISITS, root, rows);
    }
}

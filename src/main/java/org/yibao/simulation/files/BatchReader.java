package org.yibao.simulation.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.BaseFixedWidthVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.Schema;
import org.yibao.facts.Fact;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Population;

/** Hands batches to the database as Arrow columns, a batch at a time. */
abstract class BatchReader extends ArrowReader {
    private final List<WrittenColumn> columns;
    private final Population.Batches batches;

    BatchReader(BufferAllocator allocator, List<WrittenColumn> columns, Population population) {
        super(allocator);
        this.columns = columns;
        this.batches = population.open();
    }

    @Override
    protected Schema readSchema() {
        return new Schema(columns.stream().map(WrittenColumn::field).toList());
    }

    @Override
    public boolean loadNextBatch() throws IOException {
        VectorSchemaRoot root = getVectorSchemaRoot();
        root.clear(); // the database may still read the columns before: they must not be written again
        for (Batch batch; (batch = batches.next()) != null; ) {
            int rows = rows(batch);
            if (rows > 0) {
                fill(batch, root);
                root.setRowCount(rows);
                return true;
            }
        }
        root.setRowCount(0);
        return false;
    }

    /** How many rows a batch gives. */
    abstract int rows(Batch batch);

    /** Puts a batch into the columns. */
    abstract void fill(Batch batch, VectorSchemaRoot root);

    /** Puts what is said into the last columns. */
    static void putSaid(Batch batch, List<Fact> facts, VectorSchemaRoot root, int rows) {
        int first = root.getFieldVectors().size() - facts.size();
        for (int index = 0; index < facts.size(); index++) {
            put(root.getVector(first + index), batch.said(facts.get(index)), rows);
        }
    }

    static void put(FieldVector vector, int[] values, int rows) {
        space(vector, rows).asIntBuffer().put(values, 0, rows);
    }

    static void put(FieldVector vector, byte[] values, int rows) {
        space(vector, rows).put(values, 0, rows);
    }

    static void put(FieldVector vector, long[] values, int rows) {
        space(vector, rows).asLongBuffer().put(values, 0, rows);
    }

    /** The memory of a column of which no row is blank. */
    static ByteBuffer space(FieldVector vector, int rows) {
        BaseFixedWidthVector fixed = (BaseFixedWidthVector) vector;
        fixed.allocateNew(rows);
        fixed.getValidityBuffer().setOne(0L, (rows + Byte.SIZE - 1L) / Byte.SIZE);
        return fixed.getDataBuffer().nioBuffer(0, rows * fixed.getTypeWidth()).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public long bytesRead() {
        return 0;
    }

    @Override
    protected void closeReadSource() {
        batches.close();
    }
}

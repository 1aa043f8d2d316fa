package org.yibao.simulation.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BaseFixedWidthVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.duckdb.DuckDBResultSet;

/**
 * The rows of a query, some ten thousand at a time, as arrays. All columns are whole numbers or dates without blanks; each is copied as a
 * whole, which costs less than looking at its elements through Arrow. For one thread.
 */
final class ColumnStream implements AutoCloseable {
    private static final int ROWS_AT_A_TIME = 65_536;

    private final Connection connection;
    private final PreparedStatement statement;
    private final DuckDBResultSet result;
    private final BufferAllocator allocator;
    private final ArrowReader reader;
    private final Object[] columns;
    private int rows;

    ColumnStream(Duck duck, String sql) {
        try {
            connection = duck.another();
            statement = connection.prepareStatement(sql);
            result = (DuckDBResultSet) statement.executeQuery();
            allocator = new RootAllocator();
            reader = (ArrowReader) result.arrowExportStream(allocator, ROWS_AT_A_TIME);
            columns = new Object[reader.getVectorSchemaRoot().getFieldVectors().size()];
        } catch (SQLException | IOException failed) {
            throw DuckFailure.told(failed);
        }
    }

    /** Goes on to the next rows; false at the end. */
    boolean next() {
        try {
            do {
                if (!reader.loadNextBatch()) {
                    return false;
                }
                rows = reader.getVectorSchemaRoot().getRowCount();
            } while (rows == 0);
            List<FieldVector> vectors = reader.getVectorSchemaRoot().getFieldVectors();
            for (int column = 0; column < columns.length; column++) {
                copy((BaseFixedWidthVector) vectors.get(column), column);
            }
            return true;
        } catch (IOException | RuntimeException failed) {
            throw DuckFailure.told(failed);
        }
    }

    private void copy(BaseFixedWidthVector vector, int column) {
        int width = vector.getTypeWidth();
        ByteBuffer bytes = vector.getDataBuffer().nioBuffer(0, rows * width).order(ByteOrder.LITTLE_ENDIAN);
        switch (width) {
            case Byte.BYTES -> {
                byte[] values = columns[column] instanceof byte[] kept && kept.length >= rows ? kept : new byte[rows];
                bytes.get(values, 0, rows);
                columns[column] = values;
            }
            case Integer.BYTES -> {
                int[] values = columns[column] instanceof int[] kept && kept.length >= rows ? kept : new int[rows];
                bytes.asIntBuffer().get(values, 0, rows);
                columns[column] = values;
            }
            case Long.BYTES -> {
                long[] values = columns[column] instanceof long[] kept && kept.length >= rows ? kept : new long[rows];
                bytes.asLongBuffer().get(values, 0, rows);
                columns[column] = values;
            }
            default -> throw new IllegalStateException("Column %d is %d bytes wide.".formatted(column, width));
        }
    }

    int rows() {
        return rows;
    }

    byte[] bytes(int column) {
        return (byte[]) columns[column];
    }

    int[] ints(int column) {
        return (int[]) columns[column];
    }

    long[] longs(int column) {
        return (long[]) columns[column];
    }

    @Override
    public void close() {
        try {
            reader.close();
            allocator.close();
            result.close();
            statement.close();
            connection.close();
        } catch (IOException | SQLException failed) {
            throw DuckFailure.told(failed);
        }
    }
}

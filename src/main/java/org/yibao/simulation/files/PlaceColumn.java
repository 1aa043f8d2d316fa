package org.yibao.simulation.files;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VarCharVector;
import org.yibao.simulation.population.Codebook;

/**
 * Puts numbers of places into a column as division codes. The database could look them up, but a join may hold back a few rows and so
 * change their order.
 */
final class PlaceColumn {
    private final byte[][] codes;

    PlaceColumn(Codebook codebook) {
        codes = IntStream.range(0, codebook.regions())
                .mapToObj(number -> codebook.region(number).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    void put(FieldVector vector, int[] places, int rows) {
        VarCharVector texts = (VarCharVector) vector;
        texts.allocateNew(rows);
        for (int row = 0; row < rows; row++) {
            texts.setSafe(row, codes[places[row]]);
        }
    }
}

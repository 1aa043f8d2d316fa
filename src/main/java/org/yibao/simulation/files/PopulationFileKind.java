package org.yibao.simulation.files;

import java.nio.file.Path;
import java.util.Locale;
import org.yibao.simulation.population.PopulationException;

/** Kinds of files, told by their ending. */
enum PopulationFileKind {
    PARQUET,
    CSV;

    /** @throws PopulationException when the ending is another one */
    static PopulationFileKind of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".parquet")) {
            return PARQUET;
        }
        if (name.endsWith(".csv")) {
            return CSV;
        }
        throw new PopulationException("文件 %s 既不是 .parquet 也不是 .csv。请用其中一种格式，并以此作文件名的结尾。".formatted(file.getFileName()));
    }
}

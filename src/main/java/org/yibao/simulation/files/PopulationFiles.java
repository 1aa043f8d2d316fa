package org.yibao.simulation.files;

import java.nio.file.Path;

/**
 * The two files of a population, Parquet or CSV by their endings.
 *
 * @param persons file of persons
 * @param visits  file of visits
 */
public record PopulationFiles(Path persons, Path visits) {}

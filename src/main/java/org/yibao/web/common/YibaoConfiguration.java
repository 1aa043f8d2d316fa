package org.yibao.web.common;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Configuration of the service: properties {@code yibao.*}, or environment variables {@code YIBAO_*}. */
@ConfigMapping(prefix = "yibao")
public interface YibaoConfiguration {
    /** Folder that holds {@code rules} and {@code decision-tables}; those inside the package are used when it is not set. */
    Optional<Path> home();

    /** Whether demonstration parameters (示例) are used where nobody has filled in real ones; every answer that used one says so. */
    @WithDefault("true")
    boolean demo();

    /** Most bytes that the body of a single question may have. */
    @WithDefault("65536")
    int maximumBody();

    /** Most bytes that a line of a batch may have. */
    @WithDefault("65536")
    int maximumLine();

    /** Folder that simulations keep their results in, a folder each. */
    @WithDefault("simulations")
    Path simulations();

    /** Simulations that compute at once. */
    @WithDefault("1")
    int simulationsAtOnce();

    /** Simulations that may wait for others. */
    @WithDefault("20")
    int simulationsWaiting();

    /** Threads of a simulation; all processors when it is not set. */
    Optional<Integer> simulationThreads();

    /** Most bytes that a simulation's request with its files may have. */
    @WithDefault("8589934592")
    long maximumPopulation();
}

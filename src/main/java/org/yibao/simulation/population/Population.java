package org.yibao.simulation.population;

/** People with their visits of a year. The same people each time it is opened. */
public interface Population {
    PopulationDescription description();

    /** What the numbers in batches stand for. */
    Codebook codes();

    /**
     * Begins to read.
     *
     * @throws PopulationException when it can't be read
     */
    Batches open();

    /** People as they are read. Safe for use by many threads: each gets batches that no other one gets. */
    interface Batches extends AutoCloseable {
        /**
         * The next batch, or {@code null} at the end.
         *
         * @throws PopulationException when what follows can't be read, or is wrong and wrong rows end the run
         */
        Batch next();

        /** Ends reading, also before the end. */
        @Override
        void close();
    }
}

package org.yibao.simulation.run;

import java.io.IOException;

/** The folder of runs can't be written. Its message is for the person who runs the simulation, in Chinese. */
public final class UnwritableResults extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableResults(IOException cause) {
        super(RunProblem.unwritable(cause), cause);
    }
}

package org.yibao.simulation.run;

import java.nio.file.Path;
import org.yibao.simulation.engine.Progress;
import org.yibao.simulation.request.SimulationRequest;
import org.yibao.simulation.result.SimulationResult;

/** What computes. */
@FunctionalInterface
public interface Simulator {
    /**
     * Makes a run ready, so that what can't be run is refused at once.
     *
     * @param folder where the run may put files
     * @throws org.yibao.workbook.WorkbookException                    when edits or workbooks can't be used
     * @throws org.yibao.simulation.population.PopulationException     when the population can't be used
     * @throws org.yibao.simulation.goal.GoalException                 when the goal can't be sought as it is asked
     */
    Ready prepare(SimulationRequest request, NamedFiles files, Path folder);

    /** A run that is ready to begin. */
    @FunctionalInterface
    interface Ready {
        /** @throws java.util.concurrent.CancellationException when it is cancelled */
        SimulationResult run(Progress progress);
    }
}

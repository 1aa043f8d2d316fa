package org.yibao.simulation.engine;

import org.yibao.settlement.Statement;
import org.yibao.simulation.population.Batch;

/** Sees every visit that is settled under both policies, on the threads of the run. */
public interface Observer {
    /**
     * @param admission number of the admission, as it was counted
     */
    void settled(Batch batch, int person, int visit, int admission, Statement baseline, Statement candidate);
}

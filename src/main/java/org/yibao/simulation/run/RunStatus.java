package org.yibao.simulation.run;

/** How a run stands. */
public enum RunStatus {
    /** Waiting or computing. */
    RUNNING,
    /** With results. */
    DONE,
    /** Without results, for a reason that the run tells. */
    FAILED,
    /** Without results, because somebody wanted none. */
    CANCELLED;

    public boolean finished() {
        return this != RUNNING;
    }
}

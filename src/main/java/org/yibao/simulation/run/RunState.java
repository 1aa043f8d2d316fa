package org.yibao.simulation.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.yibao.simulation.request.SimulationRequest;

/**
 * What is noted of a run, in {@code run.json}.
 *
 * @param id       its id, and the name of its folder
 * @param status   how it stands
 * @param created  when it was asked for
 * @param started  when it began to compute; {@code null} before
 * @param finished when it ended; {@code null} before
 * @param request  what was asked
 * @param problem  why it has no results; {@code null} when it has, or may still have
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunState(
        String id,
        RunStatus status,
        Instant created,
        Instant started,
        Instant finished,
        SimulationRequest request,
        RunProblem problem) {
    static RunState asked(String id, Instant now, SimulationRequest request) {
        return new RunState(id, RunStatus.RUNNING, now, null, null, request, null);
    }

    RunState begun(Instant now) {
        return new RunState(id, status, created, now, null, request, null);
    }

    RunState ended(RunStatus how, Instant now, RunProblem why) {
        return new RunState(id, how, created, started, now, request, why);
    }
}

package org.yibao.web.simulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yibao.simulation.result.SimulationResult;
import org.yibao.simulation.run.RunProblem;
import org.yibao.simulation.run.RunProgress;
import org.yibao.simulation.run.RunStatus;
import org.yibao.simulation.run.RunView;

/**
 * A simulation as it is answered.
 *
 * @param id       its id
 * @param status   how it stands
 * @param created  when it was asked for
 * @param started  when it began to compute; absent before
 * @param finished when it ended; absent before
 * @param progress how far it is; absent once it has ended
 * @param problem  why it has no result; absent when it has, or may still have
 * @param result   what it says, the bytes of {@code result.json}; absent until it is done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SimulationAnswer(
        String id,
        RunStatus status,
        Instant created,
        Instant started,
        Instant finished,
        RunProgress progress,
        RunProblem problem,

        @JsonRawValue @Schema(implementation = SimulationResult.class)
        String result) {
    static SimulationAnswer of(RunView view, String result) {
        return new SimulationAnswer(
                view.state().id(),
                view.state().status(),
                view.state().created(),
                view.state().started(),
                view.state().finished(),
                view.progress(),
                view.state().problem(),
                result);
    }
}

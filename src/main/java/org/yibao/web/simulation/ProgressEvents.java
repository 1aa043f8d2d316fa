package org.yibao.web.simulation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Optional;
import org.yibao.simulation.run.RunView;
import org.yibao.simulation.run.Runs;

/** How far a simulation is, as server-sent events: {@code progress} until it ends, then one {@code end}. */
final class ProgressEvents {
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private ProgressEvents() {}

    static Multi<OutboundSseEvent> of(Runs runs, String id, Sse sse) {
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> runs.find(id))
                        .runSubscriptionOn(Infrastructure.getDefaultExecutor())) // it may be read from disk
                .withDelay(INTERVAL)
                .whilst(found -> !ended(found))
                .flatMap(found -> Multi.createFrom().optional(found))
                .map(view -> event(view, sse));
    }

    private static boolean ended(Optional<RunView> view) {
        return view.isEmpty() || view.get().state().status().finished();
    }

    private static OutboundSseEvent event(RunView view, Sse sse) {
        return sse.newEventBuilder()
                .name(view.state().status().finished() ? "end" : "progress")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(SimulationAnswer.class, SimulationAnswer.of(view, null))
                .build();
    }
}

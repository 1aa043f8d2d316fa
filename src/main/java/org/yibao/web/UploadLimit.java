package org.yibao.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yibao.web.common.YibaoConfiguration;
import org.yibao.web.problem.ProblemCode;
import org.yibao.web.problem.TooLarge;
import org.yibao.web.simulation.SimulationResource;
import org.yibao.web.workbook.WorkbookResource;

/** Refuses uploads that are too large: before a byte is read when they say how long they are, or else as soon as they are. */
public class UploadLimit {
    /** Two workbooks of 20 MB each, and what stands between them. */
    private static final int MOST_BYTES = 41 << 20;

    private final CurrentVertxRequest current;
    private final long mostForSimulations;

    UploadLimit(CurrentVertxRequest current, YibaoConfiguration configuration) {
        this.current = current;
        this.mostForSimulations = configuration.maximumPopulation();
    }

    /** @throws TooLarge when an upload says that it is too long */
    @ServerRequestFilter(preMatching = true)
    public void limit(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.startsWith(WorkbookResource.PATH)) {
            limit(request, MOST_BYTES);
        } else if (path.startsWith(SimulationResource.PATH)) {
            limit(request, mostForSimulations);
        }
    }

    private void limit(ContainerRequestContext request, long most) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > most) {
            throw new TooLarge(ProblemCode.BODY_TOO_LARGE, most);
        }
        current.getCurrent().put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most);
    }
}

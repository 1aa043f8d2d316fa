package org.yibao.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yibao.web.problem.ProblemCode;
import org.yibao.web.problem.TooLarge;

/** Refuses uploads that are too large: before a byte is read when they say how long they are, or else as soon as they are. */
public class UploadLimit {
    /** Two workbooks of 20 MB each, and what stands between them. */
    private static final int MOST_BYTES = 41 << 20;

    private final CurrentVertxRequest current;

    UploadLimit(CurrentVertxRequest current) {
        this.current = current;
    }

    /** @throws TooLarge when an upload says that it is too long */
    @ServerRequestFilter(preMatching = true)
    public void limit(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith(WorkbookResource.PATH)) {
            return;
        }
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > MOST_BYTES) {
            throw new TooLarge(ProblemCode.BODY_TOO_LARGE, MOST_BYTES);
        }
        current.getCurrent().put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, (long) MOST_BYTES);
    }
}

package org.yibao.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yibao.web.problem.LengthRequired;
import org.yibao.web.problem.ProblemCode;
import org.yibao.web.problem.TooLarge;

/** Refuses uploads that are too large, before a byte of them is read: an upload is kept on disk while it is read. */
public class UploadLimit {
    /** Two workbooks of 20 MB each, and what stands between them. */
    private static final int MOST_BYTES = 41 << 20;

    /**
     * @throws LengthRequired when an upload doesn't say how long it is
     * @throws TooLarge       when it is too long
     */
    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith(WorkbookResource.PATH)) {
            return;
        }
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            throw new LengthRequired();
        }
        if (Long.parseLong(length) > MOST_BYTES) {
            throw new TooLarge(ProblemCode.BODY_TOO_LARGE, MOST_BYTES);
        }
    }
}

package org.yibao.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Leads a person who opens the service in a browser to the description of its interface. */
@Path("/")
public class RootResource {
    @GET
    @Operation(hidden = true)
    public Response root() {
        return Response.temporaryRedirect(URI.create("/q/swagger-ui/")).build();
    }
}

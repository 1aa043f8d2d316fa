package org.yibao.web.problem;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every exception as problem JSON. The more specific methods take precedence over mappers that the framework brings. */
public class ProblemMappers {
    private static final int SECONDS_TO_WAIT = 30;

    @ServerExceptionMapper
    public Response anything(Throwable thrown, HttpHeaders headers) {
        return answer(thrown, headers);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException thrown, HttpHeaders headers) {
        int status = thrown.getResponse().getStatus();
        return status < 400 ? thrown.getResponse() : answer(thrown, headers);
    }

    @ServerExceptionMapper
    public Response constraint(ConstraintViolationException thrown, HttpHeaders headers) {
        return answer(thrown, headers);
    }

    private static Response answer(Throwable thrown, HttpHeaders headers) {
        Problem problem = new Problems(Texts.of(headers)).of(thrown);
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        return problem.status() == ProblemCode.TOO_MANY_SIMULATIONS.status()
                ? answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT).build()
                : answer.build();
    }
}

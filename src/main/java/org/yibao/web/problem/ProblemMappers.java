package org.yibao.web.problem;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every exception as problem JSON. The more specific methods take precedence over mappers that the framework brings. */
public class ProblemMappers {
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
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}

package org.yibao.web.problem;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition;

/** Answers every exception as problem JSON. The more specific methods take precedence over mappers that the framework brings. */
public class ProblemMappers {
    private static final int SECONDS_TO_WAIT = 30;

    private final long longestPart;

    ProblemMappers(@ConfigProperty(name = "quarkus.http.limits.max-form-attribute-size") MemorySize longestPart) {
        this.longestPart = longestPart.asLongValue();
    }

    @ServerExceptionMapper
    public Response anything(Throwable thrown, HttpHeaders headers) {
        return answer(malformedForm(thrown) ? new BadRequestException(thrown) : thrown, headers);
    }

    /** Whether it is the reader of forms that could not go on: what else can't be read or written is no fault of the caller. */
    private static boolean malformedForm(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown instanceof IOException
                && trace.length > 0
                && trace[0].getClassName().startsWith(MultiPartParserDefinition.class.getPackageName());
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException thrown, HttpHeaders headers) {
        int status = thrown.getResponse().getStatus();
        if (status == ProblemCode.PART_TOO_LARGE.status()) { // only the reader of forms answers so
            return answer(new TooLarge(ProblemCode.PART_TOO_LARGE, longestPart), headers);
        }
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

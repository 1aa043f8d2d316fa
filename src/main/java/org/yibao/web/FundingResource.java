package org.yibao.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yibao.decision.FundingDecision;
import org.yibao.decision.FundingDecisions;
import org.yibao.web.common.LineBatch;
import org.yibao.web.common.Questions;
import org.yibao.web.common.YibaoConfiguration;
import org.yibao.web.problem.Problem;
import org.yibao.web.problem.Problems;
import org.yibao.web.problem.Texts;
import org.yibao.web.request.FundingRequest;

/** Answers who pays what for a person's insurance in a year, and under which clauses. */
@Path("/api/v1/funding")
@Tag(name = "筹资", description = "Funding: subsidy, contribution, support")
@APIResponse(
        responseCode = "default",
        description = "RFC 9457 problem",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class FundingResource {
    static final String NDJSON = "application/x-ndjson";

    private final FundingDecisions decisions;
    private final Questions<FundingRequest> questions;
    private final ObjectWriter writer;
    private final YibaoConfiguration configuration;

    FundingResource(
            FundingDecisions decisions, ObjectMapper json, Validator validator, YibaoConfiguration configuration) {
        this.decisions = decisions;
        this.questions = new Questions<>(FundingRequest.class, json, validator);
        this.writer = json.writer();
        this.configuration = configuration;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "一人一年：谁出多少钱",
            description = "Who pays what for one person and year. Amounts are yuan with two decimals.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FundingRequest.class)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FundingDecision.class)))
    public byte[] decide(InputStream body) throws IOException {
        return writer.writeValueAsBytes(decide(questions.read(body, configuration.maximumBody())));
    }

    private FundingDecision decide(FundingRequest request) {
        return decisions.decide(request.toQuery());
    }

    @POST
    @Path("batch")
    @Consumes({NDJSON, "application/ndjson", "application/jsonl", MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Produces(NDJSON)
    @Operation(
            summary = "批量：每行一问，每行一答",
            description = "NDJSON in, NDJSON out, in order and streamed: read the answers while you send. "
                    + "A bad line is answered by a problem with its line number; blank lines are skipped.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FundingRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "One FundingDecision or Problem a line",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = FundingDecision.class)))
    public StreamingOutput batch(InputStream body, HttpHeaders headers) {
        LineBatch<FundingRequest> batch = new LineBatch<>(
                questions, this::decide, writer, new Problems(Texts.of(headers)), configuration.maximumLine());
        return output -> batch.answer(body, output);
    }
}

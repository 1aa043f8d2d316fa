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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yibao.decision.SettlementDecisions;
import org.yibao.web.common.LineBatch;
import org.yibao.web.common.Questions;
import org.yibao.web.common.YibaoConfiguration;
import org.yibao.web.problem.Problem;
import org.yibao.web.problem.Problems;
import org.yibao.web.problem.Texts;
import org.yibao.web.request.ReversalRequest;
import org.yibao.web.request.SettlementRequest;
import org.yibao.web.request.VisitInYear;
import org.yibao.web.request.YearRequest;
import org.yibao.web.statement.ReversalAnswer;
import org.yibao.web.statement.SettlementAnswer;
import org.yibao.web.statement.StatementPage;

/** Answers what visits are paid, by whom, and under which clauses. */
@Path("/api/v1/settlements")
@Tag(
        name = "结算",
        description = "Settlement: basic insurance, serious-illness insurance, medical assistance on one bill")
@APIResponse(
        responseCode = "default",
        description = "RFC 9457 problem",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
public class SettlementResource {
    private static final int LARGER = 16;

    /** Preferred less than JSON, which answers when a client accepts anything. */
    private static final String HTML = MediaType.TEXT_HTML + ";qs=0.5";

    private final SettlementDecisions decisions;
    private final Questions<SettlementRequest> questions;
    private final Questions<YearRequest> years;
    private final Questions<ReversalRequest> reversals;
    private final ObjectWriter writer;
    private final YibaoConfiguration configuration;
    private final StatementPage page;

    SettlementResource(
            SettlementDecisions decisions,
            ObjectMapper json,
            Validator validator,
            YibaoConfiguration configuration,
            StatementPage page) {
        this.decisions = decisions;
        this.questions = new Questions<>(SettlementRequest.class, json, validator);
        this.years = new Questions<>(YearRequest.class, json, validator);
        this.reversals = new Questions<>(ReversalRequest.class, json, validator);
        this.writer = json.writer();
        this.configuration = configuration;
        this.page = page;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "一次就医：一单制结算", description = "Settle one visit. Amounts are yuan with two decimals.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SettlementRequest.class)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SettlementAnswer.class)))
    public byte[] settle(InputStream body) throws IOException {
        return writer.writeValueAsBytes(settle(questions.read(body, configuration.maximumBody())));
    }

    private SettlementAnswer settle(SettlementRequest request) {
        VisitInYear question = request.toVisit();
        return SettlementAnswer.of(decisions.settle(question.visit(), question.before()));
    }

    /** The same question, asked with {@code Accept: text/html}; documented at {@link #statement}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(HTML)
    @Operation(hidden = true)
    public String print(InputStream body) throws IOException {
        return statement(body);
    }

    @POST
    @Path("statement.html")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(HTML)
    @Operation(
            summary = "一次就医：可打印的一页结算单",
            description =
                    "Settle one visit and print it: a one-page A4 statement. Also at the path above with Accept: text/html.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SettlementRequest.class)))
    public String statement(InputStream body) throws IOException {
        SettlementRequest request = questions.read(body, configuration.maximumBody());
        return page.html(request, settle(request));
    }

    @POST
    @Path("year")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "一人多次就医：按顺序结算",
            description = "Settle the visits of one person in order, each after what the ones before it have used up.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = YearRequest.class)))
    public List<SettlementAnswer> settleYear(InputStream body) throws IOException {
        YearRequest.VisitsInYear question =
                years.read(body, configuration.maximumBody() * LARGER).toVisits();
        return decisions.settleInOrder(question.visits(), question.before()).stream()
                .map(SettlementAnswer::of)
                .toList();
    }

    @POST
    @Path("reversals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "退费：退回最近一次结算",
            description = "Take back the newest settlement: restores what the year had seen before it.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReversalRequest.class)))
    public ReversalAnswer reverse(InputStream body) throws IOException {
        ReversalRequest.Taken question =
                reversals.read(body, configuration.maximumBody()).toReversal();
        VisitInYear settled = question.settled();
        return ReversalAnswer.of(decisions.reverse(settled.visit(), settled.before(), question.now()));
    }

    @POST
    @Path("batch")
    @Consumes({
        FundingResource.NDJSON,
        "application/ndjson",
        "application/jsonl",
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_PLAIN
    })
    @Produces(FundingResource.NDJSON)
    @Operation(
            summary = "批量结算：每行一问，每行一答",
            description = "NDJSON in, NDJSON out, in order and streamed; lines don't know of each other.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SettlementRequest.class)))
    public StreamingOutput batch(InputStream body, HttpHeaders headers) {
        LineBatch<SettlementRequest> batch = new LineBatch<>(
                questions, this::settle, writer, new Problems(Texts.of(headers)), configuration.maximumLine());
        return output -> batch.answer(body, output);
    }
}

package org.yibao.web.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.yibao.divisions.Divisions;
import org.yibao.rulebook.Rulebooks;
import org.yibao.simulation.request.SimulationRequest;
import org.yibao.simulation.run.NewRun;
import org.yibao.simulation.run.ResultFiles;
import org.yibao.simulation.run.RunStatus;
import org.yibao.simulation.run.RunView;
import org.yibao.simulation.run.Runs;
import org.yibao.web.common.Questions;
import org.yibao.web.problem.InvalidRequest;
import org.yibao.web.problem.Problem;

/** Starts simulations, tells how far they are, and hands over what they say. */
@Path(SimulationResource.PATH)
@Tag(name = "模拟", description = "Simulations: a change, a whole province, before the policy year starts")
@APIResponse(
        responseCode = "default",
        description = "RFC 9457 problem",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
public class SimulationResource {
    public static final String PATH = "/api/v1/simulations";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PARQUET = "application/vnd.apache.parquet";
    private static final int LONGEST_REQUEST = 1 << 20;
    private static final String REQUEST = "request";

    private final Runs runs;
    private final Questions<SimulationRequest> questions;
    private final Divisions divisions;

    SimulationResource(Runs runs, Rulebooks rulebooks, ObjectMapper json, Validator validator) {
        this.runs = runs;
        this.questions = new Questions<>(SimulationRequest.class, json, validator);
        this.divisions = rulebooks.divisions();
    }

    /** What a new simulation is known by. */
    public record Started(String id) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = SimulationRequest.class)))
    @APIResponse(
            responseCode = "202",
            description = "accepted",
            content = @Content(schema = @Schema(implementation = Started.class)))
    @Operation(
            summary = "开始一次模拟",
            description =
                    "Starts a simulation of a candidate beside a baseline over a population. Bad edits are refused at once.")
    public Response start(InputStream body) throws IOException {
        SimulationRequest request = questions.read(body, LONGEST_REQUEST);
        Submission.require(request, divisions, UploadedFiles.NONE.names());
        return started(runs.start(runs.prepare(), request, UploadedFiles.NONE));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "开始一次模拟，附上传的工作簿或人口文件",
            description =
                    "The same with files: the part request holds the JSON, the others are named in it by part or file name.")
    public Response startWithFiles(
            @RestForm(REQUEST) String request, @RestForm(FileUpload.ALL) List<FileUpload> uploads) throws IOException {
        List<FileUpload> files = new ArrayList<>(uploads);
        SimulationRequest asked = questions.read(text(request, files), LONGEST_REQUEST);
        NewRun run = runs.prepare();
        boolean handedOver = false;
        try {
            UploadedFiles kept = UploadedFiles.keep(files, run);
            Submission.require(asked, divisions, kept.names());
            handedOver = true;
            return started(runs.start(run, asked, kept));
        } finally {
            if (!handedOver) {
                run.discard();
            }
        }
    }

    /** The request, whether it came as text or as a file; takes it out of the files. */
    private static InputStream text(String request, List<FileUpload> files) throws IOException {
        if (request != null && !request.isBlank()) {
            files.removeIf(file -> file.name().equals(REQUEST));
            return new java.io.ByteArrayInputStream(request.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        FileUpload file = files.stream()
                .filter(upload -> upload.name().equals(REQUEST))
                .findFirst()
                .orElseThrow(() -> InvalidRequest.of(REQUEST, null, "expected.present"));
        files.remove(file);
        return Files.newInputStream(file.uploadedFile());
    }

    private static Response started(RunView run) {
        String id = run.state().id();
        return Response.accepted(new Started(id))
                .location(URI.create(PATH + "/" + id))
                .build();
    }

    @GET
    @Operation(summary = "全部模拟，新的在前", description = "All simulations, the newest first, without results.")
    public List<SimulationAnswer> list() {
        return runs.list().stream().map(view -> SimulationAnswer.of(view, null)).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一次模拟的状态、进度和结果", description = "Status, progress, and the result once it is done.")
    public SimulationAnswer get(@PathParam("id") String id) throws IOException {
        RunView view = found(id);
        boolean done = view.state().status() == RunStatus.DONE;
        return SimulationAnswer.of(view, done ? Files.readString(file(id, ResultFiles.JSON)) : null);
    }

    private RunView found(String id) {
        return runs.find(id).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "进度（server-sent events），约每半秒一次，结束时最后一次",
            description = "Events progress about every half second, then one event named end.")
    public Multi<OutboundSseEvent> events(@PathParam("id") String id, @Context Sse sse) {
        found(id);
        return ProgressEvents.of(runs, id, sse);
    }

    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "202", description = "being cancelled")
    @APIResponse(responseCode = "204", description = "removed with its files")
    @Operation(
            summary = "取消正在计算的模拟；已结束的连同文件一起删除",
            description = "Cancels a simulation that has not ended; removes one that has, with its files.")
    public Response delete(@PathParam("id") String id) {
        RunView was = runs.cancelOrDelete(id).orElseThrow(NotFoundException::new);
        return was.state().status().finished()
                ? Response.noContent().build()
                : Response.accepted(SimulationAnswer.of(was, null)).build();
    }

    @GET
    @Path("{id}/result.json")
    @Operation(summary = "结果（JSON）", description = "The result alone.")
    public Response json(@PathParam("id") String id) {
        return download(id, ResultFiles.JSON, MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("{id}/result.xlsx")
    @Produces(XLSX)
    @Operation(summary = "结果（Excel）", description = "The result as a workbook.")
    public Response workbook(@PathParam("id") String id) {
        return download(id, ResultFiles.EXCEL, XLSX);
    }

    @GET
    @Path("{id}/result.parquet")
    @Produces(PARQUET)
    @Operation(summary = "结果（Parquet，每个数一行）", description = "The result as one long table.")
    public Response parquet(@PathParam("id") String id) {
        return download(id, ResultFiles.PARQUET, PARQUET);
    }

    @GET
    @Path("{id}/report.html")
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "报告（网页，可打印）", description = "The result as a page with charts; it needs no network.")
    public Response report(@PathParam("id") String id) {
        return Response.ok(file(id, ResultFiles.HTML).toFile(), MediaType.TEXT_HTML + ";charset=UTF-8")
                .build();
    }

    @GET
    @Path("{id}/bad-rows.csv")
    @Produces("text/csv")
    @Operation(summary = "人口文件中有误的行", description = "Rows of the population's files that were wrong, with reasons.")
    public Response badRows(@PathParam("id") String id) {
        return download(id, ResultFiles.BAD_ROWS, "text/csv;charset=UTF-8");
    }

    @GET
    @Path("{id}/workbooks/{path:.+}")
    @Produces(XLSX)
    @Operation(summary = "达到目标的工作簿", description = "An edited workbook that reaches the goal.")
    public Response answer(@PathParam("id") String id, @PathParam("path") String path) {
        java.nio.file.Path file = file(id, ResultFiles.WORKBOOKS + "/" + path);
        if (!file.startsWith(file(id, ResultFiles.JSON).resolveSibling(ResultFiles.WORKBOOKS))) {
            throw new NotFoundException();
        }
        return Response.ok(file.toFile(), XLSX).build();
    }

    private Response download(String id, String name, String type) {
        return Response.ok(file(id, name).toFile(), type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private java.nio.file.Path file(String id, String name) {
        return runs.file(id, name).orElseThrow(NotFoundException::new);
    }
}

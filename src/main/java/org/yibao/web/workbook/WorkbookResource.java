package org.yibao.web.workbook;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.yibao.review.WorkbookDifference;
import org.yibao.review.WorkbookReview;
import org.yibao.review.WorkbookReviewer;
import org.yibao.rulebook.Rulebooks;
import org.yibao.web.problem.InvalidRequest;
import org.yibao.web.problem.Problem;
import org.yibao.workbook.export.WorkbookExport;
import org.yibao.workbook.write.MarkedWorkbook;

/** Checks and compares workbooks that somebody edited. Nothing is kept, and nothing that is in force changes. */
@Path(WorkbookResource.PATH)
@Tag(name = "工作簿", description = "Workbooks: check an edited one, compare two editions")
@APIResponse(
        responseCode = "default",
        description = "RFC 9457 problem",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Produces(MediaType.APPLICATION_JSON)
public class WorkbookResource {
    public static final String PATH = "/api/v1/workbooks";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Rulebooks inForce;
    private final WorkbookReviewer reviewer;
    private final WorkbookPage page;

    WorkbookResource(Rulebooks inForce, WorkbookPage page) {
        this.inForce = inForce;
        this.reviewer = new WorkbookReviewer(inForce);
        this.page = page;
    }

    @POST
    @Path("check")
    @Operation(
            summary = "检查一份改过的工作簿",
            description =
                    "Check an edited workbook: problems at the cell, gaps and overlaps, its cases, and what it would change. "
                            + "Path is where it belongs, such as jilin/funding.xlsx; its header rows say it when it is not given.")
    public WorkbookReview check(@RestForm FileUpload file, @RestForm String path) throws IOException {
        byte[] content = content("file", file);
        return reviewer.review(path(path, content), content);
    }

    /** The same workbook with its problems marked. */
    @POST
    @Path("check")
    @Produces(XLSX + ";qs=0.5")
    @Operation(hidden = true)
    public Response mark(@RestForm FileUpload file, @RestForm String path) throws IOException {
        return marked(file, path);
    }

    @POST
    @Path("check/marked.xlsx")
    @Produces(XLSX)
    @Operation(
            summary = "检查并标出问题：同一份工作簿，问题单元格标红，附问题清单",
            description = "Check a workbook and get it back with red cells, comments and a sheet 问题清单. "
                    + "Also at the path above with Accept: " + XLSX + ".")
    public Response marked(@RestForm FileUpload file, @RestForm String path) throws IOException {
        byte[] content = content("file", file);
        WorkbookReview review = reviewer.review(path(path, content), content);
        return Response.ok(MarkedWorkbook.of(content, review.problems()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"marked.xlsx\"")
                .build();
    }

    @POST
    @Path("diff")
    @Operation(
            summary = "比较两份工作簿：决定有何不同，哪些行不同",
            description = "Compare two editions of a workbook by what they decide and row by row. "
                    + "The one in force is the baseline when none is given.")
    public WorkbookDifference difference(
            @RestForm FileUpload candidate, @RestForm FileUpload baseline, @RestForm String path) throws IOException {
        byte[] edited = content("candidate", candidate);
        String name = path(path, edited);
        return baseline == null
                ? reviewer.difference(name, edited)
                : reviewer.difference(name, content("baseline", baseline), edited);
    }

    @POST
    @Path("print")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "打印一份工作簿：表名、单位、条款，一页网页",
            description = "A workbook as a page to print, sign, file, or save as PDF from the browser.")
    public String print(@RestForm FileUpload file, @RestForm String path) throws IOException {
        byte[] content = content("file", file);
        return page.html(new WorkbookExport(reviewer.reader()).texts(path(path, content), content), inForce.clauses());
    }

    private String path(String given, byte[] content) {
        return given == null || given.isBlank() ? reviewer.pathOf(content) : given;
    }

    private static byte[] content(String field, FileUpload upload) throws IOException {
        if (upload == null) {
            throw InvalidRequest.of(field, null, "expected.workbook");
        }
        return Files.readAllBytes(upload.uploadedFile());
    }
}

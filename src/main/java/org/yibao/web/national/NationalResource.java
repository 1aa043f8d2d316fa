package org.yibao.web.national;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yibao.decision.SettlementDecision;
import org.yibao.decision.SettlementDecisions;
import org.yibao.decision.Undecidable;
import org.yibao.web.common.YibaoConfiguration;
import org.yibao.web.problem.Problems;
import org.yibao.web.problem.Texts;
import org.yibao.web.request.VisitInYear;

/** Settles visits in the form of the national platform (国家医疗保障信息平台). Whatever is wrong is answered in that form, too. */
@Path("/api/v1/national")
@Tag(name = "国家平台", description = "Settlement with the envelope and field names of the national platform")
@Produces(MediaType.APPLICATION_JSON)
public class NationalResource {
    private final SettlementDecisions decisions;
    private final CodeTables tables;
    private final ObjectMapper json;
    private final MessageReader reader;
    private final YibaoConfiguration configuration;

    NationalResource(
            SettlementDecisions decisions, CodeTables tables, ObjectMapper json, YibaoConfiguration configuration) {
        this.decisions = decisions;
        this.tables = tables;
        this.json = json;
        this.reader = new MessageReader(json);
        this.configuration = configuration;
    }

    @POST
    @Path("{infno}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "国家平台：2206 门诊预结算、2207 门诊结算、2303 住院预结算、2304 住院结算",
            description =
                    "Always HTTP 200: infcode is 0, or -1 with err_msg. Nothing is kept: a settlement is its pre-settlement with a setl_id.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PlatformMessage.class)))
    public PlatformAnswer settle(
            @Parameter(
                            description = "number of the transaction",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"2206", "2207", "2303", "2304"}))
                    @PathParam("infno")
                    String number,
            InputStream body,
            HttpHeaders headers)
            throws IOException {
        byte[] bytes = body.readNBytes(configuration.maximumBody() + 1);
        if (bytes.length > configuration.maximumBody()) {
            return PlatformAnswer.refused(null, "报文过大：最多 %d 字节。".formatted(configuration.maximumBody()));
        }
        try {
            Transaction transaction = Transaction.of(number)
                    .orElseThrow(() -> new InvalidMessage(Wrongs.sentence("infno", number, Transaction.known())));
            return settle(transaction, reader.read(bytes));
        } catch (IOException | RuntimeException wrong) {
            return PlatformAnswer.refused(reader.number(bytes), sentence(wrong, headers));
        }
    }

    private PlatformAnswer settle(Transaction transaction, PlatformMessage message) {
        VisitInYear read = PlatformVisitReader.read(tables, transaction, message);
        SettlementDecision decision = decisions.settle(read.visit(), read.before());
        String number = transaction.settles() ? SettlementNumber.of(message, json) : null;
        return PlatformAnswer.of(message.message(), PlatformOutput.of(message.data(), read.visit(), decision, number));
    }

    private static String sentence(Exception wrong, HttpHeaders headers) {
        if (wrong instanceof InvalidMessage invalid) {
            return invalid.getMessage();
        }
        String detail = new Problems(Texts.of(headers)).of(wrong).detail();
        if (wrong instanceof Undecidable.UnknownRegion unknown && detail.startsWith(unknown.field())) {
            String field = unknown.field().equals("care.place") ? "mdtrtarea_admvs" : "insuplc_admdvs";
            return field + detail.substring(unknown.field().length());
        }
        return detail;
    }
}

package org.yibao.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yibao.clauses.Clause;
import org.yibao.clauses.ClauseKind;
import org.yibao.clauses.Topic;
import org.yibao.rulebook.Implementation;
import org.yibao.rulebook.Rulebooks;
import org.yibao.web.problem.InvalidRequest;
import org.yibao.web.problem.UnknownClause;

/** The clause register: every clause of the notices, and what implements it. */
@Path("/api/v1/clauses")
@Tag(name = "条款", description = "Clause register")
@Produces(MediaType.APPLICATION_JSON)
public class ClauseResource {
    private final Rulebooks rulebooks;

    ClauseResource(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** A clause with what implements it. */
    public record ClauseView(Clause clause, Implementation implementedBy) {}

    @GET
    @Operation(summary = "条款登记册", description = "All clauses; filters: notice, kind, topic.")
    public List<Clause> list(
            @QueryParam("notice") String notice, @QueryParam("kind") String kind, @QueryParam("topic") String topic) {
        constant("notice", notice, notices());
        ClauseKind ofKind = constant(ClauseKind.class, "kind", kind);
        Topic ofTopic = constant(Topic.class, "topic", topic);
        return rulebooks.clauses().all().stream()
                .filter(clause -> notice == null || clause.notice().id().equals(notice))
                .filter(clause -> ofKind == null || clause.kinds().contains(ofKind))
                .filter(clause -> ofTopic == null || clause.topic() == ofTopic)
                .toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String parameter, String value) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        constant(parameter, value, names);
        return value == null ? null : Enum.valueOf(type, value);
    }

    private static void constant(String parameter, String value, List<String> known) {
        if (value != null && !known.contains(value)) {
            throw InvalidRequest.of(parameter, value, "expected.one", String.join("、", known));
        }
    }

    private List<String> notices() {
        return rulebooks.clauses().all().stream()
                .map(clause -> clause.notice().id())
                .distinct()
                .toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一个条款及其实现", description = "The clause with the rules, tables and rows that implement it.")
    public ClauseView one(@PathParam("id") String id) {
        Clause clause = rulebooks.clauses().find(id).orElseThrow(() -> new UnknownClause(id, near(id)));
        return new ClauseView(clause, Implementation.of(id, rulebooks));
    }

    private List<String> near(String id) {
        LevenshteinDistance distance = new LevenshteinDistance(3);
        String shortened = id.length() > 40 ? id.substring(0, 40) : id;
        return rulebooks.clauses().all().stream()
                .map(Clause::id)
                .filter(known -> distance.apply(known, shortened) >= 0)
                .limit(5)
                .toList();
    }
}

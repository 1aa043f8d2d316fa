package org.yibao.web.request;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.yibao.facts.Fact;
import org.yibao.facts.Said;
import org.yibao.facts.Scale;
import org.yibao.facts.Source;
import org.yibao.facts.Unsaid;

/** Describes the members of requests that say facts. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SaidSchema implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI description) {
        describe(description, PersonRequest.class, Source.Person.class);
        describe(description, SettlementRequest.CareRequest.class, Source.Visit.class);
    }

    private static void describe(OpenAPI description, Class<?> request, Class<? extends Source.Caller> of) {
        Schema schema = description.getComponents().getSchemas().get(request.getSimpleName());
        for (Fact fact : Said.facts(of)) {
            schema.addProperty(fact.name(), member(fact));
            if (!unsaid(fact).accepted()) {
                schema.addRequired(fact.name());
            }
        }
    }

    private static Schema member(Fact fact) {
        Schema member = OASFactory.createSchema().description(fact.label());
        Unsaid unsaid = unsaid(fact);
        if (fact.scale().kind() == Scale.Kind.YES_OR_NO) {
            member.addType(Schema.SchemaType.BOOLEAN);
            return unsaid.accepted() ? member.defaultValue(unsaid.point() == 1) : member;
        }
        List<Enum<?>> codes = fact.scale().codes();
        member.addType(Schema.SchemaType.STRING);
        codes.forEach(code -> member.addEnumeration(code.name()));
        return unsaid.accepted() ? member.defaultValue(codes.get(unsaid.point()).name()) : member;
    }

    private static Unsaid unsaid(Fact fact) {
        return ((Source.Caller) fact.source()).unsaid();
    }
}

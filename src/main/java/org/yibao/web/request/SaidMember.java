package org.yibao.web.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.yibao.facts.Fact;
import org.yibao.facts.Said;
import org.yibao.facts.Scale;
import org.yibao.facts.Source;

/** Reads a member of a request that says a fact, by the member's name. Any other name is that of no member. */
abstract class SaidMember extends JsonDeserializer<Object> {
    private final Class<?> request;
    private final List<Fact> facts;

    private SaidMember(Class<?> request, Class<? extends Source.Caller> of) {
        this.request = request;
        this.facts = Said.facts(of);
    }

    /** Of a person. */
    static final class OfPerson extends SaidMember {
        OfPerson() {
            super(PersonRequest.class, Source.Person.class);
        }
    }

    /** Of a visit. */
    static final class OfVisit extends SaidMember {
        OfVisit() {
            super(SettlementRequest.CareRequest.class, Source.Visit.class);
        }
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Scale scale = fact(parser).scale();
        Class<?> type = scale.kind() == Scale.Kind.YES_OR_NO
                ? Boolean.class
                : scale.codes().get(0).getDeclaringClass();
        return context.readValue(parser, type);
    }

    @Override
    public Object getNullValue(DeserializationContext context) throws UnrecognizedPropertyException {
        try {
            fact(context.getParser());
            return null;
        } catch (UnrecognizedPropertyException unknown) {
            throw unknown;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    private Fact fact(JsonParser parser) throws IOException {
        String name = parser.currentName();
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(parser, name));
    }

    private UnrecognizedPropertyException unknown(JsonParser parser, String name) {
        Collection<Object> known = new ArrayList<>();
        facts.forEach(fact -> known.add(fact.name()));
        Arrays.stream(request.getRecordComponents())
                .map(component -> component.getName())
                .filter(component -> !component.equals("members"))
                .forEach(known::add);
        return new UnrecognizedPropertyException(
                parser, "Unknown member " + name, parser.currentTokenLocation(), request, name, known);
    }
}

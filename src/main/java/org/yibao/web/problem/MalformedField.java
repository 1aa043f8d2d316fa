package org.yibao.web.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;

/** A JSON body in which a field is not of its type, or which is no object at all. */
public final class MalformedField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient JsonNode body;

    /**
     * @param mapping what the JSON library says; {@code null} when the body is the JSON null
     * @param body    the whole body; {@code null} when it is the JSON null
     */
    public MalformedField(JsonMappingException mapping, JsonNode body) {
        super("Malformed field", mapping, false, false);
        this.body = body;
    }

    JsonNode body() {
        return body;
    }
}

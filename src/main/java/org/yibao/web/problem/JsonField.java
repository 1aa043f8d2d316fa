package org.yibao.web.problem;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names the field of a JSON body that is not of its type. */
final class JsonField {
    private final Texts texts;

    JsonField(Texts texts) {
        this.texts = texts;
    }

    FieldError of(JsonMappingException mapping, JsonNode body) {
        String value =
                mapping instanceof PropertyBindingException unknown ? unknown.getPropertyName() : value(mapping, body);
        return new FieldError(path(mapping), Problems.shorten(value), expected(mapping, value));
    }

    private static String path(JsonMappingException mapping) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    /** What the body holds at the path: the text itself for a text, JSON for anything else, {@code null} when nothing is there. */
    private static String value(JsonMappingException mapping, JsonNode body) {
        JsonNode node = body;
        for (JsonMappingException.Reference step : mapping.getPath()) {
            node = step.getFieldName() == null ? node.path(step.getIndex()) : node.path(step.getFieldName());
        }
        return node.isMissingNode() || node.isNull() ? null : node.isTextual() ? node.asText() : node.toString();
    }

    private String expected(JsonMappingException mapping, String value) {
        if (mapping instanceof PropertyBindingException unknown) {
            Collection<String> known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .toList();
            return texts.get("expected.known", String.join("、", known)) + maybe(unknown.getPropertyName(), known);
        }
        Class<?> type = mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (mapping.getCause() instanceof InputCoercionException) {
            return texts.get("expected.integer");
        } else if (type == null) {
            return texts.get("expected.valid");
        } else if (type.isEnum()) {
            Collection<String> constants =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            return texts.get("expected.one", String.join("、", constants)) + maybe(value, constants);
        } else if (type == LocalDate.class) {
            return texts.get("expected.date");
        } else if (type == Integer.class || type == int.class) {
            return texts.get("expected.integer");
        } else if (type == BigDecimal.class) {
            return texts.get("expected.number");
        } else if (type == Boolean.class || type == boolean.class) {
            return texts.get("expected.boolean");
        } else if (type == String.class) {
            return texts.get("expected.string");
        } else if (Collection.class.isAssignableFrom(type)) {
            return texts.get("expected.array");
        }
        return texts.get("expected.object");
    }

    private String maybe(String found, Collection<String> known) {
        if (found == null) {
            return "";
        }
        LevenshteinDistance distance = new LevenshteinDistance(3);
        String near = known.stream()
                .filter(candidate -> distance.apply(upper(found), upper(candidate)) >= 0)
                .collect(Collectors.joining("、"));
        return near.isEmpty() ? "" : texts.get("expected.maybe", near);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}

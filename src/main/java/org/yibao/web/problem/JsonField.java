package org.yibao.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names the field of a JSON body that is not of its type. */
final class JsonField {
    private final Texts texts;

    JsonField(Texts texts) {
        this.texts = texts;
    }

    FieldError of(JsonMappingException mapping) {
        return new FieldError(path(mapping), value(mapping), expected(mapping));
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

    private static String value(JsonMappingException mapping) {
        if (mapping instanceof InvalidFormatException format) {
            return Problems.shorten(format.getValue());
        }
        if (mapping.getProcessor() instanceof com.fasterxml.jackson.core.JsonParser parser) {
            try {
                return parser.isClosed() || parser.currentToken() == null ? null : Problems.shorten(parser.getText());
            } catch (java.io.IOException unreadable) {
                return null;
            }
        }
        return null;
    }

    private String expected(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            Collection<String> known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .toList();
            return texts.get("expected.known", String.join("、", known)) + maybe(unknown.getPropertyName(), known);
        }
        if (mapping.getCause() instanceof JsonProcessingException && !(mapping instanceof MismatchedInputException)) {
            return texts.get("invalid-json.syntax");
        }
        Class<?> type = mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == null) {
            return texts.get("expected.valid");
        } else if (type.isEnum()) {
            Collection<String> constants =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            return texts.get("expected.one", String.join("、", constants)) + maybe(value(mapping), constants);
        } else if (type == LocalDate.class) {
            return texts.get("expected.date");
        } else if (type == Integer.class || type == int.class) {
            return texts.get("expected.integer");
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
                .filter(candidate -> {
                    int edits = distance.apply(
                            found.toUpperCase(java.util.Locale.ROOT), candidate.toUpperCase(java.util.Locale.ROOT));
                    return edits >= 0;
                })
                .collect(Collectors.joining("、"));
        return near.isEmpty() ? "" : texts.get("expected.maybe", near);
    }
}

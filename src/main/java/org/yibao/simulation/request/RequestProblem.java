package org.yibao.simulation.request;

import java.util.List;

/**
 * A field of a request that is not as it must be.
 *
 * @param field     path of the field, such as {@code candidate.edits[0].cell}
 * @param value     what it holds; {@code null} when it is absent
 * @param key       key of the text that says what was expected, in {@code problems.properties}
 * @param arguments what the text needs
 */
public record RequestProblem(String field, Object value, String key, List<Object> arguments) {
    public RequestProblem {
        arguments = List.copyOf(arguments);
    }
}

package org.yibao.web.problem;

import java.util.ArrayList;
import java.util.List;

/** A request whose fields don't fit together. Collects every one before it is thrown. */
public final class InvalidRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations = new ArrayList<>();

    /**
     * One field.
     *
     * @param field     path of the field
     * @param value     what it holds; may be {@code null}
     * @param key       text key of what was expected
     * @param arguments what the text needs
     */
    record Violation(String field, Object value, String key, Object... arguments) {}

    public InvalidRequest() {
        super("Invalid request", null, false, false);
    }

    /** Notes a field when something is wrong with it. */
    public InvalidRequest when(boolean wrong, String field, Object value, String key, Object... arguments) {
        if (wrong) {
            violations.add(new Violation(field, value, key, arguments));
        }
        return this;
    }

    /** Throws itself when a field was noted. */
    public void throwIfAny() {
        if (!violations.isEmpty()) {
            throw this;
        }
    }

    List<Violation> violations() {
        return violations;
    }
}

package org.yibao.web.problem;

import java.util.List;
import org.yibao.simulation.request.FieldChecks;
import org.yibao.simulation.request.RequestProblem;

/** A request with fields that are not as they must be; carries every one of them. */
public final class InvalidRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RequestProblem> problems;

    private InvalidRequest(List<RequestProblem> problems) {
        super("Invalid request", null, false, false);
        this.problems = problems;
    }

    /** One field. */
    public static InvalidRequest of(String field, Object value, String key, Object... arguments) {
        return new InvalidRequest(List.of(new RequestProblem(field, value, key, List.of(arguments))));
    }

    /** @throws InvalidRequest when a field was noted */
    public static void throwIfAny(FieldChecks checks) {
        if (!checks.problems().isEmpty()) {
            throw new InvalidRequest(checks.problems());
        }
    }

    List<RequestProblem> problems() {
        return problems;
    }
}

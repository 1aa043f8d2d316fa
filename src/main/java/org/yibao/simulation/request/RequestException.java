package org.yibao.simulation.request;

import java.util.List;
import java.util.stream.Collectors;

/** A request with fields that are not as they must be; carries every one of them. Its message has a Chinese sentence for each. */
public final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RequestProblem> problems;

    RequestException(List<RequestProblem> problems) {
        super(problems.stream().map(RequestProblem::sentence).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<RequestProblem> problems() {
        return problems;
    }
}

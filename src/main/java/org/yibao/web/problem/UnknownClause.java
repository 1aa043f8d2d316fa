package org.yibao.web.problem;

import java.util.List;

/** A clause id that is not registered. */
public final class UnknownClause extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient List<String> near;

    /** @param near ids that may have been meant */
    public UnknownClause(String id, List<String> near) {
        super("Clause %s is not registered.".formatted(id), null, false, false);
        this.id = id;
        this.near = List.copyOf(near);
    }

    String id() {
        return id;
    }

    List<String> near() {
        return near;
    }
}

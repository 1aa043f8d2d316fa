package org.yibao.web.problem;

/** A body or a batch line that is longer than the service reads. */
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final long limit;

    /** @param limit bytes that are read at most */
    public TooLarge(ProblemCode code, long limit) {
        super("More than %d bytes".formatted(limit), null, false, false);
        this.code = code;
        this.limit = limit;
    }

    ProblemCode code() {
        return code;
    }

    long limit() {
        return limit;
    }
}

package org.yibao.web.problem;

/** An upload that doesn't say how many bytes it has. */
public final class LengthRequired extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LengthRequired() {
        super("Content-Length is required", null, false, false);
    }
}

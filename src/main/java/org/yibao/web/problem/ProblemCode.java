package org.yibao.web.problem;

import java.util.Locale;

/** Stable codes of problems, each with its HTTP status. */
public enum ProblemCode {
    INVALID_JSON(400),
    INVALID_REQUEST(400),
    NOT_FOUND(404),
    UNKNOWN_CLAUSE(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    NOT_NEWEST_SETTLEMENT(409),
    NOTHING_TO_REVERSE(409),
    SIMULATION_ELSEWHERE(409),
    BODY_TOO_LARGE(413),
    LINE_TOO_LONG(413),
    PART_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    UNKNOWN_REGION(422),
    REGION_TOO_WIDE(422),
    REGION_NOT_IN_FORCE(422),
    REGION_OUTSIDE_RULEBOOKS(422),
    NO_TERMS_IN_FORCE(422),
    UNUSABLE_WORKBOOK(422),
    UNUSABLE_POPULATION(422),
    UNUSABLE_GOAL(422),
    TOO_MANY_COMBINATIONS(422),
    HTTP_ERROR(400),
    INTERNAL_ERROR(500),
    TOO_MANY_SIMULATIONS(503),
    UNWRITABLE_RESULTS(507);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** As it stands in answers, such as {@code no-terms-in-force}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }
}

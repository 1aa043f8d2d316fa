package org.yibao.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.yibao.decision.Place;
import org.yibao.decision.Reason;

/**
 * RFC 9457 problem details.
 *
 * @param type        {@code urn:yibao:problem:<code>}
 * @param title       what kind of problem it is
 * @param status      HTTP status
 * @param detail      what happened, what was expected, and what to do
 * @param code        stable code to program against, such as {@code no-terms-in-force}
 * @param line        number of the line of a batch, from 1; {@code null} elsewhere
 * @param errors      the fields it is about; {@code null} when it is about none
 * @param suggestions divisions that may have been meant; {@code null} when there is nothing to suggest
 * @param clauses     clauses that it rests on; {@code null} when it rests on none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        Long line,
        List<FieldError> errors,
        List<Place> suggestions,
        List<Reason> clauses) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemCode code, Texts texts, String detail) {
        return new Problem(
                "urn:yibao:problem:" + code.id(),
                texts.get(code.id() + ".title"),
                code.status(),
                detail,
                code.id(),
                null,
                null,
                null,
                null);
    }

    Problem with(List<FieldError> fieldErrors) {
        return new Problem(type, title, status, detail, code, line, fieldErrors, suggestions, clauses);
    }

    Problem suggesting(List<Place> places) {
        return new Problem(type, title, status, detail, code, line, errors, places.isEmpty() ? null : places, clauses);
    }

    Problem citing(List<Reason> reasons) {
        return new Problem(
                type, title, status, detail, code, line, errors, suggestions, reasons.isEmpty() ? null : reasons);
    }

    /** The same problem at a line of a batch. */
    public Problem atLine(long number) {
        return new Problem(type, title, status, detail, code, number, errors, suggestions, clauses);
    }
}

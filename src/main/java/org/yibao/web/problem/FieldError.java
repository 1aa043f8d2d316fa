package org.yibao.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A field that is not as it must be.
 *
 * @param field    path of the field, such as {@code enrollee.identities[0].to}
 * @param value    what it holds; {@code null} when it is absent
 * @param expected what was expected
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FieldError(String field, String value, String expected) {}

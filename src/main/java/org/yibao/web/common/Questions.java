package org.yibao.web.common;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.yibao.web.problem.MalformedField;
import org.yibao.web.problem.ProblemCode;
import org.yibao.web.problem.TooLarge;

/**
 * Reads questions of one type from JSON: one that is a body of its own, or one that is a line of a batch.
 *
 * @param <Q> type of a question
 */
public final class Questions<Q> {
    private final ObjectMapper json;
    private final ObjectReader reader;
    private final Validator validator;

    public Questions(Class<Q> type, ObjectMapper json, Validator validator) {
        this.json = json;
        this.reader = json.readerFor(type);
        this.validator = validator;
    }

    /**
     * Reads a body.
     *
     * @param maximum bytes it may have; no more are held
     * @throws TooLarge when it has more
     */
    public Q read(InputStream body, int maximum) throws IOException {
        byte[] bytes = body.readNBytes(maximum + 1);
        if (bytes.length > maximum) {
            throw new TooLarge(ProblemCode.BODY_TOO_LARGE, maximum);
        }
        return read(bytes, bytes.length);
    }

    /**
     * Reads the first bytes of a buffer.
     *
     * @throws IOException                  when they are not one JSON object
     * @throws MalformedField               when a field is not of its type
     * @throws ConstraintViolationException when fields are absent or out of range
     */
    public Q read(byte[] bytes, int length) throws IOException {
        Q question = parse(bytes, length);
        Set<ConstraintViolation<Q>> violations = validator.validate(question);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return question;
    }

    private Q parse(byte[] bytes, int length) throws IOException {
        try {
            Q question = reader.readValue(bytes, 0, length);
            if (question == null) {
                throw new MalformedField(null, null);
            }
            return question;
        } catch (JsonMappingException mapping) {
            // The whole body tells best what a field holds: the parser has moved on.
            throw new MalformedField(mapping, json.readTree(bytes, 0, length));
        }
    }
}

package org.yibao.web;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Function;
import org.yibao.web.problem.ProblemCode;
import org.yibao.web.problem.Problems;
import org.yibao.web.problem.TooLarge;

/**
 * Answers questions line by line, in order. It holds one line at a time, whatever the length of the batch. A bad line is answered in its
 * place and stops nothing.
 *
 * @param <Q> type of a question
 */
final class Batch<Q> {
    private static final int OUTPUT_BUFFER = 32 * 1024;

    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final Validator validator;
    private final Function<Q, Object> answer;
    private final Problems problems;
    private final int maximumLine;

    Batch(
            ObjectReader reader,
            ObjectWriter writer,
            Validator validator,
            Function<Q, Object> answer,
            Problems problems,
            int maximumLine) {
        this.reader = reader;
        this.writer = writer;
        this.validator = validator;
        this.answer = answer;
        this.problems = problems;
        this.maximumLine = maximumLine;
    }

    void answer(InputStream questions, OutputStream answers) throws IOException {
        Lines lines = new Lines(questions, maximumLine);
        OutputStream buffered = new BufferedOutputStream(answers, OUTPUT_BUFFER);
        while (lines.next()) {
            if (!lines.blank()) {
                buffered.write(writer.writeValueAsBytes(answer(lines)));
                buffered.write('\n');
                if (lines.waiting()) { // the caller may want this answer before it sends the next question
                    buffered.flush();
                }
            }
        }
        buffered.flush();
    }

    private Object answer(Lines lines) {
        try {
            if (lines.tooLong()) {
                throw new TooLarge(ProblemCode.LINE_TOO_LONG, maximumLine);
            }
            Q question = reader.readValue(lines.bytes(), 0, lines.length());
            Set<ConstraintViolation<Q>> violations = validator.validate(question);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return answer.apply(question);
        } catch (IOException | RuntimeException wrong) {
            return problems.of(wrong).atLine(lines.number());
        }
    }
}

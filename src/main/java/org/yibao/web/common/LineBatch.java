package org.yibao.web.common;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.yibao.web.problem.ProblemCode;
import org.yibao.web.problem.Problems;
import org.yibao.web.problem.TooLarge;

/**
 * Answers questions line by line, in order. It holds one line at a time, whatever the length of the batch. A bad line is answered in its
 * place and stops nothing.
 *
 * @param <Q> type of a question
 */
public final class LineBatch<Q> {
    private static final Logger LOG = Logger.getLogger(LineBatch.class);
    private static final int OUTPUT_BUFFER = 32 * 1024;

    private final Questions<Q> questions;
    private final Function<Q, ?> answer;
    private final ObjectWriter writer;
    private final Problems problems;
    private final int maximumLine;

    public LineBatch(
            Questions<Q> questions, Function<Q, ?> answer, ObjectWriter writer, Problems problems, int maximumLine) {
        this.questions = questions;
        this.answer = answer;
        this.writer = writer;
        this.problems = problems;
        this.maximumLine = maximumLine;
    }

    public void answer(InputStream body, OutputStream response) {
        Lines lines = new Lines(body, maximumLine);
        OutputStream buffered = new BufferedOutputStream(response, OUTPUT_BUFFER);
        try {
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
        } catch (IOException gone) {
            LOG.debugf(gone, "The caller went away at line %d", lines.number());
        }
    }

    private Object answer(Lines lines) {
        try {
            if (lines.tooLong()) {
                throw new TooLarge(ProblemCode.LINE_TOO_LONG, maximumLine);
            }
            return answer.apply(questions.read(lines.bytes(), lines.length()));
        } catch (IOException | RuntimeException wrong) {
            return problems.of(wrong).atLine(lines.number());
        }
    }
}

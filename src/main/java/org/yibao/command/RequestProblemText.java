package org.yibao.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.yibao.simulation.request.RequestProblem;

/** Says in Chinese what of a request is not as it must be. */
final class RequestProblemText {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("problems", Locale.ROOT);

    private RequestProblemText() {}

    static String of(RequestProblem problem) {
        String expected = text(
                problem.key(), problem.arguments().stream().map(String::valueOf).toArray());
        return problem.value() == null
                ? text("field.absent", problem.field(), expected)
                : text("field.wrong", problem.field(), String.valueOf(problem.value()), expected);
    }

    private static String text(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }
}

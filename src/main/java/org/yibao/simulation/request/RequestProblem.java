package org.yibao.simulation.request;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A field of a request that is not as it must be.
 *
 * @param field     path of the field, such as {@code candidate.edits[0].cell}
 * @param value     what it holds; {@code null} when it is absent
 * @param key       key of the text that says what was expected, in {@code org/yibao/problems.properties}
 * @param arguments what the text needs
 */
public record RequestProblem(String field, Object value, String key, List<Object> arguments) {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.yibao.problems", Locale.ROOT);
    private static final int LONGEST_SHOWN = 80;

    public RequestProblem {
        arguments = List.copyOf(arguments);
    }

    /** One Chinese sentence that names the field. */
    public String sentence() {
        String expected = text(key, arguments.stream().map(String::valueOf).toArray());
        return value == null
                ? text("field.absent", field, expected)
                : text("field.wrong", field, shown(String.valueOf(value)), expected);
    }

    private static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    private static String text(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }
}

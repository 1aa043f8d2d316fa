package org.yibao.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares what is shown with what there is: all that is shown must be so, to the last digit. */
final class Likeness {
    private Likeness() {}

    /** Where they differ first; {@code null} when all that is shown is so. */
    static String difference(String path, Object shown, JsonNode real) {
        if (real == null) {
            return path + " is shown and there is none";
        } else if (shown instanceof Shown.Members members) {
            return members(path, members, real);
        } else if (shown instanceof Shown.Elements elements) {
            return real.isArray() && elements(elements.elements(), real, 0, 0)
                    ? null
                    : path + " is " + real + ", which is not " + elements;
        } else if (shown instanceof Shown.Words words) {
            return real.isTextual() && like(words.text(), real.asText())
                    ? null
                    : path + " is " + real + ", shown as \"" + words.text() + "\"";
        }
        return literal(((Shown.Literal) shown).text(), real) ? null : path + " is " + real + ", shown as " + shown;
    }

    private static String members(String path, Shown.Members members, JsonNode real) {
        for (Map.Entry<String, Object> member : members.members().entrySet()) {
            String difference = difference(path + "." + member.getKey(), member.getValue(), real.get(member.getKey()));
            if (difference != null) {
                return difference;
            }
        }
        TreeSet<String> left = new TreeSet<>();
        real.fieldNames().forEachRemaining(left::add);
        left.removeAll(members.members().keySet());
        return members.more() || left.isEmpty() ? null : path + " also has " + left + ", and no … says so";
    }

    private static boolean elements(List<Object> shown, JsonNode real, int from, int at) {
        if (from == shown.size()) {
            return at == real.size();
        }
        if (shown.get(from).equals(Shown.LEFT_OUT)) {
            return elements(shown, real, from + 1, at) || (at < real.size() && elements(shown, real, from, at + 1));
        }
        return at < real.size()
                && difference("", shown.get(from), real.get(at)) == null
                && elements(shown, real, from + 1, at + 1);
    }

    private static boolean literal(String shown, JsonNode real) {
        return real.isNumber()
                ? shown.matches("-?[0-9.]+") && new BigDecimal(shown).equals(real.decimalValue())
                : !real.isTextual() && shown.equals(real.asText());
    }

    /** Whether a text is as it is shown, where {@code …} stands for any letters. */
    static boolean like(String shown, String real) {
        String pattern = Pattern.compile(Shown.LEFT_OUT)
                .splitAsStream(shown + "\0")
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(real + "\0").matches();
    }
}

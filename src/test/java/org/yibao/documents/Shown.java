package org.yibao.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as documents show it, with {@code …} where members, elements or letters are left out. */
final class Shown {
    /** What stands for anything that is left out. */
    static final String LEFT_OUT = "…";

    /** Members, of which more may be left out. */
    record Members(Map<String, Object> members, boolean more) {}

    /** Elements; {@link #LEFT_OUT} stands for any number of them. */
    record Elements(List<Object> elements) {}

    /** A text in which {@code …} stands for any letters. */
    record Words(String text) {}

    /** A number, {@code true}, {@code false} or {@code null}. */
    record Literal(String text) {}

    private final String text;
    private int at;

    private Shown(String text) {
        this.text = text;
    }

    /** The values of a block: one, or one a line of NDJSON. */
    static List<Object> values(String block) {
        Shown shown = new Shown(block);
        List<Object> values = new ArrayList<>();
        while (shown.more()) {
            values.add(shown.value());
        }
        return values;
    }

    private boolean more() {
        while (at < text.length() && " \n,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length();
    }

    private boolean next(String token) {
        if (more() && text.startsWith(token, at)) {
            at += token.length();
            return true;
        }
        return false;
    }

    private Object value() {
        if (next("{")) {
            return members();
        } else if (next("[")) {
            return elements();
        } else if (next("\"")) {
            return new Words(words());
        }
        int begin = at;
        while (at < text.length() && " \n,}]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (begin == at) {
            throw new IllegalArgumentException("No value at: " + text.substring(at));
        }
        return new Literal(text.substring(begin, at));
    }

    private Members members() {
        Map<String, Object> members = new LinkedHashMap<>();
        boolean more = false;
        while (!next("}")) {
            if (next(LEFT_OUT)) {
                more = true;
            } else if (next("\"")) {
                String name = words();
                if (!next(":")) {
                    throw new IllegalArgumentException("No value of " + name);
                }
                more();
                members.put(name, value());
            } else {
                throw new IllegalArgumentException("No member at: " + text.substring(at));
            }
        }
        return new Members(members, more);
    }

    private Elements elements() {
        List<Object> elements = new ArrayList<>();
        while (!next("]")) {
            elements.add(next(LEFT_OUT) ? LEFT_OUT : value());
        }
        return new Elements(elements);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        while (text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                at++;
            }
            words.append(text.charAt(at++));
        }
        at++;
        return words.toString();
    }
}

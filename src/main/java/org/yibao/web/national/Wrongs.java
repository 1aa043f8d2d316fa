package org.yibao.web.national;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a message, so that it is told at once. */
final class Wrongs {
    private static final int MOST = 20;
    private static final int LONGEST = 80;

    private final List<String> sentences = new ArrayList<>();

    /** Notes a field that holds something else than expected, or nothing. */
    void add(String field, Object value, String expected) {
        sentences.add(sentence(field, value, expected));
    }

    static String sentence(String field, Object value, String expected) {
        return value == null
                ? "%s 缺失（应为 %s）。".formatted(field, expected)
                : "%s 的值“%s”不符合要求，应为 %s。".formatted(field, shorten(value.toString()), expected);
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** @throws InvalidMessage when anything was noted */
    void throwIfAny() {
        if (!sentences.isEmpty()) {
            String first = String.join("", sentences.subList(0, Math.min(MOST, sentences.size())));
            throw new InvalidMessage(
                    sentences.size() <= MOST ? first : first + "另有 %d 处。".formatted(sentences.size() - MOST));
        }
    }
}

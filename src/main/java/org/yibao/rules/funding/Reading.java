package org.yibao.rules.funding;

import java.util.Set;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * How an open question of the notices is read in this decision. It changes no amount; it says what a person should know about it.
 *
 * @param question number of the question, such as {@code Q4}
 * @param text     the reading, a Chinese sentence without its full stop
 */
public record Reading(String question, String text) implements Finding {
    @Override
    public String sentence() {
        return text;
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of();
    }
}

package org.yibao.review.coverage;

import java.util.List;

/**
 * Some of the values of one fact.
 *
 * @param label  Chinese name of the fact
 * @param values the values in Chinese, ranges run together
 */
public record GapCondition(String label, List<String> values) {
    public GapCondition {
        values = List.copyOf(values);
    }

    String text() {
        return label + " " + String.join("、", values);
    }

    static String text(List<GapCondition> conditions) {
        return conditions.isEmpty()
                ? "全部情形"
                : String.join(" · ", conditions.stream().map(GapCondition::text).toList());
    }
}

package org.yibao.review.difference;

import java.util.List;
import java.util.stream.Collectors;
import org.yibao.facts.Fact;

/** Rules leave so many facts unreduced that the difference can't be worked out box by box. The message, in Chinese, names the facts. */
public final class TooManyBoxes extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TooManyBoxes(String item, List<Fact> facts) {
        super("“%s”的差异涉及 %s，组合太多，无法逐一比较。请查看直接比较日期或年龄的规则，改用与固定值比较的条件。"
                .formatted(item, facts.stream().map(Fact::label).collect(Collectors.joining("、"))));
    }
}

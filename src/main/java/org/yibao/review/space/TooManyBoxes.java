package org.yibao.review.space;

import java.util.Collection;
import java.util.stream.Collectors;
import org.yibao.facts.Fact;

/**
 * Rules tell so many combinations of facts apart that they can't be gone through one by one: what is asked can't be proven. Decisions are
 * not concerned. The message, in Chinese, says what can't be told and names the facts.
 */
public final class TooManyBoxes extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String facts;

    /** @param what what can't be told, such as {@code “筹资”的差异} */
    public TooManyBoxes(String what, Collection<Fact> facts) {
        this(what, facts.stream().map(Fact::label).collect(Collectors.joining("、")));
    }

    private TooManyBoxes(String what, String facts) {
        super("%s涉及 %s，组合太多，无法逐一核对。请查看直接比较日期或年龄的规则，改用与固定值比较的条件。".formatted(what, facts));
        this.facts = facts;
    }

    /** Labels of the facts. */
    public String facts() {
        return facts;
    }
}

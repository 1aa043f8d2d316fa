package org.yibao.rules;

/**
 * A finding, and the rule that made it.
 *
 * @param rule    the rule
 * @param finding what it found
 */
public record Judgement(RuleInfo rule, Finding finding) {
    /** The clause that the finding rests on: that of the row, or else of the rule. */
    public String clause() {
        return finding instanceof Row row ? row.clause() : rule.clause();
    }
}

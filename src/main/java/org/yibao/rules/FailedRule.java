package org.yibao.rules;

/** A rule whose conclusion can't be drawn, such as one with a figure that no clause could mean. Its message, in Chinese, names file, line and rule. */
public final class FailedRule extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    FailedRule(RuleInfo rule, Throwable cause) {
        super("规则“%s”（%s 第%d行）的结论出错：%s".formatted(rule.name(), rule.file(), rule.line(), cause.getMessage()), cause);
    }
}

package org.yibao.drools;

import org.yibao.rules.RuleInfo;

/** A rule that can't be decided exactly, or never fires. Its message, in Chinese, names file, line and rule, and says what to write instead. */
public final class RefusedRule extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    RefusedRule(RuleInfo rule, String reason, Throwable cause) {
        this(rule, reason);
        initCause(cause);
    }

    RefusedRule(RuleInfo rule, String reason) {
        super("规则“%s”（%s 第%d行）不能使用：%s".formatted(rule.name(), rule.file(), rule.line(), reason));
    }
}

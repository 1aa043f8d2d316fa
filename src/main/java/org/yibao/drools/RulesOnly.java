package org.yibao.drools;

import org.drools.base.RuleBase;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.accessor.GlobalResolver;

/** What a condition that is asked outside a session may need: the compiled rules, no global and no clock. */
record RulesOnly(RuleBase rules) implements ValueResolver {
    @Override
    public long getCurrentTime() {
        throw new UnsupportedOperationException("A condition asked for the time.");
    }

    @Override
    public GlobalResolver getGlobalResolver() {
        return null;
    }

    @Override
    public RuleBase getRuleBase() {
        return rules;
    }
}

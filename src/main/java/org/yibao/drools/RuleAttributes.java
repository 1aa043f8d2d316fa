package org.yibao.drools;

import org.drools.base.definitions.rule.impl.RuleImpl;
import org.yibao.rules.RuleInfo;

/** Refuses what would let the order of rules, the clock or the engine's state matter. */
final class RuleAttributes {
    private RuleAttributes() {}

    static void check(RuleImpl compiled, RuleInfo rule) {
        refuse(rule, compiled.isSalienceDynamic() || compiled.getSalienceValue() != 0, "salience");
        refuse(rule, compiled.isNoLoop(), "no-loop");
        refuse(rule, compiled.isLockOnActive(), "lock-on-active");
        refuse(rule, compiled.getTimer() != null, "timer、duration");
        refuse(rule, compiled.getDateEffective() != null, "date-effective");
        refuse(rule, compiled.getDateExpires() != null, "date-expires");
        refuse(rule, compiled.getActivationGroup() != null, "activation-group");
        refuse(rule, compiled.getRuleFlowGroup() != null, "ruleflow-group");
        refuse(rule, !compiled.isMainAgendaGroup(), "agenda-group");
        refuse(rule, compiled.hasNamedConsequences(), "then[…]");
    }

    private static void refuse(RuleInfo rule, boolean used, String attribute) {
        if (used) {
            throw new RefusedRule(rule, "属性 %s。规则只能新增判定，次序、时钟和引擎状态都不能起作用；日期请用 CareDay 的条件。".formatted(attribute));
        }
    }
}

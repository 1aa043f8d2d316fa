package org.yibao.rulebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.rules.RuleDependence;
import org.yibao.rules.RuleInfo;

/**
 * What each rule that reads no row can find: asked of the rule, by firing it for every combination of what its conditions tell apart. A rule
 * that reads rows, or has too many combinations, may find anything.
 */
final class FindingsOfRules {
    private static final int MOST_COMBINATIONS = 20_000;

    private final Rulebook rulesOnly;
    private final Map<RuleInfo, Set<Class<? extends Finding>>> found = new HashMap<>();

    FindingsOfRules(Rulebook rulesOnly) {
        this.rulesOnly = rulesOnly;
        rulesOnly.dependences().forEach(rule -> find(rule).ifPresent(types -> found.put(rule.rule(), types)));
    }

    /** Types of what a rule can find; empty when it may be anything. */
    Optional<Set<Class<? extends Finding>>> of(RuleInfo rule) {
        return Optional.ofNullable(found.get(rule));
    }

    private Optional<Set<Class<? extends Finding>>> find(RuleDependence rule) {
        List<Combinations> all = Combinations.of(rule, rulesOnly);
        if (all.isEmpty() || all.stream().anyMatch(some -> some.size() > MOST_COMBINATIONS)) {
            return Optional.empty();
        }
        Set<Class<? extends Finding>> types = new HashSet<>();
        for (Combinations some : all) {
            for (long number = 0; number < some.size(); number++) {
                for (Judgement judgement : some.fire(number)) {
                    if (judgement.rule().equals(rule.rule())) {
                        types.add(judgement.finding().getClass());
                    }
                }
            }
        }
        return Optional.of(types);
    }
}

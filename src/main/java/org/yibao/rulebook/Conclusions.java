package org.yibao.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yibao.drools.RefusedRule;
import org.yibao.drools.RuleDependence;
import org.yibao.rules.Judgement;
import org.yibao.rules.RuleInfo;

/** Lets each rule that reads no row conclude once, so that a value that no clause could mean is refused before anybody asks. */
final class Conclusions {
    /** So many combinations are tried; one that fits is among the first few, but for a rule of many rare conditions. */
    private static final int TRIED = 200;
    /** Prime, so that those tried are spread over all combinations. */
    private static final long STEP = 1_000_003;

    private Conclusions() {}

    /** @throws RefusedRule for the first rule that fails to conclude */
    static void require(Rulebook rulesOnly) {
        Set<RuleInfo> concluded = new HashSet<>();
        for (RuleDependence rule : rulesOnly.dependences()) {
            if (concluded.contains(rule.rule())) {
                continue; // with what another one was tried with
            }
            for (Combinations some : Combinations.of(rule, rulesOnly)) {
                long size = some.size();
                for (long number = 0; number < Math.min(TRIED, size) && !concluded.contains(rule.rule()); number++) {
                    List<Judgement> found = some.fire(number * STEP % size);
                    found.forEach(judgement -> concluded.add(judgement.rule()));
                }
            }
        }
    }
}

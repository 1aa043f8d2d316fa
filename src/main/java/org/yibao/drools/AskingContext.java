package org.yibao.drools;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.constraint.Constraint;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Fact;

/** What the conditions of all rules of a rule base are asked with, and what was found out of one that stands in other rules, too. */
final class AskingContext {
    private final ValueResolver resolver;
    private final Divisions divisions;
    private final Map<Met, Boolean> met = new HashMap<>();

    /** Drools shares the node of equal conditions, so they answer alike. */
    private record Met(Fact fact, Constraint condition) {}

    AskingContext(ValueResolver resolver, Divisions divisions) {
        this.resolver = resolver;
        this.divisions = divisions;
    }

    ValueResolver resolver() {
        return resolver;
    }

    Divisions divisions() {
        return divisions;
    }

    /** Whether some value of a fact meets a condition. */
    boolean met(Fact fact, Constraint condition, BooleanSupplier scan) {
        Met key = new Met(fact, condition);
        Boolean known = met.get(key);
        if (known == null) {
            known = scan.getAsBoolean();
            met.put(key, known);
        }
        return known;
    }
}

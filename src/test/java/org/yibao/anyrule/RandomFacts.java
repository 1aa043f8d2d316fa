package org.yibao.anyrule;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.yibao.codes.Disease;
import org.yibao.facts.Fact;
import org.yibao.facts.Said;
import org.yibao.facts.Source;

/** What random people and visits are made of. */
public final class RandomFacts {
    private RandomFacts() {}

    /** A point of every fact that callers say. */
    public static Said said(Random random, Class<? extends Source.Caller> of) {
        Said said = Said.NOTHING;
        for (Fact fact : Said.facts(of)) {
            said = said.with(fact, random.nextInt((int) fact.scale().size()));
        }
        return said;
    }

    public static Set<Disease> diseases(Random random) {
        Set<Disease> diseases = EnumSet.noneOf(Disease.class);
        for (Disease disease : Disease.values()) {
            if (random.nextInt(4) == 0) {
                diseases.add(disease);
            }
        }
        return diseases;
    }

    public static <E> E any(Random random, List<E> values) {
        return values.get(random.nextInt(values.size()));
    }
}

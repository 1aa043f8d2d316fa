package org.yibao.drools;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;

/** What a probe answers for each fact, and which facts it was asked for. */
final class ReadLog {
    private final Map<Fact, Integer> answers = new HashMap<>();
    private final Set<Fact> reads = new LinkedHashSet<>();
    private String region = "";
    private boolean met;

    int read(Fact fact) {
        reads.add(fact);
        return fact == Facts.PLACE
                ? 0
                : answers.getOrDefault(fact, (int) fact.scale().all().from());
    }

    String region() {
        return region;
    }

    boolean meets() {
        met = true;
        return true;
    }

    void answer(Fact fact, int point) {
        answers.put(fact, point);
    }

    void answerRegion(String code) {
        region = code;
    }

    Set<Fact> reads() {
        return reads;
    }

    /** Whether the conditions of a row were asked for. */
    boolean met() {
        return met;
    }
}

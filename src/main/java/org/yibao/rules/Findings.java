package org.yibao.rules;

import java.util.ArrayList;
import java.util.List;

/** What rules write to: the global {@code findings} of every DRL file. */
public final class Findings {
    private final List<Judgement> judgements = new ArrayList<>();
    private RuleInfo rule;

    public Findings() {}

    /** Adds what the rule that is firing has found. */
    public void add(Finding finding) {
        judgements.add(new Judgement(rule, finding));
    }

    public void begin(RuleInfo firing) {
        rule = firing;
    }

    public List<Judgement> take() {
        List<Judgement> taken = List.copyOf(judgements);
        judgements.clear();
        rule = null;
        return taken;
    }
}

package org.yibao.terms;

import org.yibao.codes.Labelled;

/** Outcome of a check against what a higher level expects. */
public enum Outcome implements Labelled {
    MET("符合"),
    NOT_MET("不符合"),
    IN_PRINCIPLE("原则上（需说明）"),
    UNDECIDED("待定（缺数）");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.yibao.facts;

/** The day that a dated benefit rule goes by (question Q7). */
public enum DateBasis implements Labelled {
    SERVICE("就诊日"),
    SETTLEMENT("结算日");

    private final String label;

    DateBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.yibao.facts;

/** The day that a dated benefit rule (question Q7) or an identity (question Q20) goes by. */
public enum DateBasis implements Labelled {
    /** Of a stay, the day of admission. */
    SERVICE("就诊日"),
    DISCHARGE("出院日"),
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

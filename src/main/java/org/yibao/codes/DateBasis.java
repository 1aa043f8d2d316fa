package org.yibao.codes;

/** The day that a dated benefit rule (question Q7) or an identity (question Q20) goes by. */
public enum DateBasis implements Labelled {
    /** Of a stay, the day of admission. */
    SERVICE("就诊日", "service"),
    DISCHARGE("出院日", "discharge"),
    SETTLEMENT("结算日", "settlement");

    private final String label;
    private final String fact;

    DateBasis(String label, String fact) {
        this.label = label;
        this.fact = fact;
    }

    /** Name of the fact. */
    public String fact() {
        return fact;
    }

    @Override
    public String label() {
        return label;
    }
}

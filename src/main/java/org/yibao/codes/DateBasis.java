package org.yibao.codes;

import java.util.List;

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

    /** The days that it is the first of that callers give: what it means to leave one out. The day of service is always given. */
    public List<DateBasis> given() {
        return switch (this) {
            case SERVICE -> List.of(SERVICE);
            case DISCHARGE -> List.of(DISCHARGE, SETTLEMENT, SERVICE);
            case SETTLEMENT -> List.of(SETTLEMENT, DISCHARGE, SERVICE);
        };
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

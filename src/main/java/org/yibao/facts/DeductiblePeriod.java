package org.yibao.facts;

/** How often a deductible is charged. */
public enum DeductiblePeriod implements Labelled {
    PER_VISIT("每次"),
    PER_YEAR("每年累计");

    private final String label;

    DeductiblePeriod(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

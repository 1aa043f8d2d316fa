package org.yibao.codes;

/** How often a deductible is charged. */
public enum DeductiblePeriod implements Labelled {
    PER_VISIT("每次"),
    PER_YEAR("每年累计"),
    /** What village clinics charge in outpatient care and what other facilities charge are counted apart (question Q8b). */
    PER_YEAR_VILLAGE_APART("每年累计（村卫生室单独）");

    private final String label;

    DeductiblePeriod(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

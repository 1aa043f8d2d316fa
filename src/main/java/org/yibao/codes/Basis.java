package org.yibao.codes;

/**
 * On what a person may enrol at a place. Source: NAT-2020-24.16-1, which leaves household register, residence permit and school
 * register as the only bases.
 */
public enum Basis implements Labelled {
    /** Household register (户籍) at the place of enrolment. */
    HUKOU("户籍"),
    /** A residence permit (居住证) of the place of enrolment, valid on the day of enrolment. */
    RESIDENCE_PERMIT("居住证"),
    /** School register (学籍) at the place of enrolment. */
    STUDENT("学籍"),
    /** None of the three. */
    NONE("无户籍、居住证、学籍");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.yibao.codes;

/** Where care is given, seen from the place of enrolment. */
public enum Distance implements Labelled {
    /** In the same pooling area. */
    LOCAL("统筹区内"),
    /** In another pooling area of the province. */
    IN_PROVINCE("省内异地"),
    /** In another province. */
    OUT_OF_PROVINCE("省外");

    private final String label;

    Distance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

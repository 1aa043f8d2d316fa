package org.yibao.codes;

/** Levels of administrative divisions, from the widest to the most specific. */
public enum Level implements Labelled {
    COUNTRY("国家"),
    PROVINCE("省"),
    PREFECTURE("市（州）"),
    COUNTY("县（市、区）");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

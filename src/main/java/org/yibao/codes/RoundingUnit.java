package org.yibao.codes;

/** What a layer is rounded to (question Q17). */
public enum RoundingUnit implements Labelled {
    FEN("分"),
    JIAO("角"),
    YUAN("元");

    private final String label;

    RoundingUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.yibao.codes;

/** How a layer is rounded (question Q17). */
public enum RoundingMode implements Labelled {
    HALF_UP("四舍五入"),
    DOWN("舍去"),
    UP("进一");

    private final String label;

    RoundingMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

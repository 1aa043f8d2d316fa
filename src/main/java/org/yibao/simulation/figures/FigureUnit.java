package org.yibao.simulation.figures;

/** What a figure is counted in. */
public enum FigureUnit {
    YUAN("（元）", 2),
    HEADS("", 0),
    /** A fraction of one. */
    SHARE("", 6),
    /** Of the fund's expense. */
    MONTHS("", 1);

    private final String suffix;
    private final int decimals;

    FigureUnit(String suffix, int decimals) {
        this.suffix = suffix;
        this.decimals = decimals;
    }

    /** The unit as it follows a Chinese label; empty where the label says it. */
    public String suffix() {
        return suffix;
    }

    /** The same where a person writes the figure as a bound: shares in percent. */
    public String boundSuffix() {
        return this == SHARE ? "（%）" : suffix;
    }

    /** Decimals that an estimate is rounded to. */
    public int decimals() {
        return decimals;
    }
}

package org.yibao.simulation.figures;

/** Which side of an indicator a confidence band is drawn around. */
public enum BandOf {
    BASELINE(".baseline", "：基准"),
    CANDIDATE(".candidate", "：方案"),
    DIFFERENCE("", "：差额"),
    /** An indicator that compares both policies by itself, such as the heads who lose. */
    ITSELF("", "");

    private final String name;
    private final String label;

    BandOf(String name, String label) {
        this.name = name;
        this.label = label;
    }

    /** How the side follows the name of a figure. */
    public String named() {
        return name;
    }

    /** How the side follows a Chinese label. */
    public String label() {
        return label;
    }

    /** The side of a formula, unrounded. */
    public double of(Formula.OfTotals formula, Totals totals) {
        return switch (this) {
            case BASELINE -> formula.estimate(totals.baseline());
            case CANDIDATE, ITSELF -> formula.estimate(totals.candidate());
            case DIFFERENCE -> formula.estimatedRise(totals);
        };
    }
}

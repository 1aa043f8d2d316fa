package org.yibao.codes;

/** What the brackets of serious-illness insurance are counted on (question Q16). */
public enum BracketBase implements Labelled {
    /** The yearly base itself. */
    ABSOLUTE("按累计费用绝对额"),
    /** What exceeds the deductible. */
    EXCESS("按超过起付线的部分");

    private final String label;

    BracketBase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

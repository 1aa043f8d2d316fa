package org.yibao.tables;

import org.yibao.codes.Labelled;

/** The labels of a yes-or-no column. */
public enum YesNo implements Labelled {
    YES("是"),
    NO("否");

    private final String label;

    YesNo(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.yibao.workbook;

import org.yibao.facts.Labelled;

/** The labels of a yes-or-no column. */
enum YesNo implements Labelled {
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

package org.yibao.rules.funding;

import org.yibao.codes.Labelled;

/** The two figures that floors are set for. */
public enum FundingItem implements Labelled {
    SUBSIDY("财政补助"),
    CONTRIBUTION("个人缴费");

    private final String label;

    FundingItem(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

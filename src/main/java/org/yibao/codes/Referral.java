package org.yibao.codes;

/** Whether, and how far, a person was referred to another place. Source: NAT-2020-24.7-2. */
public enum Referral implements Labelled {
    NONE("未转诊"),
    IN_PROVINCE("省内转诊"),
    OUT_OF_PROVINCE("转诊省外");

    private final String label;

    Referral(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

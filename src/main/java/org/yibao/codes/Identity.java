package org.yibao.codes;

/**
 * Identities that open support or monitoring. Sources: NAT-2020-24.6-1 (the first three), JS-2020-77.6-2 (low income), NAT-2020-24.8-1
 * (the monitored groups, which give no benefit of their own).
 */
public enum Identity implements Labelled {
    EXTREMELY_POOR("特困人员"),
    SUBSISTENCE_ALLOWANCE("低保对象"),
    REGISTERED_POOR("建档立卡贫困人口"),
    LOW_INCOME("低收入人口"),
    UNSTABLE_OUT_OF_POVERTY("脱贫不稳定户"),
    NEAR_POVERTY("边缘户"),
    NEWLY_IMPOVERISHED("因疫情等原因致贫返贫户");

    private final String label;

    Identity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

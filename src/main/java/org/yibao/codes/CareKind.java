package org.yibao.codes;

/** Kinds of care. Sources: JL-2020-15.3-1 and 3-2, JS-2020-77.4-2 and 5-1, NAT-2020-24.4-1 and 4-2. */
public enum CareKind implements Labelled {
    OUTPATIENT("普通门诊"),
    /** Drugs for hypertension or diabetes. */
    TWO_DISEASES("两病门诊用药"),
    /** Outpatient care of a recognised chronic or special disease. */
    CHRONIC("门诊慢特病"),
    INPATIENT("住院");

    private final String label;

    CareKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.yibao.codes;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

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

    /** The diseases of which somebody must have one to get it; none when anybody may. */
    public Set<Disease> diseases() {
        return this == TWO_DISEASES ? EnumSet.of(Disease.HYPERTENSION, Disease.DIABETES) : Set.of();
    }

    /** Whether somebody with these diseases may get it. */
    public boolean isFor(Collection<Disease> diseases) {
        return diseases().isEmpty() || diseases().stream().anyMatch(diseases::contains);
    }

    @Override
    public String label() {
        return label;
    }
}

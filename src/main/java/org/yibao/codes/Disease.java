package org.yibao.codes;

/** Diseases that a clause names. Sources: NAT-2020-24.4-2 (the first two), NAT-2020-24.17-3 (COVID-19). */
public enum Disease implements Labelled {
    HYPERTENSION("高血压"),
    DIABETES("糖尿病"),
    COVID_CONFIRMED("新冠肺炎确诊"),
    COVID_SUSPECTED("新冠肺炎疑似");

    private final String label;

    Disease(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

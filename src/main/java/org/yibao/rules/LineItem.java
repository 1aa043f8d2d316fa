package org.yibao.rules;

import org.yibao.facts.Labelled;

/** The lines of a statement, in their order. */
public enum LineItem implements Labelled {
    IN_SCOPE("inScope", "政策范围内费用"),
    DEDUCTIBLE("deductible", "起付标准"),
    BASIC("basic", "基本医疗保险支付"),
    SERIOUS_ILLNESS("seriousIllness", "大病保险支付"),
    ASSISTANCE("assistance", "医疗救助支付"),
    PERSON("person", "个人负担");

    private final String key;
    private final String label;

    LineItem(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** How answers name it, such as {@code seriousIllness}. */
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }
}

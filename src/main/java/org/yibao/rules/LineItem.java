package org.yibao.rules;

import java.util.Optional;
import org.yibao.codes.Labelled;
import org.yibao.codes.Layer;

/** The lines of a statement, in their order. */
public enum LineItem implements Labelled {
    IN_SCOPE("inScope", "政策范围内费用"),
    DEDUCTIBLE("deductible", "起付标准", Layer.BASIC),
    BASIC("basic", "基本医疗保险支付", Layer.BASIC),
    SERIOUS_ILLNESS("seriousIllness", "大病保险支付", Layer.SERIOUS_ILLNESS),
    ASSISTANCE("assistance", "医疗救助支付", Layer.ASSISTANCE),
    PERSON("person", "个人负担");

    private final String key;
    private final String label;
    private final Layer layer;

    LineItem(String key, String label) {
        this(key, label, null);
    }

    LineItem(String key, String label, Layer layer) {
        this.key = key;
        this.label = label;
        this.layer = layer;
    }

    /** How answers name it, such as {@code seriousIllness}. */
    public String key() {
        return key;
    }

    /** The layer of insurance that it is of; empty for what is in scope and what is left. */
    public Optional<Layer> layer() {
        return Optional.ofNullable(layer);
    }

    @Override
    public String label() {
        return label;
    }
}

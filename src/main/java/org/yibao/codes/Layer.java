package org.yibao.codes;

/** The three layers that pay one after the other. Sources: JL-2020-15.6-4, NAT-2020-24.17-1. */
public enum Layer implements Labelled {
    BASIC("基本医疗保险"),
    SERIOUS_ILLNESS("大病保险"),
    ASSISTANCE("医疗救助");

    private final String label;

    Layer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

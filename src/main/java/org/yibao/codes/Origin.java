package org.yibao.codes;

/**
 * Where a person's citizenship papers are from: residents of Hong Kong, Macau and Taiwan have no household register on the mainland and
 * enrol with a residence permit or as students. Source: JL-2020-15.1-3, JS-2020-77.2-1 (人社部、医保局令第41号).
 */
public enum Origin implements Labelled {
    MAINLAND("内地（大陆）居民"),
    HONG_KONG("香港居民"),
    MACAU("澳门居民"),
    TAIWAN("台湾居民");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

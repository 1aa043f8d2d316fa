package org.yibao.web.national;

/** Funds that pay, in the order in which they do (fund_pay_type). */
enum PlatformFund {
    BASIC("390100", "城乡居民基本医保基金", "basic"),
    SERIOUS_ILLNESS("390200", "城乡居民大病基金", "seriousIllness"),
    ASSISTANCE("610100", "医疗救助基金", "assistance");

    private final String code;
    private final String label;
    private final String item;

    PlatformFund(String code, String label, String item) {
        this.code = code;
        this.label = label;
        this.item = item;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    /** The line of a statement that tells what it pays. */
    String item() {
        return item;
    }
}

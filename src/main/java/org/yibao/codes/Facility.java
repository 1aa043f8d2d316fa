package org.yibao.codes;

/** Kinds of facilities, as deductibles and ratios tell them apart. Source of the first: JL-2020-15.3-1. */
public enum Facility implements Labelled {
    VILLAGE_CLINIC("村卫生室"),
    TOWNSHIP("乡镇卫生院、社区卫生服务机构"),
    LEVEL_1("一级医院"),
    LEVEL_2("二级医院"),
    LEVEL_3("三级医院");

    private final String label;

    Facility(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.yibao.tables;

/** Types of cells, what a cell of each must hold, and how a spreadsheet program shows it. */
public enum ColumnKind {
    REGION("行政区划代码（6位，见“代码表”）", "@", 12),
    DATE("日期，例如 2020-08-01", "yyyy-mm-dd", 12),
    YEAR("年度，1990 至 2100 的整数", "0", 9),
    MONEY("金额（元），0 至 100000，最多两位小数", "0.00", 18),
    SUM("金额（元），0 至 100000000，最多两位小数", "0.00", 18),
    POINTS("百分点，0.0% 至 100.0%，最多两位小数", "0.00%", 12),
    RATIO("百分比，0% 至 100%，最多两位小数", "0.00%", 12),
    AGE("周岁，0 至 150 的整数", "0", 10),
    ORDER("顺序号，1 至 99 的整数", "0", 10),
    CHOICE("下拉列表中的一项", "@", 14),
    CLAUSE("已登记的条款编号（见“代码表”）", "@", 20),
    NAME("地区名称，与代码一致", "@", 22),
    ID("编号，本表中不重复，不超过20字", "@", 14),
    BIRTH_DATE("出生日期，例如 1985-03-01", "yyyy-mm-dd", 12),
    IDENTITIES("身份，多个用、隔开，可注明起止日，例如 低保对象、建档立卡贫困人口（2020-03-01至2020-12-31）", "@", 34),
    TEXT("文字，不超过500字", "@", 60);

    private final String expected;
    private final String format;
    private final int width;

    ColumnKind(String expected, String format, int width) {
        this.expected = expected;
        this.format = format;
        this.width = width;
    }

    /** What a cell must hold, in Chinese. */
    public String expected() {
        return expected;
    }

    /** Whether a cell holds a figure, which may be left to be filled in. */
    public boolean figure() {
        return this == MONEY || this == SUM || this == RATIO || this == POINTS;
    }

    /** Number format of a cell. */
    public String format() {
        return format;
    }

    /** Width of the column in characters. */
    public int width() {
        return width;
    }
}

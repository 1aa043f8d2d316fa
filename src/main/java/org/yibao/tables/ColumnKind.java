package org.yibao.tables;

import java.time.LocalDate;
import org.yibao.facts.Scale;

/** Types of cells, what a cell of each must hold, and how a spreadsheet program shows it. */
public enum ColumnKind {
    REGION("行政区划代码（6位，见“代码表”）", "@", 12),
    DATE("日期，例如 2020-08-01", Scale.FIRST_DAY),
    YEAR("年度，%s 至 %s 的整数", NumberRange.of(Scale.FIRST_YEAR, Scale.LAST_YEAR, 0), "0", 9),
    MONEY("金额（元），%s 至 %s，最多两位小数", NumberRange.of(0, 100_000, 2), "0.00", 18),
    SUM("金额（元），%s 至 %s，最多两位小数", NumberRange.of(0, 100_000_000, 2), "0.00", 18),
    POINTS("百分点，0.0%% 至 100.0%%，最多两位小数", NumberRange.of(0, 1, 4), "0.00%", 12),
    RATIO("百分比，0%% 至 100%%，最多两位小数", NumberRange.of(0, 1, 4), "0.00%", 12),
    AGE("周岁，%s 至 %s 的整数", NumberRange.of(0, 150, 0), "0", 10),
    ORDER("顺序号，%s 至 %s 的整数", NumberRange.of(1, 99, 0), "0", 10),
    CHOICE("下拉列表中的一项", "@", 14),
    CLAUSE("已登记的条款编号（见“代码表”）", "@", 20),
    NAME("地区名称，与代码一致", "@", 22),
    ID("编号，本表中不重复，不超过20字", "@", 14),
    /** People are older than what tables speak of; spreadsheet programs count a 29 February in 1900, so earlier days are not told alike. */
    BIRTH_DATE("出生日期，例如 1985-03-01", LocalDate.of(1900, 3, 1)),
    IDENTITIES("身份，多个用、隔开，可注明起止日，例如 低保对象、建档立卡贫困人口（2020-03-01至2020-12-31）", "@", 34),
    TEXT("文字，不超过500字", "@", 60);

    private final String expected;
    private final NumberRange numbers;
    private final LocalDate firstDay;
    private final String format;
    private final int width;

    ColumnKind(String expected, NumberRange numbers, LocalDate firstDay, String format, int width) {
        this.expected = expected;
        this.numbers = numbers;
        this.firstDay = firstDay;
        this.format = format;
        this.width = width;
    }

    ColumnKind(String expected, String format, int width) {
        this(expected, null, null, format, width);
    }

    ColumnKind(String expected, LocalDate firstDay) {
        this(expected, null, firstDay, "yyyy-mm-dd", 12);
    }

    /** @param expected names the lowest and the highest number where it has {@code %s} */
    ColumnKind(String expected, NumberRange numbers, String format, int width) {
        this(
                expected.formatted(
                        numbers.lowest().toPlainString(), numbers.highest().toPlainString()),
                numbers,
                null,
                format,
                width);
    }

    /** What a cell must hold, in Chinese. */
    public String expected() {
        return expected;
    }

    /** The numbers that a cell may hold; {@code null} when it holds none. */
    public NumberRange numbers() {
        return numbers;
    }

    /** The first day that a cell may hold, up to {@link Scale#LAST_DAY}; {@code null} when it holds none. */
    public LocalDate firstDay() {
        return firstDay;
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

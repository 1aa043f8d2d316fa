package org.yibao.simulation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.yibao.money.Money;
import org.yibao.simulation.figures.FigureUnit;
import org.yibao.simulation.figures.Indicator;
import org.yibao.workbook.plain.PlainFormat;

/** ReportFigures as a person reads them. */
public final class Numbers {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private Numbers() {}

    private static String format(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    public static String yuan(Money amount) {
        return yuan(amount.yuan());
    }

    static String yuan(BigDecimal amount) {
        return format("#,##0.00", amount);
    }

    public static String heads(BigDecimal heads) {
        return format("#,##0.####", heads);
    }

    /** A fraction of one in percent. */
    public static String percent(BigDecimal share) {
        return format("0.00%", share);
    }

    /** An indicator with its unit; a dash where there is none. */
    public static String of(BigDecimal value, Indicator indicator) {
        return value == null ? "—" : of(value, GroupTables.format(indicator)) + unit(indicator.unit());
    }

    private static String unit(FigureUnit unit) {
        return switch (unit) {
            case YUAN -> " 元";
            case HEADS -> " 人";
            case MONTHS -> " 个月";
            case SHARE -> "";
        };
    }

    static String of(BigDecimal value, PlainFormat format) {
        return switch (format) {
            case YUAN -> yuan(value);
            case HEADS -> heads(value);
            case SHARE -> percent(value);
            case DECIMAL -> format("#,##0.0", value);
            case WHOLE, TEXT -> value.toPlainString();
        };
    }

    /** An amount for an axis or a headline: 元, 万元 or 亿元. */
    static String large(BigDecimal yuan) {
        BigDecimal size = yuan.abs();
        if (size.compareTo(HUNDRED_MILLION) >= 0) {
            return format("#,##0.##", yuan.divide(HUNDRED_MILLION)) + "亿";
        }
        return size.compareTo(TEN_THOUSAND) >= 0
                ? format("#,##0.##", yuan.divide(TEN_THOUSAND)) + "万"
                : format("#,##0.##", yuan);
    }
}

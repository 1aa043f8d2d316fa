package org.yibao.workbook.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibao.tables.ColumnKind;

/**
 * A number that stands in a cell as text.
 *
 * @param number   the number that was most likely meant; of a percentage, 0.65 for 65 %
 * @param oddities why the text is no number, in Chinese
 */
public record NumberText(BigDecimal number, List<String> oddities) {
    private static final int LONGEST = 60;
    private static final Pattern FORM =
            Pattern.compile("(?:¥|人民币|RMB|CNY)?([-+]?)(\\d+|\\d{1,3}(?:,\\d{3})+)(\\.\\d+)?([^\\d.,]*)");

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** By how many places a unit moves the decimal point. */
    private static final Map<String, Integer> MONEY_UNITS =
            Map.of("元", 0, "圆", 0, "块", 0, "元/人·年", 0, "元/人/年", 0, "元/人", 0, "元/年", 0, "万元", 4, "万", 4);

    private static final Map<String, Integer> RATIO_UNITS = Map.of("%", -2, "个百分点", -2, "百分点", -2);
    private static final Map<String, Integer> YEAR_UNITS = Map.of("年", 0, "年度", 0);
    private static final Map<String, Integer> AGE_UNITS = Map.of("岁", 0, "周岁", 0);

    private static Map<String, Integer> units(ColumnKind kind) {
        return switch (kind) {
            case MONEY, SUM -> MONEY_UNITS;
            case RATIO, POINTS -> RATIO_UNITS;
            case YEAR -> YEAR_UNITS;
            case AGE -> AGE_UNITS;
            default -> Map.of();
        };
    }

    /** The number that a text is and nothing else; of a share also a percentage. */
    public static Optional<BigDecimal> plain(ColumnKind kind, String text) {
        boolean share = kind == ColumnKind.RATIO || kind == ColumnKind.POINTS;
        String number = share && text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        if (text.length() > LONGEST || !PLAIN.matcher(number).matches()) {
            return Optional.empty();
        }
        return Optional.of(number.equals(text) ? new BigDecimal(number) : new BigDecimal(number).movePointLeft(2));
    }

    /** Reads what a person wrote into a cell of a kind; empty when it is not one number. */
    static Optional<NumberText> of(ColumnKind kind, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(CellText.withoutBlanks(CellText.tidy(text)));
        if (!form.matches()) {
            return Optional.empty();
        }
        String unit = form.group(4);
        Integer moved = unit.isEmpty() ? Integer.valueOf(0) : units(kind).get(unit);
        if (moved == null) {
            return Optional.empty();
        }
        List<String> oddities = new ArrayList<>(CellText.oddities(text));
        if (form.group(2).contains(",")) {
            oddities.add("含千分位逗号");
        }
        if (!unit.isEmpty()) {
            oddities.add("含单位“" + unit + "”");
        }
        String digits = form.group(1) + form.group(2).replace(",", "") + (form.group(3) == null ? "" : form.group(3));
        BigDecimal number = new BigDecimal(digits);
        return Optional.of(new NumberText(moved == 0 ? number : moved(number, moved), List.copyOf(oddities)));
    }

    private static BigDecimal moved(BigDecimal number, int places) {
        BigDecimal moved = number.movePointRight(places).stripTrailingZeros();
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }
}

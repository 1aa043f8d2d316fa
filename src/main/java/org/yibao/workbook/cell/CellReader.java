package org.yibao.workbook.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.yibao.facts.Scale;
import org.yibao.money.Money;
import org.yibao.tables.Column;

/**
 * Reads one cell as its column's type. Only typed values count, never what a number format shows; but an amount that shows as a day of our
 * time is refused, because a day was typed.
 *
 * @param regionNames names of the divisions by their code
 * @param clauses     ids of the registered clauses
 */
public record CellReader(Map<String, String> regionNames, Set<String> clauses) {
    public static final int LONGEST_TEXT = 500;
    private static final int LONGEST_ID = 20;

    /** A cell that is not of its column's type. */
    public static final class Mismatch extends Exception {
        private static final long serialVersionUID = 1L;

        Mismatch(String expected) {
            super(expected, null, false, false);
        }
    }

    /** The text of a cell without outer blanks; {@code null} when it is blank. */
    public static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        if (cell.getValue() == null) { // a number that is none must not pass for a blank cell
            return cell.getType() == CellType.ERROR ? cell.getRawValue() : null;
        }
        String text = cell.getType() == CellType.NUMBER ? decimal(cell).toPlainString() : cell.getText();
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What a person sees in a cell that is not blank: percentages and dates as they are shown, invisible characters named. */
    static String seen(Cell cell, Calendar calendar) {
        if (cell.getType() == CellType.FORMULA && cell.getFormula() != null) {
            return CellText.shown("=" + cell.getFormula());
        }
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = decimal(cell);
            if (showsDate(cell)) {
                return calendar.day(number).map(LocalDate::toString).orElse(number.toPlainString());
            }
            String format = cell.getDataFormatString();
            if (format != null && format.endsWith("%")) {
                return number.movePointRight(2).toPlainString() + "%";
            }
        }
        return CellText.shown(text(cell));
    }

    /** Whether a number is shown as a date. */
    static boolean showsDate(Cell cell) {
        return cell.getDataFormatId() != null
                && cell.getDataFormatString() != null
                && DateUtil.isADateFormat(cell.getDataFormatId(), cell.getDataFormatString());
    }

    /** A number as a person typed it: spreadsheet programs store 290.09 as the double nearest to it, in 17 digits. */
    static BigDecimal decimal(Cell cell) {
        BigDecimal shortest = BigDecimal.valueOf(cell.asNumber().doubleValue()).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** The value of a cell that is not blank. */
    public Object read(Column column, Cell cell, Calendar calendar) throws Mismatch {
        if (cell.getType() == CellType.FORMULA) {
            throw new Mismatch("直接填写的值，不能是公式");
        }
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.BOOLEAN) {
            throw new Mismatch(expected(column));
        }
        return switch (column.kind()) {
            case MONEY, SUM -> Money.ofYuan(amount(column, cell, calendar));
            case RATIO, POINTS -> number(column, cell).movePointRight(4).intValueExact();
            case YEAR, AGE, ORDER -> number(column, cell).intValueExact();
            case DATE, BIRTH_DATE -> date(column, cell, calendar);
            case REGION -> listed(column, cell, regionNames.keySet());
            case CLAUSE -> listed(column, cell, clauses);
            case CHOICE -> listed(column, cell, column.choices());
            case NAME, TEXT -> shortText(column, cell, LONGEST_TEXT);
            case ID -> shortText(column, cell, LONGEST_ID);
            case IDENTITIES ->
                IdentityText.parse(text(cell))
                        .orElseThrow(() -> new Mismatch(column.kind().expected() + "；可用的身份：" + IdentityText.known()));
        };
    }

    /** What a cell of the column must hold, in Chinese. */
    public static String expected(Column column) {
        String choices = column.choices().isEmpty() ? "" : "：" + String.join("、", column.choices());
        return column.kind().expected() + choices;
    }

    /** A date cell holds a number of days; a text that is a date with the year first is one, too. */
    private static LocalDate date(Column column, Cell cell, Calendar calendar) throws Mismatch {
        Optional<LocalDate> date =
                cell.getType() == CellType.NUMBER ? wholeDay(cell, calendar) : DateText.read(text(cell));
        return date.filter(day -> !day.isBefore(column.kind().firstDay()))
                .orElseThrow(() -> new Mismatch(expected(column)));
    }

    private static Optional<LocalDate> wholeDay(Cell cell, Calendar calendar) {
        BigDecimal days = decimal(cell);
        return days.scale() > 0 ? Optional.empty() : calendar.day(days);
    }

    private static BigDecimal amount(Column column, Cell cell, Calendar calendar) throws Mismatch {
        BigDecimal amount = number(column, cell);
        boolean ofOurTime = calendar.day(amount)
                .filter(day -> !day.isBefore(Scale.FIRST_DAY))
                .isPresent();
        if (ofOurTime && showsDate(cell)) {
            throw new Mismatch(expected(column));
        }
        return amount;
    }

    private static BigDecimal number(Column column, Cell cell) throws Mismatch {
        if (cell.getType() != CellType.NUMBER) {
            throw new Mismatch(expected(column) + "，须为数字单元格且不带单位");
        }
        BigDecimal number = decimal(cell);
        if (!column.kind().numbers().holds(number)) {
            throw new Mismatch(expected(column));
        }
        return number;
    }

    private static String listed(Column column, Cell cell, Collection<String> list) throws Mismatch {
        String text = text(cell);
        if (!list.contains(text)) {
            throw new Mismatch(expected(column));
        }
        return text;
    }

    private static String shortText(Column column, Cell cell, int longest) throws Mismatch {
        String text = text(cell);
        if (text.length() > longest) {
            throw new Mismatch(expected(column));
        }
        return text;
    }
}

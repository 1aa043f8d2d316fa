package org.yibao.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.yibao.money.Money;

/**
 * Reads one cell as its column's type. Only typed values count, never what a number format shows.
 *
 * @param regionNames names of the divisions by their code
 * @param clauses     ids of the registered clauses
 */
record CellReader(Map<String, String> regionNames, Set<String> clauses) {
    private static final BigDecimal HIGHEST_MONEY = BigDecimal.valueOf(100_000);
    private static final BigDecimal HIGHEST_SUM = BigDecimal.valueOf(100_000_000);
    /** 1900 is no leap year, though spreadsheets count its 29 February: from March 1900 on this day is their zero. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final BigDecimal FIRST_BIRTHDAY = BigDecimal.valueOf(61); // 1 March 1900
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(32_874); // 1 January 1990
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(73_415); // 31 December 2100
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_ID = 20;

    /** A cell that is not of its column's type. */
    static final class Mismatch extends Exception {
        private static final long serialVersionUID = 1L;

        Mismatch(String expected) {
            super(expected);
        }
    }

    /** The text of a cell without outer blanks; {@code null} when it is blank. */
    static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getValue() == null) {
            return null;
        }
        String text = cell.getType() == CellType.NUMBER ? decimal(cell).toPlainString() : cell.getText();
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A number as a person typed it: spreadsheet programs store 290.09 as the double nearest to it, in 17 digits. */
    private static BigDecimal decimal(Cell cell) {
        BigDecimal shortest = BigDecimal.valueOf(cell.asNumber().doubleValue()).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** The value of a cell that is not blank. */
    Object read(Column column, Cell cell) throws Mismatch {
        if (cell.getType() == CellType.FORMULA) {
            throw new Mismatch("直接填写的值，不能是公式");
        }
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.BOOLEAN) {
            throw new Mismatch(column.kind().expected());
        }
        return switch (column.kind()) {
            case MONEY -> Money.ofYuan(number(column, cell, BigDecimal.ZERO, HIGHEST_MONEY, 2));
            case SUM -> Money.ofYuan(number(column, cell, BigDecimal.ZERO, HIGHEST_SUM, 2));
            case DATE -> date(column, cell, FIRST_DAY);
            case BIRTH_DATE -> date(column, cell, FIRST_BIRTHDAY);
            case RATIO, POINTS ->
                number(column, cell, BigDecimal.ZERO, BigDecimal.ONE, 4)
                        .movePointRight(4)
                        .intValueExact();
            case YEAR -> whole(column, cell, 1990, 2100);
            case AGE -> whole(column, cell, 0, 150);
            case ORDER -> whole(column, cell, 1, 99);
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

    /** A date cell holds the number of days since the end of 1899; a text that is a date is one, too. */
    private static LocalDate date(Column column, Cell cell, BigDecimal firstDay) throws Mismatch {
        try {
            return cell.getType() == CellType.NUMBER
                    ? DAY_ZERO.plusDays(
                            number(column, cell, firstDay, LAST_DAY, 0).intValueExact())
                    : LocalDate.parse(text(cell));
        } catch (DateTimeParseException notADate) {
            throw new Mismatch(column.kind().expected());
        }
    }

    private static int whole(Column column, Cell cell, int lowest, int highest) throws Mismatch {
        return number(column, cell, BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), 0)
                .intValueExact();
    }

    private static BigDecimal number(Column column, Cell cell, BigDecimal lowest, BigDecimal highest, int decimals)
            throws Mismatch {
        if (cell.getType() != CellType.NUMBER) {
            throw new Mismatch(column.kind().expected() + "，须为数字单元格且不带单位");
        }
        BigDecimal value = decimal(cell);
        if (value.compareTo(lowest) < 0 || value.compareTo(highest) > 0 || value.scale() > decimals) {
            throw new Mismatch(column.kind().expected());
        }
        return value;
    }

    private static String listed(Column column, Cell cell, Collection<String> list) throws Mismatch {
        String text = text(cell);
        if (!list.contains(text)) {
            String choices = column.choices().isEmpty() ? "" : "：" + String.join("、", column.choices());
            throw new Mismatch(column.kind().expected() + choices);
        }
        return text;
    }

    private static String shortText(Column column, Cell cell, int longest) throws Mismatch {
        String text = text(cell);
        if (text.length() > longest) {
            throw new Mismatch(column.kind().expected());
        }
        return text;
    }
}

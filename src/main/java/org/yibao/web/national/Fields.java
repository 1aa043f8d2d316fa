package org.yibao.web.national;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.yibao.settlement.Fees;
import org.yibao.simulation.request.FieldChecks;

/**
 * Reads the fields of one object of a message, and notes those that are not as they must be. An empty text is an absent field.
 *
 * @param wrongs where they are noted
 * @param prefix path of the object with its dot; empty for the envelope
 */
record Fields(Wrongs wrongs, String prefix) {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(Fees.HIGHEST, 2);
    private static final int DAY = "yyyy-MM-dd".length();
    private static final Pattern TIME = Pattern.compile("([ T]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?)?");

    static boolean absent(String value) {
        return value == null || value.isBlank();
    }

    void wrong(String name, Object value, String expected) {
        wrongs.add(prefix + name, value, expected);
    }

    /** A text that must be there; {@code null} when it is not. */
    String text(String name, String value, int longest) {
        String expected = "必填，不超过 %d 个字符".formatted(longest);
        if (absent(value)) {
            wrong(name, null, expected);
            return null;
        }
        if (value.length() > longest) {
            wrong(name, value, expected);
        }
        return value;
    }

    /** A code that must be there and in the table; {@code null} when it is not. */
    <V extends Enum<V>> V code(String name, String value, CodeTable<V> table) {
        if (absent(value)) {
            wrong(name, null, "下列代码之一：" + table.known());
            return null;
        }
        return table.find(value).orElseGet(() -> {
            wrong(name, value, "对照表中的代码之一：" + table.known());
            return null;
        });
    }

    /** A code that must be in the table when it is there. */
    <V extends Enum<V>> V optionalCode(String name, String value, CodeTable<V> table) {
        return absent(value) ? null : code(name, value, table);
    }

    /** A day that must be there, with or without a time; {@code null} when it is not. */
    LocalDate day(String name, String value) {
        if (absent(value)) {
            wrong(name, null, "日期，格式 yyyy-MM-dd");
            return null;
        }
        try {
            if (value.length() >= DAY && TIME.matcher(value.substring(DAY)).matches()) {
                return LocalDate.parse(value.substring(0, DAY));
            }
        } catch (DateTimeException noDay) {
            // told below, as what is no date in form
        }
        wrong(name, value, "日期，格式 yyyy-MM-dd 或 yyyy-MM-dd HH:mm:ss");
        return null;
    }

    LocalDate optionalDay(String name, String value) {
        return absent(value) ? null : day(name, value);
    }

    /** An amount in fen; 0 when it is absent or no amount. */
    long amount(String name, BigDecimal yuan) {
        OptionalLong fen = FieldChecks.fen(yuan);
        if (fen.isEmpty()) {
            wrong(name, yuan, "0 至 %s 之间、最多两位小数的金额（元）".formatted(HIGHEST.toPlainString()));
        }
        return fen.orElse(0);
    }

    /** An amount in fen that must be there. */
    long requiredAmount(String name, BigDecimal yuan) {
        if (yuan == null) {
            wrong(name, null, "金额（元），最多两位小数");
        }
        return amount(name, yuan);
    }
}

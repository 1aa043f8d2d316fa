package org.yibao.simulation.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.yibao.settlement.Fees;

/** Notes every field of a request that is not as it must be; one kind of mistake has one text. */
public final class FieldChecks {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(Fees.HIGHEST, 2);

    private final String prefix;
    private final List<RequestProblem> problems;

    private FieldChecks(String prefix, List<RequestProblem> problems) {
        this.prefix = prefix;
        this.problems = problems;
    }

    public FieldChecks() {
        this("", new ArrayList<>());
    }

    /** The same for the fields of a part, such as {@code care}; what is wrong in it is noted here, too. */
    public FieldChecks at(String part) {
        return new FieldChecks(prefix + part + ".", problems);
    }

    /** Notes a field when something is wrong with it. */
    public void when(boolean wrong, String field, Object value, String key, Object... arguments) {
        if (wrong) {
            problems.add(new RequestProblem(prefix + field, value, key, List.of(arguments)));
        }
    }

    /** Whether a field that must be there is not. */
    public boolean absent(Object value, String field) {
        boolean absent = value == null || (value instanceof String text && text.isBlank());
        when(absent, field, null, "expected.present");
        return absent;
    }

    public void between(BigDecimal value, String field, BigDecimal lowest, BigDecimal highest) {
        when(
                value != null && (value.compareTo(lowest) < 0 || value.compareTo(highest) > 0),
                field,
                value,
                "expected.between",
                lowest.toPlainString(),
                highest.toPlainString());
    }

    public void between(long value, String field, long lowest, long highest) {
        between(BigDecimal.valueOf(value), field, BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest));
    }

    /** The end of something doesn't come before its beginning, where both are given. */
    public void ends(LocalDate end, String field, LocalDate begin) {
        when(end != null && begin != null && end.isBefore(begin), field, end, "expected.ends-after", begin);
    }

    /** An amount of a bill in fen; 0 when it is absent or no such amount. */
    public long fen(BigDecimal yuan, String field) {
        OptionalLong fen = fen(yuan);
        when(fen.isEmpty(), field, yuan, "expected.amount", HIGHEST.toPlainString());
        return fen.orElse(0);
    }

    /** An amount of a bill in fen; 0 when it is absent, empty when it is no such amount. */
    public static OptionalLong fen(BigDecimal yuan) {
        if (yuan == null) {
            return OptionalLong.of(0);
        }
        // The scale is looked at first: 1e1000000000 is short to write and long to compute with.
        boolean amount = Math.abs((long) yuan.scale()) <= 20
                && yuan.precision() <= 40
                && yuan.signum() >= 0
                && yuan.compareTo(HIGHEST) <= 0
                && yuan.stripTrailingZeros().scale() <= 2;
        return amount ? OptionalLong.of(yuan.movePointRight(2).longValueExact()) : OptionalLong.empty();
    }

    /** All that was noted. */
    public List<RequestProblem> problems() {
        return List.copyOf(problems);
    }
}

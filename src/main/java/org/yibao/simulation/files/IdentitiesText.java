package org.yibao.simulation.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibao.codes.Identity;
import org.yibao.facts.IdentityPeriod;

/**
 * Identities with their periods as a text: {@code CODE@first/last}, separated by {@code ;}. A period may be open at its end
 * ({@code CODE@2020-03-01/}); without a period the identity is held since {@link #ALWAYS}.
 */
final class IdentitiesText {
    /** First day of an identity that is written without a period. */
    static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private static final int MOST = 20;
    private static final Map<String, Identity> CODES =
            Arrays.stream(Identity.values()).collect(Collectors.toMap(Identity::name, Function.identity()));

    private IdentitiesText() {}

    /** The identities, or {@code null} when the text is not of that form. */
    static List<IdentityPeriod> parse(String text) {
        List<IdentityPeriod> periods = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            IdentityPeriod period = one(part.strip());
            if (period == null || periods.size() == MOST) {
                return null;
            }
            periods.add(period);
        }
        return periods;
    }

    private static IdentityPeriod one(String part) {
        int at = part.indexOf('@');
        Identity code = CODES.get(at < 0 ? part : part.substring(0, at));
        if (code == null) {
            return null;
        }
        if (at < 0) {
            return new IdentityPeriod(code, ALWAYS, null);
        }
        String[] days = part.substring(at + 1).split("/", -1);
        if (days.length != 2) {
            return null;
        }
        try {
            LocalDate from = days[0].isEmpty() ? ALWAYS : LocalDate.parse(days[0]);
            LocalDate to = days[1].isEmpty() ? null : LocalDate.parse(days[1]);
            return to != null && to.isBefore(from) ? null : new IdentityPeriod(code, from, to);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** The text of identities; {@code null} when there are none. */
    static String of(List<IdentityPeriod> periods) {
        return periods.isEmpty()
                ? null
                : periods.stream().map(IdentitiesText::of).collect(Collectors.joining(";"));
    }

    private static String of(IdentityPeriod period) {
        if (period.to() == null && ALWAYS.equals(period.from())) {
            return period.code().name();
        }
        return period.code() + "@" + period.from() + "/" + (period.to() == null ? "" : period.to());
    }
}

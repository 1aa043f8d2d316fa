package org.yibao.workbook.cell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yibao.codes.Identity;
import org.yibao.facts.IdentityPeriod;
import org.yibao.tables.Columns;

/**
 * Identities as one cell says them: {@code 低保对象、建档立卡贫困人口（2020-03-01至2020-12-31）}. Without days an identity always holds;
 * without a last day it has no end.
 */
public final class IdentityText {
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final Pattern ONE =
            Pattern.compile("([^（(]+)(?:[（(](\\d{4}-\\d{2}-\\d{2})至(\\d{4}-\\d{2}-\\d{2})?[）)])?");

    private IdentityText() {}

    /** The identities of a text; empty when it is not of that form, names one that is not known, or a period that ends before it begins. */
    public static Optional<List<IdentityPeriod>> parse(String text) {
        List<IdentityPeriod> periods = new ArrayList<>();
        for (String part : text.split("、", -1)) {
            Optional<IdentityPeriod> period = one(part.strip());
            if (period.isEmpty()) {
                return Optional.empty();
            }
            periods.add(period.get());
        }
        return Optional.of(List.copyOf(periods));
    }

    private static Optional<IdentityPeriod> one(String part) {
        Matcher matcher = ONE.matcher(part);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Identity> identity = Arrays.stream(Identity.values())
                .filter(each -> each.label().equals(matcher.group(1).strip()))
                .findFirst();
        try {
            LocalDate from = matcher.group(2) == null ? ALWAYS : LocalDate.parse(matcher.group(2));
            LocalDate to = matcher.group(3) == null ? null : LocalDate.parse(matcher.group(3));
            return to != null && to.isBefore(from)
                    ? Optional.empty()
                    : identity.map(each -> new IdentityPeriod(each, from, to));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The text of identities; what {@link #parse} reads. */
    public static String of(List<?> periods) {
        return periods.stream()
                .map(IdentityPeriod.class::cast)
                .map(period -> period.code().label() + days(period))
                .collect(Collectors.joining("、"));
    }

    private static String days(IdentityPeriod period) {
        return period.from().equals(ALWAYS) && period.to() == null
                ? ""
                : "（" + period.from() + "至" + (period.to() == null ? "" : period.to()) + "）";
    }

    /** The labels of all identities. */
    static String known() {
        return String.join("、", Columns.labels(Identity.values()));
    }
}

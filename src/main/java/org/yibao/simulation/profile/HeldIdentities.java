package org.yibao.simulation.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.yibao.facts.IdentityPeriod;
import org.yibao.simulation.population.Codebook;

/** The sets of identities of a {@link Codebook} as bits, computed once each. For one thread. */
public final class HeldIdentities {
    /** The identities that hold differ from day to day. */
    static final int VARYING = -1;

    private static final int UNKNOWN = -2;

    private final Codebook codes;
    private final LocalDate from;
    private final LocalDate to;
    private final int firstDay;
    private final int lastDay;
    private int[] bits = new int[0];
    private byte[] groups = new byte[0];

    /** @param year year of the visits */
    public HeldIdentities(Codebook codes, int year) {
        this.codes = codes;
        this.from = LocalDate.of(year - 1, 1, 1);
        this.to = LocalDate.of(year + 1, 12, 31);
        this.firstDay = (int) from.toEpochDay();
        this.lastDay = (int) to.toEpochDay();
    }

    /** First day since 1970 that {@link #bits} speaks of. */
    int firstDay() {
        return firstDay;
    }

    /** Last day since 1970 that {@link #bits} speaks of. */
    int lastDay() {
        return lastDay;
    }

    /** Those that hold on every day from the year before to the year after; {@link #VARYING} when that differs. */
    int bits(int holdings) {
        if (holdings >= bits.length || bits[holdings] == UNKNOWN) {
            know(holdings);
        }
        return bits[holdings];
    }

    /** The group that a person is counted in: 0 without identity, else 1 plus the ordinal of the first one held in the year. */
    public int group(int holdings) {
        if (holdings >= bits.length || bits[holdings] == UNKNOWN) {
            know(holdings);
        }
        return groups[holdings];
    }

    /** Those that hold on a day. */
    int on(int holdings, int day) {
        return bits(codes.holdings(holdings), LocalDate.ofEpochDay(day));
    }

    /** One bit an identity that holds on a day, by its ordinal. */
    private static int bits(List<IdentityPeriod> periods, LocalDate day) {
        int bits = 0;
        for (IdentityPeriod period : periods) {
            if (period.validOn(day)) {
                bits |= 1 << period.code().ordinal();
            }
        }
        return bits;
    }

    private void know(int holdings) {
        int known = bits.length;
        if (holdings >= known) {
            int length = Math.max(64, Math.max(holdings + 1, known * 2));
            bits = Arrays.copyOf(bits, length);
            groups = Arrays.copyOf(groups, length);
            Arrays.fill(bits, known, length, UNKNOWN);
        }
        List<IdentityPeriod> periods = codes.holdings(holdings);
        boolean constant = periods.stream().allMatch(period -> always(period) || never(period));
        int atFirst = bits(periods, from);
        bits[holdings] = constant ? atFirst : VARYING;
        LocalDate newYear = from.plusYears(1);
        LocalDate newYearsEve = to.minusYears(1);
        groups[holdings] = (byte) periods.stream()
                .filter(period -> (period.from() == null || !period.from().isAfter(newYearsEve))
                        && (period.to() == null || !period.to().isBefore(newYear)))
                .mapToInt(period -> period.code().ordinal() + 1)
                .min()
                .orElse(0);
    }

    private boolean always(IdentityPeriod period) {
        return (period.from() == null || !period.from().isAfter(from))
                && (period.to() == null || !period.to().isBefore(to));
    }

    private boolean never(IdentityPeriod period) {
        return (period.from() != null && period.from().isAfter(to))
                || (period.to() != null && period.to().isBefore(from));
    }
}

package org.yibao.benchmarks.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yibao.codes.Identity;
import org.yibao.facts.IdentityPeriod;
import org.yibao.simulation.population.Codebook;

/** The first and last day of each identity of a set, as whole numbers, noted once a set. For one thread. */
final class HandWrittenIdentities {
    static final int EXTREMELY_POOR = 1;
    static final int SUBSISTENCE_ALLOWANCE = 2;
    static final int REGISTERED_POOR = 4;

    private static final int EACH = 3;

    private final Codebook codes;

    /** By number of the set: for each identity its bit, its first day and its last day. */
    private final List<int[]> sets = new ArrayList<>();

    private final List<Integer> groups = new ArrayList<>();

    HandWrittenIdentities(Codebook codes) {
        this.codes = codes;
    }

    /** The identities of a set that hold on a day. */
    int on(int holdings, int day) {
        if (holdings == Codebook.NO_IDENTITIES) {
            return 0;
        }
        int[] set = set(holdings);
        int held = 0;
        for (int next = 0; next < set.length; next += EACH) {
            if (set[next + 1] <= day && day <= set[next + 2]) {
                held |= set[next];
            }
        }
        return held;
    }

    /** The group that a person is counted in: 1 plus the ordinal of the first identity of the code list that is held in the year. */
    int group(int holdings) {
        while (groups.size() <= holdings) {
            groups.add(codes.holdings(groups.size()).stream()
                    .mapToInt(period -> period.code().ordinal() + 1)
                    .min()
                    .orElse(0));
        }
        return groups.get(holdings);
    }

    private int[] set(int holdings) {
        while (sets.size() <= holdings) {
            sets.add(noted(codes.holdings(sets.size())));
        }
        return sets.get(holdings);
    }

    private static int[] noted(List<IdentityPeriod> periods) {
        int[] set = new int[periods.size() * EACH];
        int next = 0;
        for (IdentityPeriod period : periods) {
            set[next++] = bit(period.code());
            set[next++] = day(period.from(), Integer.MIN_VALUE);
            set[next++] = day(period.to(), Integer.MAX_VALUE);
        }
        return set;
    }

    private static int bit(Identity identity) {
        return switch (identity) {
            case EXTREMELY_POOR -> EXTREMELY_POOR;
            case SUBSISTENCE_ALLOWANCE -> SUBSISTENCE_ALLOWANCE;
            case REGISTERED_POOR -> REGISTERED_POOR;
            default -> 0;
        };
    }

    private static int day(LocalDate date, int open) {
        return date == null ? open : (int) date.toEpochDay();
    }
}

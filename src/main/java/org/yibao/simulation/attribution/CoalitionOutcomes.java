package org.yibao.simulation.attribution;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * What a profile comes to under the baseline with any of those parts applied that reach it; each coalition is decided once, when it is
 * asked for.
 *
 * @param <T> what it comes to
 */
final class CoalitionOutcomes<T> {
    /** A coalition is the bits of a long. */
    static final int MOST = 62;

    final int[] members;

    private final Function<BitSet, T> decide;
    private final Map<Long, T> decided = new ConcurrentHashMap<>();

    /** @param members the parts that reach the profile, ascending */
    CoalitionOutcomes(int[] members, Function<BitSet, T> decide) {
        if (members.length > MOST) {
            throw new TooManyUnits(members.length);
        }
        this.members = members;
        this.decide = decide;
    }

    /** @param subset a bit for each member that is applied */
    T with(long subset) {
        T known = decided.get(subset);
        return known != null ? known : decided.computeIfAbsent(subset, absent -> decide.apply(units(subset)));
    }

    private BitSet units(long subset) {
        BitSet applied = new BitSet();
        for (int member = 0; member < members.length; member++) {
            applied.set(members[member], (subset >>> member & 1) != 0);
        }
        return applied;
    }

    T withNone() {
        return with(0);
    }

    T withAll() {
        return with(all());
    }

    private long all() {
        return (1L << members.length) - 1;
    }

    /** The coalitions that tell whether something varies: every one where shares are exact, else each part alone, and all but each. */
    LongStream telling() {
        if (members.length <= Shapley.EXACT) {
            return LongStream.rangeClosed(0, all());
        }
        LongStream ends = LongStream.of(0, all());
        LongStream near =
                LongStream.range(0, members.length).flatMap(part -> LongStream.of(1L << part, all() & ~(1L << part)));
        return LongStream.concat(ends, near);
    }

    /** More parts reach one profile than an attribution can hold. */
    static final class TooManyUnits extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyUnits(int units) {
            super("%d units reach one profile.".formatted(units));
        }
    }
}

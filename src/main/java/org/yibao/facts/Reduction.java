package org.yibao.facts;

import java.util.ArrayList;
import java.util.List;
import org.yibao.codes.Identity;

/**
 * Makes the profile of a question: each of some facts at the first point of its band, every other fact at its first point. What can be
 * worked out once is: the bits that each point of a fact comes to, and the bits of identities by identity, so that a person's identities
 * are gone through once. Safe for use by many threads.
 */
public final class Reduction {
    /** The first point of the band of a point. */
    @FunctionalInterface
    public interface First {
        int of(Fact fact, int point);
    }

    private final Subject subject;
    private final First first;
    private final Packed[] firstWord;
    private final Packed[] secondWord;
    /** By ordinal of the identity; {@code null} for one that nothing tells apart. */
    private final Held[] identities = new Held[Identity.values().length];

    /** Bits of a word by point, counted from the fact's first one; {@code null} for a fact of days, of which there are too many. */
    private record Packed(Fact fact, long[] bits) {}

    /** Bits of an identity that holds. */
    private record Held(long firstWord, long secondWord) {}

    /** @param facts those that are told apart; the place is not among them */
    public Reduction(Subject subject, List<Fact> facts, First first) {
        this.subject = subject;
        this.first = first;
        List<Packed> ones = new ArrayList<>();
        List<Packed> others = new ArrayList<>();
        for (Fact fact : facts) {
            boolean second = subject.layout().inSecond(fact);
            if (fact.source() instanceof Source.Held held) {
                long bits = bits(fact, 1);
                identities[held.identity().ordinal()] = second ? new Held(0, bits) : new Held(bits, 0);
            } else {
                (second ? others : ones).add(new Packed(fact, table(fact)));
            }
        }
        firstWord = ones.toArray(Packed[]::new);
        secondWord = others.toArray(Packed[]::new);
    }

    private long[] table(Fact fact) {
        if (fact.scale().kind() == Scale.Kind.DAY) {
            return null;
        }
        long[] bits = new long[(int) fact.scale().size()];
        for (int index = 0; index < bits.length; index++) {
            bits[index] = bits(fact, (int) fact.scale().all().from() + index);
        }
        return bits;
    }

    private long bits(Fact fact, int point) {
        return subject.layout().bits(fact, first.of(fact, point));
    }

    /** What is left of a question. */
    public Profile of(Asked asked) {
        long one = word(firstWord, asked);
        long other = word(secondWord, asked);
        for (IdentityPeriod period : asked.enrollee().identities()) {
            Held held = identities[period.code().ordinal()];
            if (held != null && period.validOn(asked.identityDay())) {
                one |= held.firstWord;
                other |= held.secondWord;
            }
        }
        return Profile.of(subject, asked.enrollee().region(), one, other);
    }

    private long word(Packed[] facts, Asked asked) {
        long word = 0;
        for (Packed packed : facts) {
            int point = packed.fact.of(asked);
            word |= packed.bits == null
                    ? bits(packed.fact, point)
                    : packed.bits[point - (int) packed.fact.scale().all().from()];
        }
        return word;
    }
}

package org.yibao.facts;

import java.util.ArrayList;
import java.util.List;
import org.yibao.codes.Identity;

/**
 * Makes the profile of a question: each of some facts at the first point of its band, every other fact at its first point. What can be
 * worked out once is: the bits that each point of a fact comes to. What a caller says, and a person's identities, are gone through where
 * they stand instead of being asked for one by one. Safe for use by many threads.
 */
public final class Reduction {
    /** The first point of the band of a point. */
    @FunctionalInterface
    public interface First {
        int of(Fact fact, int point);
    }

    private final Subject subject;
    private final First first;
    private final Packed[] ofPerson;
    private final Packed[] ofVisit;
    private final Packed[] others;
    /** By ordinal of the identity; {@code null} for one that nothing tells apart. */
    private final Packed[] identities = new Packed[Identity.values().length];

    /**
     * A fact in the profile.
     *
     * @param second whether it stands in the second word
     * @param bits   its bits there by point, counted from its first one; {@code null} for a fact of days, of which there are too many
     */
    private record Packed(Fact fact, boolean second, long[] bits) {}

    /** @param facts those that are told apart; the place is not among them */
    public Reduction(Subject subject, List<Fact> facts, First first) {
        this.subject = subject;
        this.first = first;
        List<Packed> persons = new ArrayList<>();
        List<Packed> visits = new ArrayList<>();
        List<Packed> asked = new ArrayList<>();
        for (Fact fact : facts) {
            Packed packed = new Packed(fact, subject.layout().inSecond(fact), table(fact));
            if (fact.source() instanceof Source.Held held) {
                identities[held.identity().ordinal()] = packed;
            } else if (fact.source() instanceof Source.Person) {
                persons.add(packed);
            } else if (fact.source() instanceof Source.Visit) {
                visits.add(packed);
            } else {
                asked.add(packed);
            }
        }
        ofPerson = persons.toArray(Packed[]::new);
        ofVisit = visits.toArray(Packed[]::new);
        others = asked.toArray(Packed[]::new);
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
        Enrollee enrollee = asked.enrollee();
        long one = word(false, asked);
        long other = word(true, asked);
        for (IdentityPeriod period : enrollee.identities()) {
            Packed packed = identities[period.code().ordinal()];
            if (packed != null && period.validOn(asked.identityDay())) {
                one |= packed.second ? 0 : packed.bits[1];
                other |= packed.second ? packed.bits[1] : 0;
            }
        }
        return Profile.of(subject, enrollee.region(), one, other);
    }

    private long word(boolean second, Asked asked) {
        return said(second, ofPerson, asked.enrollee().said())
                | (asked.care() == null ? 0 : said(second, ofVisit, asked.care().said()))
                | other(second, asked);
    }

    private static long said(boolean second, Packed[] facts, Said said) {
        long word = 0;
        for (Packed packed : facts) {
            if (packed.second == second) {
                word |= packed.bits[
                        said.point(packed.fact)]; // what callers say is a code list, or yes or no: points from 0
            }
        }
        return word;
    }

    private long other(boolean second, Asked asked) {
        long word = 0;
        for (Packed packed : others) {
            if (packed.second == second) {
                int point = packed.fact.of(asked);
                word |= packed.bits == null
                        ? bits(packed.fact, point)
                        : packed.bits[point - (int) packed.fact.scale().all().from()];
            }
        }
        return word;
    }
}

package org.yibao.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibao.codes.AgeReference;
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

    /** What is read without asking the fact; identities are gone through. */
    private static final Set<Class<?>> READ_AT_ONCE =
            Set.of(Source.Held.class, Source.Person.class, Source.Visit.class, Source.Year.class, Source.AgeOn.class);

    private final Subject subject;
    private final First first;
    private final Word one;
    private final Word other;
    /** By ordinal of the identity; {@code null} for one that nothing tells apart. */
    private final Packed[] identities = new Packed[Identity.values().length];

    /**
     * A fact in the profile.
     *
     * @param from its first point
     * @param bits its bits by point, counted from its first one; {@code null} for a fact of days, of which there are too many
     */
    private record Packed(Fact fact, int from, long[] bits) {}

    /** The facts of a word of the profile, by what they are read from: what callers say is a code list, or yes or no, with points from 0. */
    private record Word(Packed[] ofPerson, Packed[] ofVisit, Packed[] years, Packed[] ages, Packed[] others) {}

    /** @param facts those that are told apart; the place is not among them */
    public Reduction(Subject subject, List<Fact> facts, First first) {
        this.subject = subject;
        this.first = first;
        for (Fact fact : facts) {
            if (fact.source() instanceof Source.Held held) {
                identities[held.identity().ordinal()] = packed(fact);
            }
        }
        one = word(facts, false);
        other = word(facts, true);
    }

    private Word word(List<Fact> facts, boolean second) {
        Map<Class<?>, List<Packed>> bySource = facts.stream()
                .filter(fact -> subject.layout().inSecond(fact) == second)
                .collect(Collectors.groupingBy(
                        fact -> READ_AT_ONCE.contains(fact.source().getClass())
                                ? fact.source().getClass()
                                : Source.class,
                        Collectors.mapping(this::packed, Collectors.toList())));
        return new Word(
                packed(bySource, Source.Person.class),
                packed(bySource, Source.Visit.class),
                packed(bySource, Source.Year.class),
                packed(bySource, Source.AgeOn.class),
                packed(bySource, Source.class));
    }

    private static Packed[] packed(Map<Class<?>, List<Packed>> bySource, Class<? extends Source> source) {
        return bySource.getOrDefault(source, List.of()).toArray(Packed[]::new);
    }

    private Packed packed(Fact fact) {
        return new Packed(fact, (int) fact.scale().all().from(), table(fact));
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
        long held = word(one, asked);
        long more = word(other, asked);
        for (IdentityPeriod period : enrollee.identities()) {
            Packed packed = identities[period.code().ordinal()];
            if (packed != null && period.validOn(asked.identityDay())) {
                boolean second = subject.layout().inSecond(packed.fact);
                held |= second ? 0 : packed.bits[1];
                more |= second ? packed.bits[1] : 0;
            }
        }
        return Profile.of(subject, enrollee.region(), held, more);
    }

    private long word(Word word, Asked asked) {
        return said(word.ofPerson, asked.enrollee().said())
                | (asked.care() == null ? 0 : said(word.ofVisit, asked.care().said()))
                | years(word.years, asked)
                | ages(word.ages, asked)
                | others(word.others, asked);
    }

    private static long years(Packed[] facts, Asked asked) {
        long word = 0;
        for (Packed packed : facts) {
            word |= packed.bits[packed.fact.scale().nearest(asked.year()) - packed.from];
        }
        return word;
    }

    private static long ages(Packed[] facts, Asked asked) {
        long word = 0;
        for (Packed packed : facts) {
            AgeReference reference = ((Source.AgeOn) packed.fact.source()).reference();
            word |= packed.bits[packed.fact.scale().nearest(asked.age(reference)) - packed.from];
        }
        return word;
    }

    private static long said(Packed[] facts, Said said) {
        long word = 0;
        for (Packed packed : facts) {
            word |= packed.bits[said.point(packed.fact)];
        }
        return word;
    }

    private long others(Packed[] facts, Asked asked) {
        long word = 0;
        for (Packed packed : facts) {
            int point = packed.fact.of(asked);
            word |= packed.bits == null ? bits(packed.fact, point) : packed.bits[point - packed.from];
        }
        return word;
    }
}

package org.yibao.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.yibao.codes.AgeReference;
import org.yibao.codes.Identity;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;

/** The facts of one question: the place of enrolment, and a point of every other fact, packed. Equal facts, equal decisions: it is the key of the memo. */
public abstract class Profile {
    private final Subject subject;
    private final String region;
    private final long first;
    private final long second;

    Profile(Subject subject, String region, long first, long second) {
        this.subject = subject;
        this.region = region;
        this.first = first;
        this.second = second;
    }

    /**
     * The profile with points of some facts; every other fact is at its first point.
     *
     * @param points asked for each of the facts
     */
    public static Profile of(Subject subject, String region, List<Fact> facts, ToIntFunction<Fact> points) {
        Layout layout = subject.layout();
        long first = 0;
        long second = 0;
        for (int index = 0; index < facts.size(); index++) {
            Fact fact = facts.get(index);
            long bits = layout.bits(fact, points.applyAsInt(fact));
            if (layout.inSecond(fact)) {
                second |= bits;
            } else {
                first |= bits;
            }
        }
        return of(subject, region, first, second);
    }

    static Profile of(Subject subject, String region, long first, long second) {
        return subject == Subject.FUNDING
                ? new FundingProfile(region, first, second)
                : new BenefitProfile(region, first, second);
    }

    /** Place of enrolment, a code of {@link Divisions}. */
    public String region() {
        return region;
    }

    /** What a fact other than the place is. */
    public int point(Fact fact) {
        return subject.layout().point(fact, first, second);
    }

    final boolean yes(Fact fact) {
        return point(fact) == 1;
    }

    public final Subject subject() {
        return subject;
    }

    /** Identities that hold on the day that counts. */
    public Set<Identity> identities() {
        Set<Identity> held = EnumSet.noneOf(Identity.class);
        for (Identity identity : Identity.values()) {
            if (yes(Facts.of(identity))) {
                held.add(identity);
            }
        }
        return held;
    }

    /** Pupil or full-time student. */
    public boolean student() {
        return yes(Facts.STUDENT);
    }

    /** Age on 1 January of the year, completed years. */
    public int newYearAge() {
        return point(Facts.of(AgeReference.NEW_YEAR));
    }

    /** Age on 1 September of the year, completed years. */
    public int schoolYearAge() {
        return point(Facts.of(AgeReference.SCHOOL_YEAR));
    }

    /** Whether the conditions of a row hold, but for its place and year. */
    public boolean meets(Conditions conditions) {
        return conditions.hold(this);
    }

    /** The same with another point of a fact. */
    public final Profile with(Fact fact, int point) {
        Layout layout = subject.layout();
        boolean other = layout.inSecond(fact);
        long word = (other ? second : first) ^ layout.bits(fact, point(fact)) ^ layout.bits(fact, point);
        return other ? of(subject, region, first, word) : of(subject, region, word, second);
    }

    /** The same somewhere else. */
    public final Profile elsewhere(String otherRegion) {
        return of(subject, otherRegion, first, second);
    }

    /**
     * What the rules see.
     *
     * @param path the divisions that contain the region, from the country down to the region itself
     */
    public final List<Object> facts(List<Division> path) {
        List<Object> facts = new ArrayList<>();
        facts.add(this);
        facts.addAll(path);
        for (Fact fact : subject.layout().facts()) {
            if (fact != Facts.PLACE) {
                facts.addAll(fact.objects(point(fact)));
            }
        }
        return facts;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Profile profile
                && subject == profile.subject
                && first == profile.first
                && second == profile.second
                && region.equals(profile.region);
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(first * 0x9E3779B97F4A7C15L + second) * 31 + region.hashCode();
    }

    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(region);
        for (Fact fact : subject.layout().facts()) {
            if (fact != Facts.PLACE) {
                text.append(' ').append(fact.name()).append('=').append(point(fact));
            }
        }
        return text.toString();
    }
}

package org.yibao.drools;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.divisions.Division;
import org.yibao.facts.Age;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.CareDay;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.HeldIdentity;
import org.yibao.facts.PolicyYear;
import org.yibao.facts.Profile;
import org.yibao.facts.Source;

/**
 * A kind of object that rules see of a question.
 *
 * @param type  its class
 * @param facts the facts that show it; of a profile, the place
 */
record Seen(Class<?> type, List<Fact> facts) {
    private static final List<Seen> ALL = Stream.of(
                    new Seen(FundingProfile.class, List.of(Facts.PLACE)),
                    new Seen(BenefitProfile.class, List.of(Facts.PLACE)),
                    new Seen(PolicyYear.class, shown(source -> source instanceof Source.Year)),
                    new Seen(Division.class, List.of(Facts.PLACE)),
                    new Seen(Age.class, shown(source -> source instanceof Source.AgeOn)),
                    new Seen(CareDay.class, shown(source -> source instanceof Source.Day)),
                    new Seen(HeldIdentity.class, shown(source -> source instanceof Source.Held)))
            .toList();

    private static List<Fact> shown(Function<Source, Boolean> kind) {
        return Facts.ALL.stream().filter(fact -> kind.apply(fact.source())).toList();
    }

    /** {@code null} for a class of which rules see nothing. */
    static Seen of(Class<?> type) {
        return ALL.stream().filter(seen -> seen.type == type).findFirst().orElse(null);
    }

    static String names() {
        return ALL.stream().map(seen -> seen.type.getSimpleName()).collect(Collectors.joining("、"));
    }

    boolean isProfile() {
        return Profile.class.isAssignableFrom(type);
    }

    /** A profile that notes what is read of it. */
    Profile probe(ReadLog log) {
        return type == FundingProfile.class ? new FundingProbe(log) : new BenefitProbe(log);
    }
}

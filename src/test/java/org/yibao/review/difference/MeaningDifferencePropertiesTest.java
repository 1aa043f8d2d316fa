package org.yibao.review.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.EffectRules;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.CareKind;
import org.yibao.facts.Disease;
import org.yibao.facts.Distance;
import org.yibao.facts.Facility;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.Identities;
import org.yibao.facts.Identity;
import org.yibao.facts.Origin;
import org.yibao.facts.Referral;
import org.yibao.rulebook.Rulebook;

/**
 * The difference in meaning against decisions themselves: profiles of all facts, drawn at random with a fixed seed, are decided by both
 * editions, and each figure that differs lies in one line that says so, each that does not in none.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeaningDifferencePropertiesTest {
    private static final int EDITIONS = 16;
    private static final int PROFILES = 400;

    private final Random random = new Random(20_200_801);

    @Test
    void every_profile_of_edited_tables_in_Jilin_is_told_as_it_is_decided() {
        assertThat(told(Books.JILIN, EDITIONS)).isGreaterThan(1_000);
    }

    @Test
    void every_profile_of_edited_tables_in_Jiangsu_is_told_as_it_is_decided() {
        assertThat(told(Books.JIANGSU, EDITIONS)).isGreaterThan(1_000);
    }

    @Test
    void every_profile_of_edited_tables_beside_effects_of_rules_is_told_as_it_is_decided() {
        assertThat(told(EffectRules.JILIN, 2)).isGreaterThan(100);
    }

    @Test
    void every_profile_that_rules_with_effects_decide_otherwise_is_told() {
        Editions editions = new Editions(Books.JILIN, EffectRules.JILIN);
        List<Compared> compared = MeaningDifference.compare(editions);
        long differing = 0;
        for (int index = 0; index < 10 * PROFILES; index++) {
            differing += assertTold(editions, compared, identities());
        }
        assertThat(differing).isGreaterThan(1_000);
    }

    /** How often some figure of some profile differed, all told. */
    private long told(Rulebook shipped, int rounds) {
        long differing = 0;
        for (int round = 0; round < rounds; round++) {
            Rulebook edited = new EditedRows(shipped, random).edited(1 + random.nextInt(6));
            Editions editions = new Editions(shipped, edited);
            List<Compared> compared = MeaningDifference.compare(editions);
            for (int index = 0; index < PROFILES; index++) {
                differing += assertTold(editions, compared, identities());
            }
            for (int set = 0; set < 1 << Identity.values().length; set++) {
                differing += assertTold(editions, compared, new Identities(set)); // the ones that nothing names, too
            }
        }
        return differing;
    }

    private long assertTold(Editions editions, List<Compared> compared, Identities identities) {
        String place = editions.places().get(random.nextInt(editions.places().size()));
        FundingProfile funding = fundingProfile(place, identities);
        BenefitProfile benefit = benefitProfile(place, identities);
        return assertTold(new FundingDomain(), "筹资", editions, compared, funding, facts(funding))
                + assertTold(new BenefitDomain(), "待遇", editions, compared, benefit, facts(benefit));
    }

    private static <P, O> long assertTold(
            Domain<P, O> domain,
            String subject,
            Editions editions,
            List<Compared> compared,
            P profile,
            Map<Axis, Object> facts) {
        Map<String, String> decided = new TreeMap<>();
        O before = domain.decide(editions.baseline(), profile);
        O after = domain.decide(editions.candidate(), profile);
        for (Item<O> item : domain.items()) {
            String old = item.value().apply(before);
            String current = item.value().apply(after);
            if (!old.equals(current)) {
                decided.put(item.label(), old + " → " + current);
            }
        }
        Map<String, String> told = new TreeMap<>();
        for (Compared item : compared) {
            for (Line line : item.lines()) {
                if (item.subject().equals(subject) && covers(item.axes(), line, facts)) {
                    told.merge(item.item(), line.before() + " → " + line.after(), (one, two) -> "twice: " + one + two);
                }
            }
        }
        assertThat(told).as("%s", profile).isEqualTo(decided);
        return decided.size();
    }

    private static boolean covers(List<Axis> axes, Line line, Map<Axis, Object> facts) {
        for (int index = 0; index < axes.size(); index++) {
            if (!line.box().get(index).contains(facts.get(axes.get(index)))) {
                return false;
            }
        }
        return true;
    }

    private FundingProfile fundingProfile(String place, Identities identities) {
        int age = random.nextInt(3) == 0 ? 17 + random.nextInt(3) : random.nextInt(100);
        Footing footing = random.nextInt(4) == 0 ? any(Footing.values()) : Footing.HUKOU;
        return new FundingProfile(
                place,
                2018 + random.nextInt(5),
                random.nextBoolean(),
                age,
                age + random.nextInt(2),
                age + random.nextInt(2),
                footing.basis(),
                footing.valid(),
                footing.local(),
                any(Origin.values()),
                identities);
    }

    private BenefitProfile benefitProfile(String place, Identities identities) {
        LocalDate service = LocalDate.of(2019, 12, 1).plusDays(random.nextInt(430));
        LocalDate discharge = service.plusDays(random.nextInt(40));
        return new BenefitProfile(
                place,
                any(CareKind.values()),
                any(Facility.values()),
                any(Distance.values()),
                any(Referral.values()),
                random.nextInt(1 << Disease.values().length),
                1 + random.nextInt(BenefitProfile.LAST_STEP),
                service,
                discharge,
                discharge.plusDays(random.nextInt(40)),
                identities);
    }

    private Identities identities() {
        return Identities.of(Arrays.stream(Identity.values())
                .filter(identity -> random.nextInt(4) == 0)
                .toArray(Identity[]::new));
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Map<Axis, Object> facts(FundingProfile profile) {
        return Arrays.stream(Axis.values())
                .filter(axis -> axis.compareTo(Axis.KIND) < 0 || axis == Axis.PLACE)
                .collect(Collectors.toMap(axis -> axis, axis -> ProfileFacts.of(axis, profile)));
    }

    private static Map<Axis, Object> facts(BenefitProfile profile) {
        return Arrays.stream(Axis.values())
                .filter(axis -> axis.isIdentity() || axis.compareTo(Axis.KIND) >= 0)
                .collect(Collectors.toMap(axis -> axis, axis -> ProfileFacts.of(axis, profile)));
    }
}

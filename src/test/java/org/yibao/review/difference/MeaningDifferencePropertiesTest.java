package org.yibao.review.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.EffectRules;
import org.yibao.Effort;
import org.yibao.Profiles;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.Disease;
import org.yibao.codes.Distance;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Origin;
import org.yibao.codes.Referral;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.FundingProfile;
import org.yibao.rulebook.Rulebook;

/**
 * The difference in meaning against decisions themselves: profiles of all facts, drawn at random with a fixed seed, are decided by both
 * editions, and each figure that differs lies in one line that says so, each that does not in none.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeaningDifferencePropertiesTest {
    private static final int EDITIONS = Effort.of(6, 16);
    private static final int PROFILES = Effort.of(200, 400);

    private final Random random = new Random(20_200_801);

    @Test
    void every_profile_of_edited_tables_in_Jilin_is_told_as_it_is_decided() {
        assertThat(told(Books.JILIN, EDITIONS)).isGreaterThan(Effort.of(200, 1_000));
    }

    @Test
    void every_profile_of_edited_tables_in_Jiangsu_is_told_as_it_is_decided() {
        assertThat(told(Books.JIANGSU, EDITIONS)).isGreaterThan(Effort.of(200, 1_000));
    }

    @Test
    void every_profile_of_edited_tables_beside_effects_of_rules_is_told_as_it_is_decided() {
        assertThat(told(EffectRules.JILIN, 4)).isGreaterThan(100);
    }

    @Test
    void every_profile_that_rules_with_effects_decide_otherwise_is_told() {
        Editions editions = new Editions(Books.JILIN, EffectRules.JILIN);
        List<ComparedItem> compared = MeaningDifference.compare(editions);
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
            List<ComparedItem> compared = MeaningDifference.compare(editions);
            for (int index = 0; index < PROFILES; index++) {
                differing += assertTold(editions, compared, identities());
            }
            for (int set = 0; set < 1 << Identity.values().length; set++) {
                differing += assertTold(editions, compared, ofBits(set)); // the ones that nothing names, too
            }
        }
        return differing;
    }

    private long assertTold(Editions editions, List<ComparedItem> compared, Set<Identity> identities) {
        String place = editions.places().get(random.nextInt(editions.places().size()));
        FundingProfile funding = fundingProfile(place, identities);
        BenefitProfile benefit = benefitProfile(place, identities);
        return ToldAsDecided.count(editions, compared, funding) + ToldAsDecided.count(editions, compared, benefit);
    }

    private FundingProfile fundingProfile(String place, Set<Identity> identities) {
        int age = random.nextInt(3) == 0 ? 17 + random.nextInt(3) : random.nextInt(100);
        Basis basis = random.nextInt(4) == 0 ? any(Basis.values()) : Basis.HUKOU;
        boolean permit = basis == Basis.RESIDENCE_PERMIT;
        return Profiles.funding(
                place,
                2018 + random.nextInt(5),
                random.nextBoolean(),
                age,
                age + random.nextInt(2),
                age + random.nextInt(2),
                basis,
                !permit || random.nextBoolean(),
                !permit || random.nextBoolean(),
                any(Origin.values()),
                identities);
    }

    private BenefitProfile benefitProfile(String place, Set<Identity> identities) {
        LocalDate service = LocalDate.of(2019, 12, 1).plusDays(random.nextInt(430));
        LocalDate discharge = service.plusDays(random.nextInt(40));
        return Profiles.benefit(
                place,
                any(CareKind.values()),
                any(Facility.values()),
                any(Distance.values()),
                any(Referral.values()),
                some(Disease.values(), 2),
                1 + random.nextInt(4),
                service,
                discharge,
                discharge.plusDays(random.nextInt(40)),
                identities);
    }

    private static Set<Identity> ofBits(int bits) {
        return Arrays.stream(Identity.values())
                .filter(identity -> (bits >> identity.ordinal() & 1) == 1)
                .collect(Collectors.toSet());
    }

    private Set<Identity> identities() {
        return some(Identity.values(), 4);
    }

    private <E> Set<E> some(E[] values, int oneIn) {
        return Arrays.stream(values).filter(value -> random.nextInt(oneIn) == 0).collect(Collectors.toSet());
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}

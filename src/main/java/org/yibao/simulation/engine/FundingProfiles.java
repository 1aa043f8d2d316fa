package org.yibao.simulation.engine;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.yibao.decision.Undecidable;
import org.yibao.facts.Basis;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.FundingQuery;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;

/**
 * Decides the funding of every person, each profile once. A profile is packed into one number; {@link Lookup} packs it from the columns of
 * a batch, and the decisions are shared.
 *
 * @param <S> what a profile comes to
 */
final class FundingProfiles<S> {
    private final Comparison comparison;
    private final Codebook codes;
    private final AlikePlaces places;
    private final int year;
    private final People ofBaseline;
    private final People ofCandidate;
    private final int[] ageBands;
    private final Decision<S> decision;
    private final Map<Long, S> decided = new ConcurrentHashMap<>();

    /**
     * What a person's profile comes to.
     *
     * @param <S> what it comes to
     */
    interface Decision<S> {
        /**
         * @param person a person of the profile
         * @param place  place of enrolment to decide for: no policy tells the person's own from it
         */
        S decide(Batch batch, int person, String place);
    }

    FundingProfiles(Comparison comparison, Codebook codes, AlikePlaces places, int year, Decision<S> decision) {
        this.decision = decision;
        this.comparison = comparison;
        this.codes = codes;
        this.places = places;
        this.year = year;
        this.ofBaseline = new People(codes, comparison.baseline().year() - year);
        this.ofCandidate = new People(codes, comparison.candidate().year() - year);
        this.ageBands = java.util.stream.Stream.of(comparison.baseline(), comparison.candidate())
                .flatMap(policy -> policy.funding().bands().stream())
                .flatMapToInt(bands -> java.util.Arrays.stream(org.yibao.facts.AgeReference.values())
                        .flatMapToInt(reference -> IntStream.of(bands.firsts(org.yibao.facts.Facts.of(reference)))))
                .distinct()
                .sorted()
                .toArray();
    }

    /** First age of every band that some row of either policy tells apart. */
    int[] ageBands() {
        return ageBands.clone();
    }

    static FundingQuery query(Policy policy, People people, Batch batch, int person) {
        return new FundingQuery(policy.year(), people.enrolled(batch, person), people.enrollee(batch, person));
    }

    /** Packs profiles. For one thread. */
    final class Lookup {
        private static final int REGION_BITS = 12;
        private static final int AGE_BITS = BirthBands.BITS;

        private final HeldIdentities held;
        private final LongSlots<S> seen = new LongSlots<>();
        private final int newYearDay =
                (int) LocalDate.of(year, Month.JANUARY, 1).toEpochDay();
        private final BirthBands births = new BirthBands(
                LocalDate.of(year + 1, Month.DECEMBER, 31),
                new AgeThresholds(ageBands, LocalDate.of(year, Month.JANUARY, 1)),
                new AgeThresholds(ageBands, LocalDate.of(year, Month.SEPTEMBER, 1)),
                new AgeThresholds(Tally.AGE_CLASSES, LocalDate.of(year, Month.JANUARY, 1)));
        private final LongSlots<AgeThresholds> enrolment = new LongSlots<>();
        private final LongSlots<Integer> permits = new LongSlots<>();

        Lookup(HeldIdentities held) {
            this.held = held;
            if (codes.regions() >= 1 << REGION_BITS || ageBands.length >= 1 << AGE_BITS) {
                throw new IllegalStateException("%d divisions and %d bands of ages are more than a profile packs."
                        .formatted(codes.regions(), ageBands.length));
            }
        }

        /** The class of {@link Tally#AGE_CLASSES} that a person is counted in. */
        int ageClass(int birthDate) {
            return BirthBands.band(births.of(birthDate), 2);
        }

        S slot(Batch batch, int person) {
            long key = key(batch, person);
            S slot = seen.get(key);
            if (slot == null) {
                slot = decided.computeIfAbsent(
                        key, absent -> decision.decide(batch, person, places.representative(batch.region[person])));
                seen.put(key, slot);
            }
            return slot;
        }

        private long key(Batch batch, int person) {
            int birthDate = batch.birthDate[person];
            int bands = births.of(birthDate);
            int atNewYear = BirthBands.band(bands, 0);
            int enrolled = batch.enrolled[person];
            int atEnrolment = enrolled == newYearDay ? atNewYear : atEnrolment(enrolled, birthDate);
            int identities = held.bits(batch.holdings[person]);
            if (identities == HeldIdentities.VARYING || enrolled < held.firstDay()) {
                identities = held.on(batch.holdings[person], enrolled);
            }
            long key = places.of(batch.region[person]);
            key = key << AGE_BITS | atNewYear;
            key = key << AGE_BITS | BirthBands.band(bands, 1);
            key = key << AGE_BITS | atEnrolment;
            key = key << 8 | identities;
            key = key << 1 | (batch.student[person] ? 1 : 0);
            key = key << 2 | batch.basis[person];
            key = key << 2 | batch.origin[person];
            return key << 4 | permit(batch, person);
        }

        private int atEnrolment(int enrolled, int birthDate) {
            AgeThresholds thresholds = enrolment.get(enrolled);
            if (thresholds == null) {
                thresholds = new AgeThresholds(ageBands, LocalDate.ofEpochDay(enrolled));
                enrolment.put(enrolled, thresholds);
            }
            return thresholds.band(birthDate);
        }

        /** Whether a permit is valid and local, under either policy; only where the enrolment rests on it. */
        private int permit(Batch batch, int person) {
            if (batch.basis[person] != Basis.RESIDENCE_PERMIT.ordinal()) {
                return 0;
            }
            long asked = (long) batch.permit[person] << 40
                    | (long) batch.region[person] << 28
                    | batch.enrolled[person] & (1 << 28) - 1;
            Integer known = permits.get(asked);
            if (known == null) {
                known = permit(comparison.baseline(), ofBaseline, batch, person) << 2
                        | permit(comparison.candidate(), ofCandidate, batch, person);
                permits.put(asked, known);
            }
            return known;
        }

        private int permit(Policy policy, People people, Batch batch, int person) {
            try {
                FundingProfile profile = policy.funding().profile(query(policy, people, batch, person));
                return (profile.basisValid() ? 2 : 0) | (profile.basisLocal() ? 1 : 0);
            } catch (Undecidable undecided) {
                return 0;
            }
        }
    }
}

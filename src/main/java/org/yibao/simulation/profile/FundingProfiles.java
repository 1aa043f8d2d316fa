package org.yibao.simulation.profile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yibao.codes.AgeReference;
import org.yibao.codes.Basis;
import org.yibao.codes.Identity;
import org.yibao.decision.Undecidable;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.Source;
import org.yibao.facts.Subject;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.tally.Tally;

/**
 * Decides the funding of every person, each profile once. The bands of a profile's facts are packed into one number; {@link Lookup} packs it
 * from the columns of a batch, and the decisions are shared.
 *
 * @param <S> what a profile comes to
 */
public final class FundingProfiles<S> {
    private final PolicyComparison comparison;
    private final AlikePlaces places;
    private final int year;
    private final AskedPeople ofBaseline;
    private final AskedPeople ofCandidate;
    private final Decision<S> decision;
    private final KeyBuilder.Numbers numbers = new KeyBuilder.Numbers();
    private final Map<Long, S> decided = new ConcurrentHashMap<>();
    private final FactBands enrolment;
    private final BirthNumbers ages;
    private final int agesWidth;
    private final BirthNumbers ageClasses;
    private final int identities;
    private final boolean permits;

    /**
     * What a person's profile comes to.
     *
     * @param <S> what it comes to
     */
    public interface Decision<S> {
        /**
         * @param person a person of the profile
         * @param place  place of enrolment to decide for: no policy tells the person's own from it
         */
        S decide(Batch batch, int person, String place);
    }

    public FundingProfiles(
            PolicyComparison comparison, Codebook codes, AlikePlaces places, int year, Decision<S> decision) {
        this.decision = decision;
        this.comparison = comparison;
        this.places = places;
        this.year = year;
        this.ofBaseline = new AskedPeople(codes, comparison.baseline().year() - year);
        this.ofCandidate = new AskedPeople(codes, comparison.candidate().year() - year);
        FactBands newYear = new FactBands(Facts.of(AgeReference.NEW_YEAR), comparison, year);
        FactBands schoolYear = new FactBands(Facts.of(AgeReference.SCHOOL_YEAR), comparison, year);
        this.ages = BirthNumbers.of(year, newYear, schoolYear);
        this.agesWidth = KeyBuilder.width(newYear.count() * schoolYear.count());
        this.enrolment = new FactBands(Facts.of(AgeReference.ENROLMENT), comparison, year);
        int[] classes = Tally.classesOfAges();
        this.ageClasses = BirthNumbers.ofNewYear(year, age -> classes[age]);
        this.identities = ToldIdentities.mask(comparison, year);
        this.permits = Subject.FUNDING.facts().stream()
                .filter(fact -> fact.source() instanceof Source.Permit)
                .anyMatch(fact -> new FactBands(fact, comparison, year).count() > 1);
    }

    public static FundingQuery query(Policy policy, AskedPeople people, Batch batch, int person) {
        return new FundingQuery(policy.year(), people.enrolled(batch, person), people.enrollee(batch, person));
    }

    /** Packs profiles. For one thread. */
    public final class Lookup {
        private final HeldIdentities held;
        private final SaidCodes codes = new SaidCodes(Subject.FUNDING, Source.Person.class, comparison, year);
        private final KeyBuilder key = new KeyBuilder(numbers);
        private final LongSlots<S> seen = new LongSlots<>();
        private final int placeWidth = KeyBuilder.width(places.count());
        private final int identityWidth = identities == 0 ? 0 : Identity.values().length;
        private final AgesOnDays agesOnDays = new AgesOnDays();
        private final LongSlots<Integer> askedPermits = new LongSlots<>();

        public Lookup(HeldIdentities held) {
            this.held = held;
        }

        /** The class of {@link Tally#AGE_CLASSES} that a person is counted in. */
        public int ageClass(int birthDate) {
            return ageClasses.of(birthDate);
        }

        public S slot(Batch batch, int person) {
            long packed = key(batch, person);
            S slot = seen.get(packed);
            return slot == null ? first(packed, batch, person) : slot;
        }

        private S first(long packed, Batch batch, int person) {
            S slot = decided.computeIfAbsent(
                    packed, absent -> decision.decide(batch, person, places.representative(batch.region[person])));
            seen.put(packed, slot);
            return slot;
        }

        private long key(Batch batch, int person) {
            int birthDate = batch.birthDate[person];
            int enrolled = batch.enrolled[person];
            key.start();
            key.put(placeWidth, places.of(batch.region[person]));
            codes.put(key, batch, person);
            key.put(agesWidth, ages.of(birthDate));
            if (enrolment.count() > 1) {
                key.put(enrolment.width(), enrolment.of(agesOnDays.age(enrolled, birthDate)));
            }
            if (identities != 0) {
                int bits = held.bits(batch.holdings[person]);
                if (bits == HeldIdentities.VARYING || enrolled < held.firstDay()) {
                    bits = held.on(batch.holdings[person], enrolled);
                }
                key.put(identityWidth, bits & identities);
            }
            if (permits) {
                key.put(4, permit(batch, person));
            }
            return key.key();
        }

        /** Whether a permit is valid and local, under either policy; only where the enrolment rests on it. */
        private int permit(Batch batch, int person) {
            if (batch.said(Facts.BASIS)[person] != Basis.RESIDENCE_PERMIT.ordinal()) {
                return 0;
            }
            long asked = (long) batch.permit[person] << 40
                    | (long) batch.region[person] << 28
                    | batch.enrolled[person] & (1 << 28) - 1;
            Integer known = askedPermits.get(asked);
            if (known == null) {
                known = permit(comparison.baseline(), ofBaseline, batch, person) << 2
                        | permit(comparison.candidate(), ofCandidate, batch, person);
                askedPermits.put(asked, known);
            }
            return known;
        }

        private int permit(Policy policy, AskedPeople people, Batch batch, int person) {
            try {
                FundingProfile profile = policy.funding().profile(query(policy, people, batch, person));
                return (profile.basisValid() ? 2 : 0) | (profile.basisLocal() ? 1 : 0);
            } catch (Undecidable undecided) {
                return 0;
            }
        }
    }
}

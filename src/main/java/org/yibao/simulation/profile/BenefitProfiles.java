package org.yibao.simulation.profile;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yibao.codes.AgeReference;
import org.yibao.codes.CareKind;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Disease;
import org.yibao.codes.Distance;
import org.yibao.codes.Identity;
import org.yibao.decision.Undecidable;
import org.yibao.facts.Facts;
import org.yibao.facts.Source;
import org.yibao.facts.Subject;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;

/**
 * Decides the terms of every visit, each profile once. The bands of a profile's facts are packed into one number; {@link Lookup} packs it
 * from the columns of a batch, and the decisions are shared.
 *
 * @param <S> what a profile comes to
 */
public final class BenefitProfiles<S> {
    private static final int STAY = CareKind.INPATIENT.ordinal();
    private static final int NOBODY = -1;
    /** Of both policies. */
    private static final int LOCAL = 0;

    /** A place that a policy doesn't know: as far as none. */
    private static final int UNKNOWN = Distance.values().length;

    private static final int DISTANCE = KeyBuilder.width(UNKNOWN + 1);
    private static final int DISTANCES = 2 * DISTANCE;

    private final PolicyComparison comparison;
    private final AlikePlaces places;
    private final int regions;
    private final int year;
    private final AskedPeople ofBaseline;
    private final AskedPeople ofCandidate;
    private final Decision<S> decision;
    private final KeyBuilder.Numbers numbers = new KeyBuilder.Numbers();
    private final Map<Long, S> decided = new ConcurrentHashMap<>();
    private final FactBands newYear;
    private final FactBands schoolYear;
    private final FactBands onService;
    private final BirthNumbers ages;
    private final int agesWidth;
    private final FactBands distanceBands;
    private final boolean byPlace;
    private final FactBands admissions;
    private final FactBands service;
    private final FactBands discharge;
    private final FactBands settlement;
    private final int identities;
    private final int diseases;

    /**
     * What a visit's profile comes to.
     *
     * @param <S> what it comes to
     */
    public interface Decision<S> {
        /**
         * @param visit     a visit of the profile
         * @param admission number of the admission
         * @param place     place of enrolment to decide for: no policy tells the person's own from it
         */
        S decide(Batch batch, int person, int visit, int admission, String place);
    }

    public BenefitProfiles(
            PolicyComparison comparison, Codebook codes, AlikePlaces places, int year, Decision<S> decision) {
        this.decision = decision;
        this.comparison = comparison;
        this.places = places;
        this.regions = codes.regions();
        this.year = year;
        this.ofBaseline = new AskedPeople(codes, comparison.baseline().year() - year);
        this.ofCandidate = new AskedPeople(codes, comparison.candidate().year() - year);
        this.newYear = new FactBands(Facts.of(AgeReference.NEW_YEAR), comparison, year);
        this.schoolYear = new FactBands(Facts.of(AgeReference.SCHOOL_YEAR), comparison, year);
        this.onService = new FactBands(Facts.of(AgeReference.SERVICE), comparison, year);
        this.ages = BirthNumbers.of(year, newYear, schoolYear);
        this.agesWidth = KeyBuilder.width(newYear.count() * schoolYear.count());
        this.distanceBands = new FactBands(Facts.DISTANCE, comparison, year);
        this.byPlace = distanceBands.count() > 1 || !allKnown(comparison, codes);
        this.admissions = new FactBands(Facts.ADMISSION, comparison, year);
        this.service = new FactBands(Facts.of(DateBasis.SERVICE), comparison, year);
        this.discharge = new FactBands(Facts.of(DateBasis.DISCHARGE), comparison, year);
        this.settlement = new FactBands(Facts.of(DateBasis.SETTLEMENT), comparison, year);
        this.identities = ToldIdentities.mask(comparison, year);
        int told = 0;
        for (Disease disease : Disease.values()) {
            if (new FactBands(Facts.of(disease), comparison, year).count() > 1) {
                told |= 1 << disease.ordinal();
            }
        }
        this.diseases = told;
    }

    /** Whether both policies know every place of the population: homes may hold different divisions. */
    private static boolean allKnown(PolicyComparison comparison, Codebook codes) {
        return IntStream.range(0, codes.regions()).mapToObj(codes::region).allMatch(code -> Stream.of(
                        comparison.baseline(), comparison.candidate())
                .allMatch(policy -> policy.rulebooks().divisions().find(code).isPresent()));
    }

    private S decide(Batch batch, int person, int visit, int admission) {
        return decision.decide(batch, person, visit, admission, places.representative(batch.region[person]));
    }

    /** Packs profiles. For one thread. */
    public final class Lookup {
        private final HeldIdentities held;
        private final SaidCodes saidOfPerson = new SaidCodes(Subject.BENEFIT, Source.Person.class, comparison, year);
        private final SaidCodes saidOfVisit = new SaidCodes(Subject.BENEFIT, Source.Visit.class, comparison, year);
        private final KeyBuilder key = new KeyBuilder(numbers);
        private final LongSlots<S> seen = new LongSlots<>();
        private final AgesOnDays agesOnDays = new AgesOnDays();
        private final int placeWidth = KeyBuilder.width(places.count());
        private final int newYearDay =
                (int) LocalDate.of(year, Month.JANUARY, 1).toEpochDay();
        private final int lastDay = (int) LocalDate.of(year, Month.DECEMBER, 31).toEpochDay();
        /** By place of enrolment and place of care: 1 plus both policies' distances, 0 while not known. */
        private final byte[][] distances;

        private int begunPerson = NOBODY;
        private Batch begunBatch;
        private int begunBits;

        public Lookup(HeldIdentities held) {
            this.held = held;
            this.distances = new byte[regions][];
        }

        public S slot(Batch batch, int person, int visit, int admission) {
            if (batch.service[visit] < service.first() || batch.settled[visit] > service.last()) {
                return decide(batch, person, visit, admission); // too far from the year for its days to be numbered
            }
            int bits = held.bits(batch.holdings[person]);
            if (bits == HeldIdentities.VARYING || batch.settled[visit] > held.lastDay()) {
                return varying(batch, person, visit, admission);
            }
            return slot(key(batch, person, visit, admission, bits), batch, person, visit, admission);
        }

        /** Which day identities go by may differ between the policies, and so which of them hold. */
        private S varying(Batch batch, int person, int visit, int admission) {
            int holdings = batch.holdings[person];
            int atService = held.on(holdings, batch.service[visit]);
            if (atService == held.on(holdings, batch.discharged[visit])
                    && atService == held.on(holdings, batch.settled[visit])) {
                return slot(key(batch, person, visit, admission, atService), batch, person, visit, admission);
            }
            int before = identities(comparison.baseline(), ofBaseline, batch, person, visit, admission);
            int after = identities(comparison.candidate(), ofCandidate, batch, person, visit, admission);
            if (before == after) {
                return slot(key(batch, person, visit, admission, before), batch, person, visit, admission);
            }
            return decide(batch, person, visit, admission);
        }

        /** Those that a policy tells apart, by the day that it goes by. */
        private int identities(Policy policy, AskedPeople people, Batch batch, int person, int visit, int admission) {
            try {
                int bits = 0;
                for (Identity identity : policy.settlement()
                        .profile(people.enrollee(batch, person), people.care(batch, visit, admission))
                        .identities()) {
                    bits |= 1 << identity.ordinal();
                }
                return bits;
            } catch (Undecidable undecided) {
                return 0;
            }
        }

        private S slot(long packed, Batch batch, int person, int visit, int admission) {
            S slot = seen.get(packed);
            if (slot == null) {
                slot = decided.computeIfAbsent(packed, absent -> decide(batch, person, visit, admission));
                seen.put(packed, slot);
            }
            return slot;
        }

        private long key(Batch batch, int person, int visit, int admission, int bits) {
            int region = batch.region[person];
            putPerson(batch, person, batch.service[visit], bits);
            saidOfVisit.put(key, batch, visit);
            if (diseases != 0) {
                key.put(Disease.values().length, batch.diseases[visit] & diseases);
            }
            int asked = admissions.of(batch.said(Facts.KIND)[visit] == STAY ? admission : 1);
            if (byPlace) {
                int distance = region == batch.place[visit] ? LOCAL : distances(batch, person, visit);
                key.put(DISTANCES + admissions.width(), (long) distance << admissions.width() | asked);
            } else {
                key.put(admissions.width(), asked);
            }
            key.put(
                    service.width() + discharge.width(),
                    (long) service.of(batch.service, visit) << discharge.width()
                            | discharge.of(batch.discharged, visit));
            key.put(settlement.width(), settlement.of(batch.settled, visit));
            if (onService.count() > 1) {
                key.put(onService.width(), onService.of(agesOnDays.age(batch.service[visit], batch.birthDate[person])));
            }
            return key.key();
        }

        /** What all visits of a person share, which mostly come one after the other. */
        private void putPerson(Batch batch, int person, int serviceDay, int bits) {
            boolean inYear = serviceDay >= newYearDay && serviceDay <= lastDay;
            if (inYear && person == begunPerson && batch == begunBatch && bits == begunBits) {
                key.resume();
                return;
            }
            key.start();
            key.put(placeWidth, places.of(batch.region[person]));
            saidOfPerson.put(key, batch, person);
            if (identities != 0) {
                key.put(Identity.values().length, bits & identities);
            }
            key.put(agesWidth, inYear ? ages.of(batch.birthDate[person]) : ages(batch.birthDate[person], serviceDay));
            key.mark();
            begunPerson = inYear ? person : NOBODY;
            begunBatch = batch;
            begunBits = bits;
        }

        /** Of a visit in another year than the population's. */
        private int ages(int birthDate, int serviceDay) {
            int ofService = LocalDate.ofEpochDay(serviceDay).getYear();
            int ageThen = agesOnDays.age(LocalDate.of(ofService, Month.JANUARY, 1), birthDate);
            int ageAtSchool = agesOnDays.age(LocalDate.of(ofService, Month.SEPTEMBER, 1), birthDate);
            return BirthNumbers.both(newYear, ageThen, schoolYear, ageAtSchool);
        }

        private int distances(Batch batch, int person, int visit) {
            int region = batch.region[person];
            if (distances[region] == null) {
                distances[region] = new byte[regions];
            }
            byte known = distances[region][batch.place[visit]];
            if (known == 0) {
                known = (byte) (1
                        + (ask(comparison.baseline(), ofBaseline, batch, person, visit) << DISTANCE)
                        + ask(comparison.candidate(), ofCandidate, batch, person, visit));
                distances[region][batch.place[visit]] = known;
            }
            return known - 1;
        }

        private int ask(Policy policy, AskedPeople people, Batch batch, int person, int visit) {
            try {
                return distanceBands.of(policy.settlement()
                        .asked(people.enrollee(batch, person), people.care(batch, visit, 1))
                        .distance()
                        .ordinal());
            } catch (Undecidable undecided) {
                return UNKNOWN;
            }
        }
    }
}

package org.yibao.simulation.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.yibao.decision.Undecidable;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.CareKind;
import org.yibao.facts.Distance;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;

/**
 * Decides the terms of every visit, each profile once. A profile is packed into one number; {@link Lookup} packs it from the columns of a
 * batch, and the decisions are shared.
 *
 * @param <S> what a profile comes to
 */
final class BenefitProfiles<S> {
    private static final int STAY = CareKind.INPATIENT.ordinal();
    private static final int LOCAL = Distance.LOCAL.ordinal();

    private final Comparison comparison;
    private final AlikePlaces places;
    private final int regions;
    private final int year;
    private final People ofBaseline;
    private final People ofCandidate;
    private final DayBands days;
    private final Decision<S> decision;
    private final Map<Long, S> decided = new ConcurrentHashMap<>();

    /**
     * What a visit's profile comes to.
     *
     * @param <S> what it comes to
     */
    interface Decision<S> {
        /**
         * @param visit     a visit of the profile
         * @param admission number of the admission
         * @param place     place of enrolment to decide for: no policy tells the person's own from it
         */
        S decide(Batch batch, int person, int visit, int admission, String place);
    }

    BenefitProfiles(Comparison comparison, Codebook codes, AlikePlaces places, int year, Decision<S> decision) {
        this.decision = decision;
        this.comparison = comparison;
        this.places = places;
        this.regions = codes.regions();
        this.year = year;
        this.ofBaseline = new People(codes, comparison.baseline().year() - year);
        this.ofCandidate = new People(codes, comparison.candidate().year() - year);
        NavigableSet<Integer> changes = new TreeSet<>();
        addChanges(changes, comparison.baseline());
        addChanges(changes, comparison.candidate());
        this.days = new DayBands(changes, day(year - 1, 1, 1), day(year + 3, 12, 31));
    }

    private void addChanges(NavigableSet<Integer> changes, Policy policy) {
        YearShift shift = new YearShift(policy.year() - year);
        for (org.yibao.rulebook.Bands bands : policy.settlement().bands()) {
            for (org.yibao.facts.DateBasis basis : org.yibao.facts.DateBasis.values()) {
                org.yibao.facts.Fact fact = org.yibao.facts.Facts.of(basis);
                for (int d = day(year - 1, 1, 2); d <= day(year + 3, 12, 31); d++) {
                    if (bands.first(fact, d) != bands.first(fact, d - 1)) {
                        changes.add(shift.firstDayTo(LocalDate.ofEpochDay(d)));
                    }
                }
            }
        }
    }

    private static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    private S decide(Batch batch, int person, int visit, int admission) {
        return decision.decide(batch, person, visit, admission, places.representative(batch.region[person]));
    }

    /** Packs profiles. For one thread. */
    final class Lookup {
        private final HeldIdentities held;
        private final LongSlots<S> seen = new LongSlots<>();
        /** By place of enrolment and place of care: 1 plus the ordinal of the distance, 0 while not known. */
        private final byte[][] distances;

        Lookup(HeldIdentities held) {
            this.held = held;
            this.distances = new byte[regions][];
        }

        S slot(Batch batch, int person, int visit, int admission) {
            int identities = held.bits(batch.holdings[person]);
            if (identities == HeldIdentities.VARYING || batch.settled[visit] > held.lastDay()) {
                return varying(batch, person, visit, admission);
            }
            return slot(key(batch, person, visit, admission, identities), batch, person, visit, admission);
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

        private int identities(Policy policy, People people, Batch batch, int person, int visit, int admission) {
            try {
                int bits = 0;
                for (org.yibao.facts.Identity identity : policy.settlement()
                        .profile(people.enrollee(batch, person), people.care(batch, visit, admission))
                        .identities()) {
                    bits |= 1 << identity.ordinal();
                }
                return bits;
            } catch (Undecidable undecided) {
                return 0;
            }
        }

        private S slot(long key, Batch batch, int person, int visit, int admission) {
            S slot = seen.get(key);
            if (slot == null) {
                slot = decided.computeIfAbsent(key, absent -> decide(batch, person, visit, admission));
                seen.put(key, slot);
            }
            return slot;
        }

        private long key(Batch batch, int person, int visit, int admission, int identities) {
            int region = batch.region[person];
            int distance = region == batch.place[visit] ? LOCAL : distance(batch, person, visit);
            int service = days.band(batch.service[visit]);
            int discharged =
                    batch.discharged[visit] == batch.service[visit] ? service : days.band(batch.discharged[visit]);
            int settled =
                    batch.settled[visit] == batch.discharged[visit] ? discharged : days.band(batch.settled[visit]);
            long key = places.of(region);
            key = key << 2 | batch.kind[visit];
            key = key << 3 | batch.facility[visit];
            key = key << 2 | distance;
            key = key << 2 | batch.referral[visit];
            key = key << 4 | batch.diseases[visit];
            key = key << 2 | (batch.kind[visit] == STAY ? Math.min(admission, BenefitProfile.LAST_STEP) : 1);
            key = key << 9 | service;
            key = key << 9 | discharged;
            key = key << 9 | settled;
            return key << 7 | identities;
        }

        private int distance(Batch batch, int person, int visit) {
            int region = batch.region[person];
            if (distances[region] == null) {
                distances[region] = new byte[regions];
            }
            byte known = distances[region][batch.place[visit]];
            if (known == 0) {
                known = (byte) (1 + ask(batch, person, visit).ordinal());
                distances[region][batch.place[visit]] = known;
            }
            return known - 1;
        }

        private Distance ask(Batch batch, int person, int visit) {
            try {
                return comparison
                        .baseline()
                        .settlement()
                        .profile(ofBaseline.enrollee(batch, person), ofBaseline.care(batch, visit, 1))
                        .distance();
            } catch (Undecidable undecided) {
                return Distance.LOCAL;
            }
        }
    }
}

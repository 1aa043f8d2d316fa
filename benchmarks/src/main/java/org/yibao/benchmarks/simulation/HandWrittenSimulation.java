package org.yibao.benchmarks.simulation;

import java.time.LocalDate;
import java.util.Arrays;
import org.yibao.codes.Basis;
import org.yibao.codes.Referral;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Facts;
import org.yibao.facts.ResidencePermit;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.Population;

/**
 * The same people under the same two policies as a programmer would write it who knows the figures of Jilin and the edits, and will never
 * change one. For one thread.
 */
final class HandWrittenSimulation {
    private static final int ADULT_BORN_UNTIL = day(2001, 1, 1);
    private static final int VILLAGE_DEDUCTIBLE_ENDS = day(2020, 8, 1);
    private static final int STAY = 3;
    private static final int RESIDENCE_PERMIT = Basis.RESIDENCE_PERMIT.ordinal();
    private static final int REFERRED_IN_PROVINCE = Referral.IN_PROVINCE.ordinal();

    private final Codebook codes;
    private final HandWrittenPlaces places;
    private final HandWrittenIdentities identities;
    private final HandWrittenYear baseline = new HandWrittenYear(40_000);
    private final HandWrittenYear candidate = new HandWrittenYear(34_000);
    private final HandWrittenCounts counts;
    private final long[] paid = new long[HandWrittenCounts.VISIT_WIDTH];
    private final long[] row = new long[HandWrittenCounts.WIDTH];

    HandWrittenSimulation(Codebook codes, Divisions divisions) {
        this.codes = codes;
        this.places = new HandWrittenPlaces(codes, divisions);
        this.identities = new HandWrittenIdentities(codes);
        this.counts = new HandWrittenCounts(codes.regions());
    }

    private static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    static Outcome run(Population population, Divisions divisions) {
        HandWrittenSimulation simulation = new HandWrittenSimulation(population.codes(), divisions);
        try (Population.Batches batches = population.open()) {
            for (Batch batch = batches.next(); batch != null; batch = batches.next()) {
                simulation.take(batch);
            }
        }
        return Outcome.of(simulation.counts.regions(), population.codes());
    }

    private void take(Batch batch) {
        for (int person = 0; person < batch.persons; person++) {
            take(batch, person);
        }
    }

    private void take(Batch batch, int person) {
        Arrays.fill(row, 0);
        row[HandWrittenCounts.PERSONS] = 1;
        long weight = batch.weight[person];
        boolean insured = insured(batch, person);
        long contributionMore = insured ? fund(batch, person) : 0;
        baseline.start();
        candidate.start();
        settle(batch, person, insured);
        add(0, baseline);
        add(Figure.POLICY, candidate);
        long more = candidate.person - baseline.person + contributionMore;
        if (more < 0) {
            row[Figure.WINNERS.ordinal()] = 1;
            row[Figure.GAIN.ordinal()] = -more;
            counts.gain(-more, weight);
        } else if (more > 0) {
            row[Figure.LOSERS.ordinal()] = 1;
            row[Figure.LOSS.ordinal()] = more;
            counts.loss(more, weight);
        }
        counts.person(batch, person, row, baseline.person, candidate.person, group(batch.holdings[person]));
    }

    /** The first identity of the year, in the order of the code list. */
    private int group(int holdings) {
        return holdings == Codebook.NO_IDENTITIES ? 0 : identities.group(holdings);
    }

    /** A residence permit counts in its own pooling area and while it is valid. */
    private boolean insured(Batch batch, int person) {
        if (batch.said(Facts.BASIS)[person] != RESIDENCE_PERMIT) {
            return true;
        }
        ResidencePermit permit = codes.permit(batch.permit[person]);
        LocalDate enrolled = LocalDate.ofEpochDay(batch.enrolled[person]);
        boolean valid = (permit.from() == null || !enrolled.isBefore(permit.from()))
                && (permit.to() == null || !enrolled.isAfter(permit.to()));
        return valid
                && (permit.region() == null
                        || places.poolingArea[codes.region(permit.region())]
                                == places.poolingArea[batch.region[person]]);
    }

    /** Returns how much more the person pays in under the candidate, as far as that is known. */
    private long fund(Batch batch, int person) {
        long central = 33_000;
        long province = 13_200;
        long local = 8_800;
        switch (places.split[batch.region[person]]) {
            case HandWrittenPlaces.YANBIAN -> {
                central = 44_000;
                province = 6_600;
                local = 4_400;
            }
            case HandWrittenPlaces.AUTONOMOUS_COUNTY -> {
                province = 17_600;
                local = 4_400;
            }
            default -> {}
        }
        boolean adult = batch.said(Facts.STUDENT)[person] == 0 && batch.birthDate[person] <= ADULT_BORN_UNTIL;
        long contribution = adult ? 29_000 : 20_000;
        long contributionThen = adult ? 32_000 : 20_000;
        // What the poor are paid of it is not known
        boolean open = identities.on(batch.holdings[person], batch.enrolled[person]) != 0;
        int payer = (open ? Figure.CONTRIBUTION_OPEN : Figure.CONTRIBUTION).ordinal();
        row[Figure.CENTRAL.ordinal()] = central;
        row[Figure.PROVINCE.ordinal()] = province;
        row[Figure.LOCAL.ordinal()] = local;
        row[payer] = contribution;
        row[Figure.CANDIDATE_CENTRAL.ordinal()] = central;
        row[Figure.CANDIDATE_PROVINCE.ordinal()] = province;
        row[Figure.CANDIDATE_LOCAL.ordinal()] = local;
        row[payer + Figure.POLICY] = contributionThen;
        return open ? 0 : contributionThen - contribution;
    }

    private void settle(Batch batch, int person, boolean insured) {
        int stays = 0;
        for (int visit = batch.visitsFrom[person]; visit < batch.visitsFrom[person + 1]; visit++) {
            long total = batch.total[visit];
            long inScope = batch.inScope[visit];
            baseline.mark();
            candidate.mark();
            if (!insured) {
                baseline.person += total;
                candidate.person += total;
                count(batch, person, visit);
                continue;
            }
            int held = identities.on(batch.holdings[person], batch.service[visit]);
            int reduction = reduction(batch, person, visit, held);
            switch (batch.said(Facts.KIND)[visit]) {
                case 0 -> {
                    boolean village = batch.said(Facts.FACILITY)[visit] == 0;
                    long deductible = !village ? 3_000 : batch.service[visit] < VILLAGE_DEDUCTIBLE_ENDS ? 2_000 : 0;
                    baseline.outpatient(total, inScope, deductible, reduction, held);
                    candidate.outpatient(total, inScope, deductible, reduction, held);
                }
                case 1 -> {
                    baseline.twoDiseases(total, inScope, reduction, held);
                    candidate.twoDiseases(total, inScope, reduction, held);
                }
                case 2 -> {
                    baseline.chronic(total, inScope, reduction, held);
                    candidate.chronic(total, inScope, reduction, held);
                }
                default -> {
                    stays++;
                    int level = batch.said(Facts.FACILITY)[visit] - 1;
                    baseline.stay(total, inScope, level, stays, reduction, held);
                    candidate.stay(total, inScope, level, stays, reduction, held);
                }
            }
            count(batch, person, visit);
        }
    }

    private void count(Batch batch, int person, int visit) {
        long total = batch.total[visit];
        long inScope = batch.inScope[visit];
        paid[0] = 1;
        paid[1] = total;
        paid[2] = inScope;
        baseline.since(paid, 3);
        candidate.since(paid, 7);
        counts.visit(batch, person, visit, paid);
        row[HandWrittenCounts.VISITS]++;
        row[HandWrittenCounts.FEES] += total;
        row[HandWrittenCounts.IN_SCOPE] += inScope;
        if (batch.said(Facts.KIND)[visit] == STAY) {
            row[HandWrittenCounts.STAYS]++;
            row[HandWrittenCounts.STAYS_FEES] += total;
            row[HandWrittenCounts.STAYS_IN_SCOPE] += inScope;
            if (inScope > 0) {
                for (int policy = 0; policy < 2; policy++) {
                    row[HandWrittenCounts.STAYS_PAID + policy * 3] += paid[3 + policy * 4];
                    row[HandWrittenCounts.STAYS_PAID + policy * 3 + 1] += paid[4 + policy * 4];
                    row[HandWrittenCounts.STAYS_PAID + policy * 3 + 2] +=
                            (paid[3 + policy * 4] * 10_000 + inScope / 2) / inScope;
                }
            }
        }
    }

    /** Ten points less away from home, but not for the registered poor who were referred within the province. */
    private int reduction(Batch batch, int person, int visit, int held) {
        int place = batch.place[visit];
        if (place == batch.region[person] || places.poolingArea[place] == places.poolingArea[batch.region[person]]) {
            return 0;
        }
        boolean exempt = places.jilin[place]
                && batch.said(Facts.REFERRAL)[visit] == REFERRED_IN_PROVINCE
                && (held & HandWrittenIdentities.REGISTERED_POOR) != 0;
        return exempt ? 0 : 10;
    }

    private void add(int policy, HandWrittenYear year) {
        row[Figure.BASIC_FUND.ordinal() + policy] = year.basic;
        row[Figure.SERIOUS_ILLNESS_FUND.ordinal() + policy] = year.serious;
        row[Figure.ASSISTANCE.ordinal() + policy] = year.assistance;
        row[Figure.PERSON.ordinal() + policy] = year.person;
    }
}

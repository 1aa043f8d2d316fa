package org.yibao.simulation.attribution;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.yibao.codes.CareKind;
import org.yibao.facts.Facts;
import org.yibao.settlement.RunningYear;
import org.yibao.settlement.Statement;
import org.yibao.simulation.engine.FundingAmounts;
import org.yibao.simulation.engine.Options;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.profile.BenefitProfiles;
import org.yibao.simulation.profile.FundingProfiles;
import org.yibao.simulation.profile.HeldIdentities;
import org.yibao.simulation.tally.Payer;
import org.yibao.terms.BenefitTerms;

/**
 * Finds for every person what each change moves. Funding and bills are shared out apart, because no change of one depends on the other: a
 * sum's shares are the sum of the shares. For one thread.
 */
final class AttributionWorker {
    private static final int STAY = CareKind.INPATIENT.ordinal();
    private static final int PAYERS = AttributionTally.PAYERS;

    private final FundingProfiles<FundingCoalitions>.Lookup fundings;
    private final BenefitProfiles<BenefitCoalitions>.Lookup benefits;
    private final Options options;
    private final AttributionTally tally;
    private final Shapley shapley = new Shapley(PAYERS);
    private final RunningYear year = new RunningYear();
    private final long[] row = new long[AttributionTally.WIDTH];
    private final long[] alone;
    private final long[] shared;

    AttributionWorker(
            FundingProfiles<FundingCoalitions> fundings,
            BenefitProfiles<BenefitCoalitions> benefits,
            Codebook codes,
            int year,
            int units,
            Options options) {
        HeldIdentities held = new HeldIdentities(codes, year);
        this.fundings = fundings.new Lookup(held);
        this.benefits = benefits.new Lookup(held);
        this.options = options;
        this.tally = new AttributionTally(codes.regions(), units);
        this.alone = new long[units * PAYERS];
        this.shared = new long[units * PAYERS];
    }

    AttributionTally tally() {
        return tally;
    }

    void take(Batch batch) {
        for (int number = 0; number < batch.persons; number++) {
            FundingCoalitions funding = fundings.slot(batch, number);
            Visits visits = visits(batch, number, funding);
            int[] members = union(funding.coalitions.members, visits.members);
            if (members.length > 0) {
                attribute(batch, number, funding, visits, members);
            }
        }
    }

    /** The visits of a person that are settled, with what they are paid under every coalition. */
    private record Visits(int[] members, BenefitCoalitions[] terms, int[] index) {}

    private Visits visits(Batch batch, int number, FundingCoalitions funding) {
        int from = batch.visitsFrom[number];
        int to = batch.visitsFrom[number + 1];
        int[] members = {};
        BenefitCoalitions[] terms = new BenefitCoalitions[to - from];
        int[] index = new int[to - from];
        int settled = 0;
        int stays = 0;
        for (int visit = from; visit < to; visit++) {
            boolean stay = batch.said(Facts.KIND)[visit] == STAY;
            stays += stay ? 1 : 0;
            BenefitCoalitions slot = benefits.slot(batch, number, visit, stay ? stays : 1);
            if (slot.settled(funding.insured, funding.insuredThen)) {
                terms[settled] = slot;
                index[settled] = visit;
                settled++;
                members = union(members, slot.coalitions.members);
            }
        }
        return new Visits(members, Arrays.copyOf(terms, settled), Arrays.copyOf(index, settled));
    }

    private static int[] union(int[] left, int[] right) {
        if (right.length == 0 || Arrays.equals(left, right)) {
            return left;
        }
        if (left.length == 0) {
            return right;
        }
        return IntStream.concat(Arrays.stream(left), Arrays.stream(right))
                .distinct()
                .sorted()
                .toArray();
    }

    private void attribute(Batch batch, int number, FundingCoalitions funding, Visits visits, int[] members) {
        long weight = batch.weight[number];
        long seed = options.seed() * 31 + batch.first + number;
        boolean[] touched = new boolean[members.length];
        long[] aloneOf = new long[members.length * PAYERS];
        long[] sharedOf = new long[members.length * PAYERS];
        int[] fundingMembers = funding.insuredVaries ? members : funding.coalitions.members;
        if (fundingMembers.length > 0) {
            share(fundingMembers, fundingGame(batch, funding, visits, fundingMembers), seed);
            addTo(members, fundingMembers, aloneOf, sharedOf);
        }
        if (!funding.insuredVaries && funding.insured && visits.members.length > 0) {
            share(visits.members, visitsGame(batch, visits, visits.members), seed);
            addTo(members, visits.members, aloneOf, sharedOf);
        }
        for (int member = 0; member < members.length; member++) {
            for (int payer = 0; payer < PAYERS; payer++) {
                touched[member] |= aloneOf[member * PAYERS + payer] != 0;
                row[1 + payer] = aloneOf[member * PAYERS + payer] * weight;
                row[1 + PAYERS + payer] = hundredths(sharedOf[member * PAYERS + payer], weight);
            }
            row[0] = touched[member] ? weight : 0;
            AttributionTally.add(tally.effects.at(batch.region[number]), members[member], row);
        }
    }

    private static long hundredths(long share, long weight) {
        return Math.floorDiv(Math.multiplyExact(share, weight) + 50, 100);
    }

    private void share(int[] members, Shapley.Game game, long seed) {
        if (members.length > Shapley.EXACT) {
            tally.sampled();
        }
        shapley.share(members.length, game, seed, alone, shared);
    }

    private void addTo(int[] all, int[] members, long[] aloneOf, long[] sharedOf) {
        for (int member = 0; member < members.length; member++) {
            int at = Arrays.binarySearch(all, members[member]);
            for (int payer = 0; payer < PAYERS; payer++) {
                aloneOf[at * PAYERS + payer] += alone[member * PAYERS + payer];
                sharedOf[at * PAYERS + payer] += shared[member * PAYERS + payer];
            }
        }
    }

    /** Where eligibility itself changes, bills are paid or not with it. */
    private Shapley.Game fundingGame(Batch batch, FundingCoalitions funding, Visits visits, int[] members) {
        int[] places = places(funding.coalitions.members, members);
        Shapley.Game bills = visitsGame(batch, visits, members);
        return (applied, values) -> {
            FundingAmounts amounts = funding.with(subset(places, applied));
            Arrays.fill(values, 0);
            if (funding.insuredVaries && amounts.insured()) {
                bills.play(applied, values);
            } else if (funding.insuredVaries) {
                payAlone(batch, visits, values);
            }
            funding.addKnown(amounts, values);
        };
    }

    private void payAlone(Batch batch, Visits visits, long[] values) {
        for (int visit : visits.index()) {
            values[Payer.PERSON.ordinal()] += options.cost(batch.total[visit]);
        }
    }

    private Shapley.Game visitsGame(Batch batch, Visits visits, int[] members) {
        int[][] places = new int[visits.terms().length][];
        for (int visit = 0; visit < places.length; visit++) {
            places[visit] = places(visits.terms()[visit].coalitions.members, members);
        }
        return (applied, values) -> {
            Arrays.fill(values, 0);
            year.start();
            for (int visit = 0; visit < places.length; visit++) {
                BenefitTerms terms = visits.terms()[visit].with(subset(places[visit], applied));
                int index = visits.index()[visit];
                if (terms == null) {
                    values[Payer.PERSON.ordinal()] += options.cost(batch.total[index]);
                    continue;
                }
                Statement statement =
                        year.settle(terms, options.cost(batch.total[index]), options.cost(batch.inScope[index]));
                values[Payer.BASIC_FUND.ordinal()] += statement.basic();
                values[Payer.SERIOUS_ILLNESS_FUND.ordinal()] += statement.seriousIllness();
                values[Payer.ASSISTANCE.ordinal()] += statement.assistance();
                values[Payer.PERSON.ordinal()] += statement.person();
            }
        };
    }

    /** Where each member of a profile stands among the members of a person. */
    private static int[] places(int[] ofProfile, int[] ofPerson) {
        int[] places = new int[ofProfile.length];
        for (int member = 0; member < places.length; member++) {
            places[member] = Arrays.binarySearch(ofPerson, ofProfile[member]);
        }
        return places;
    }

    private static long subset(int[] places, boolean[] applied) {
        long subset = 0;
        for (int member = 0; member < places.length; member++) {
            subset |= applied[places[member]] ? 1L << member : 0;
        }
        return subset;
    }
}

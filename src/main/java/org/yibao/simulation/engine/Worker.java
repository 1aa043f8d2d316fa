package org.yibao.simulation.engine;

import java.time.LocalDate;
import java.util.Arrays;
import org.yibao.codes.CareKind;
import org.yibao.facts.Facts;
import org.yibao.settlement.RunningYear;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.profile.BenefitProfiles;
import org.yibao.simulation.profile.FundingProfiles;
import org.yibao.simulation.profile.HeldIdentities;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.tally.Tally;
import org.yibao.simulation.tally.Undecided;
import org.yibao.simulation.tally.VisitMeasures;

/** Takes batches of people through the year under both policies and counts. For one thread. */
final class Worker {
    private static final int STAY = CareKind.INPATIENT.ordinal();
    private static final int WHOLE = 10_000;
    private static final int BASIC = Measures.of(Payer.BASIC_FUND);
    private static final int SERIOUS = Measures.of(Payer.SERIOUS_ILLNESS_FUND);
    private static final int ASSISTANCE = Measures.of(Payer.ASSISTANCE);
    private static final int PERSON = Measures.of(Payer.PERSON);

    /** To what the candidate's is more: see {@link Tally#completeBills}. */
    private static final int MORE = Measures.POLICY;

    private static final int MORE_OF_VISIT = VisitMeasures.POLICY;

    private final FundingProfiles<FundingSlot>.Lookup fundings;
    private final BenefitProfiles<BenefitSlot>.Lookup benefits;
    private final HeldIdentities held;
    private final Options options;
    private final Observer observer;
    private final Tally tally;
    private final int[] monthStarts = new int[Tally.MONTHS];
    private final RunningYear baselineYear = new RunningYear();
    private final RunningYear candidateYear = new RunningYear();
    private final long[] person = new long[Measures.WIDTH];
    private final long[] visit = new long[VisitMeasures.WIDTH];
    /** By number of the slot; {@code null} where none came yet. */
    private FundedPersons[] funded = new FundedPersons[0];

    /** By number in the batch. */
    private FundingSlot[] fundingOf = new FundingSlot[0];

    private BenefitSlot[] benefitOf = new BenefitSlot[0];
    private int[] admissionOf = new int[0];

    Worker(
            FundingProfiles<FundingSlot> fundings,
            BenefitProfiles<BenefitSlot> benefits,
            Codebook codes,
            int year,
            Options options,
            Observer observer) {
        this.held = new HeldIdentities(codes, year);
        this.fundings = fundings.new Lookup(held);
        this.benefits = benefits.new Lookup(held);
        this.options = options;
        this.observer = observer;
        this.tally = new Tally(codes.regions());
        for (int month = 0; month < Tally.MONTHS; month++) {
            monthStarts[month] =
                    (int) LocalDate.of(year, 1, 1).plusMonths(month).toEpochDay();
        }
    }

    /** What was counted; to be asked once, when nobody comes any more. */
    Tally finished() {
        tally.completeBills();
        for (FundedPersons persons : funded) {
            if (persons != null) {
                finish(persons);
            }
        }
        return tally;
    }

    private void finish(FundedPersons persons) {
        FundingSlot funding = persons.slot;
        long without = persons.withoutVisits.weight();
        tally.undecided(funding.undecided, persons.withVisits.weight() + without);
        persons.withVisits.addTo(tally, funding.measures);
        Arrays.fill(person, 0);
        compare(funding, without);
        for (int measure = 0; measure < Measures.WIDTH; measure++) {
            person[measure] += funding.measures[measure];
        }
        persons.withoutVisits.addTo(tally, person);
    }

    void take(Batch batch) {
        lookUp(batch);
        for (int number = 0; number < batch.persons; number++) {
            person(batch, number);
        }
        tally.count(batch.persons);
    }

    /** All at once, because the processor then fetches what many of them need while it waits for one. */
    private void lookUp(Batch batch) {
        if (batch.persons > fundingOf.length || batch.visits > benefitOf.length) {
            fundingOf = new FundingSlot[batch.persons];
            benefitOf = new BenefitSlot[batch.visits];
            admissionOf = new int[batch.visits];
        }
        byte[] kinds = batch.said(Facts.KIND);
        for (int number = 0; number < batch.persons; number++) {
            fundingOf[number] = fundings.slot(batch, number);
            int stays = 0;
            for (int index = batch.visitsFrom[number]; index < batch.visitsFrom[number + 1]; index++) {
                boolean stay = kinds[index] == STAY;
                stays += stay ? 1 : 0;
                admissionOf[index] = stay ? stays : 1;
                benefitOf[index] = benefits.slot(batch, number, index, admissionOf[index]);
            }
        }
    }

    private void person(Batch batch, int number) {
        FundingSlot funding = fundingOf[number];
        FundedPersons alike = alike(funding);
        int region = batch.region[number];
        int cell = Tally.cell(fundings.ageClass(batch.birthDate[number]), held.group(batch.holdings[number]));
        int randomGroup = randomGroup(batch.first + number);
        long weight = batch.weight[number];
        int from = batch.visitsFrom[number];
        int to = batch.visitsFrom[number + 1];
        if (from == to) {
            alike.withoutVisits.add(region, cell, randomGroup, weight);
            return;
        }
        alike.withVisits.add(region, cell, randomGroup, weight);
        Arrays.fill(person, 0);
        boolean differ = settle(batch, number, from, to, funding, weight);
        compare(funding, weight);
        long[] cells = tally.persons.at(region);
        long[] group = tally.random.at(randomGroup);
        if (differ) {
            Measures.addBills(cells, cell, person, weight);
            Measures.addBills(group, 0, person, weight);
        } else {
            Measures.addSameBills(cells, cell, person, weight);
            Measures.addSameBills(group, 0, person, weight);
        }
    }

    private FundedPersons alike(FundingSlot funding) {
        int slot = funding.number;
        if (slot >= funded.length) {
            funded = Arrays.copyOf(funded, Math.max(slot + 1, funded.length * 2));
        }
        if (funded[slot] == null) {
            funded[slot] = new FundedPersons(funding, tally.persons.places());
        }
        return funded[slot];
    }

    /** Who isn't insured under a policy pays everything under it. Returns whether the policies may come to different amounts. */
    private boolean settle(Batch batch, int number, int from, int to, FundingSlot funding, long weight) {
        boolean insured = funding.baselineInsured;
        boolean insuredThen = funding.candidateInsured;
        baselineYear.start();
        candidateYear.start();
        RunningYear then = insured == insuredThen ? baselineYear : candidateYear;
        long fees = 0;
        for (int index = from; index < to; index++) {
            BenefitSlot slot = benefitOf[index];
            if ((insured && slot.baseline() == null) || (insuredThen && slot.candidate() == null)) {
                undecided(batch, index, slot, funding, weight);
                continue;
            }
            long total = options.cost(batch.total[index]);
            long inScope = options.cost(batch.inScope[index]);
            if (then == baselineYear && insured && slot.baseline() != slot.candidate()) {
                then = candidateYear;
                candidateYear.copy(baselineYear);
            }
            if (insured) {
                baselineYear.take(slot.baseline(), inScope);
            }
            if (insuredThen && then == candidateYear) {
                candidateYear.take(slot.candidate(), inScope);
            }
            fees += total;
            count(batch, number, index, total, inScope, then, weight);
            if (observer != null && insured && insuredThen) {
                observer.settled(
                        batch,
                        number,
                        index,
                        admissionOf[index],
                        baselineYear.newest(total, inScope),
                        then.newest(total, inScope));
            }
        }
        person[Measures.FEES] = fees;
        person[BASIC] = baselineYear.basic();
        person[SERIOUS] = baselineYear.seriousIllness();
        person[ASSISTANCE] = baselineYear.assistance();
        person[PERSON] = fees - person[BASIC] - person[SERIOUS] - person[ASSISTANCE];
        if (then == baselineYear) {
            return false;
        }
        person[BASIC + MORE] = then.basic() - person[BASIC];
        person[SERIOUS + MORE] = then.seriousIllness() - person[SERIOUS];
        person[ASSISTANCE + MORE] = then.assistance() - person[ASSISTANCE];
        person[PERSON + MORE] = -person[BASIC + MORE] - person[SERIOUS + MORE] - person[ASSISTANCE + MORE];
        return true;
    }

    /** A policy that doesn't insure the person needs no figures for the visit, so it leaves nothing open. */
    private void undecided(Batch batch, int index, BenefitSlot slot, FundingSlot funding, long weight) {
        person[Measures.VISITS_UNDECIDED]++;
        person[Measures.FEES_UNDECIDED] += options.cost(batch.total[index]);
        for (Undecided reason : slot.undecided()) {
            if (reason.candidate() ? funding.candidateInsured : funding.baselineInsured) {
                tally.undecided(reason, weight);
            }
        }
    }

    private void count(Batch batch, int number, int index, long total, long inScope, RunningYear then, long weight) {
        person[Measures.VISITS]++;
        person[Measures.IN_SCOPE] += inScope;
        byte kind = batch.said(Facts.KIND)[index];
        if (kind == STAY) {
            person[Measures.STAYS]++;
            person[Measures.STAYS_FEES] += total;
            person[Measures.STAYS_IN_SCOPE] += inScope;
            if (inScope > 0) {
                countStay(inScope, then);
            }
        }
        countVisit(total, then);
        visit[VisitMeasures.VISITS] = 1;
        visit[VisitMeasures.FEES] = total;
        visit[VisitMeasures.IN_SCOPE] = inScope;
        long[] months = tally.months.at(batch.region[number]);
        int month = month(batch.settled[index]);
        long[] kinds = tally.facilities.at(batch.said(Facts.FACILITY)[index]);
        if (then == baselineYear) {
            VisitMeasures.addSame(months, month, visit, weight);
            VisitMeasures.addSame(kinds, kind, visit, weight);
        } else {
            VisitMeasures.add(months, month, visit, weight);
            VisitMeasures.add(kinds, kind, visit, weight);
        }
    }

    private void countStay(long inScope, RunningYear then) {
        long basic = baselineYear.newestBasic();
        long serious = baselineYear.newestSeriousIllness();
        long ratio = ratio(basic, inScope);
        person[Measures.STAYS_BASIC] += basic;
        person[Measures.STAYS_SERIOUS] += serious;
        person[Measures.STAYS_RATIOS] += ratio;
        if (then != baselineYear) {
            person[Measures.STAYS_BASIC + MORE] += then.newestBasic() - basic;
            person[Measures.STAYS_SERIOUS + MORE] += then.newestSeriousIllness() - serious;
            person[Measures.STAYS_RATIOS + MORE] += ratio(then.newestBasic(), inScope) - ratio;
        }
    }

    /** Share of what is in scope, basis points. */
    private static long ratio(long paid, long inScope) {
        return (paid * WHOLE + inScope / 2) / inScope;
    }

    private void countVisit(long total, RunningYear then) {
        long basic = baselineYear.newestBasic();
        long serious = baselineYear.newestSeriousIllness();
        long assistance = baselineYear.newestAssistance();
        visit[VisitMeasures.BASIC] = basic;
        visit[VisitMeasures.SERIOUS] = serious;
        visit[VisitMeasures.ASSISTANCE] = assistance;
        visit[VisitMeasures.PERSON] = total - basic - serious - assistance;
        if (then != baselineYear) {
            long moreBasic = then.newestBasic() - basic;
            long moreSerious = then.newestSeriousIllness() - serious;
            long moreAssistance = then.newestAssistance() - assistance;
            visit[VisitMeasures.BASIC + MORE_OF_VISIT] = moreBasic;
            visit[VisitMeasures.SERIOUS + MORE_OF_VISIT] = moreSerious;
            visit[VisitMeasures.ASSISTANCE + MORE_OF_VISIT] = moreAssistance;
            visit[VisitMeasures.PERSON + MORE_OF_VISIT] = -moreBasic - moreSerious - moreAssistance;
        }
    }

    private int month(int settled) {
        int month = Math.min(Tally.MONTHS - 1, Math.max(0, (settled - monthStarts[0]) / 29));
        while (month > 0 && settled < monthStarts[month]) {
            month--;
        }
        return month;
    }

    /** Compares what the person pays under both policies; the weight may be of many who are alike. */
    private void compare(FundingSlot funding, long weight) {
        long left = person[PERSON];
        long moreLeft = person[PERSON + MORE];
        tally.bound(funding.volume + 2 * (person[Measures.FEES] + person[Measures.FEES_UNDECIDED]) + 2 * WHOLE, weight);
        tally.burdens.add(left, weight, left * weight, (left + moreLeft) * weight);
        long more = moreLeft + funding.contributionMore;
        if (more < 0) {
            person[Measures.WINNERS] = 1;
            person[Measures.GAIN] = -more;
            tally.gains.add(-more, weight);
        } else if (more > 0) {
            person[Measures.LOSERS] = 1;
            person[Measures.LOSS] = more;
            tally.losses.add(more, weight);
        }
        int catastrophic = left > options.catastrophicAbove() ? 1 : 0;
        person[Measures.CATASTROPHIC] = catastrophic;
        person[Measures.CATASTROPHIC + MORE] = (left + moreLeft > options.catastrophicAbove() ? 1 : 0) - catastrophic;
    }

    /** Deals a person into a group: the same one whoever asks. */
    private int randomGroup(long number) {
        long mixed = (number + options.seed()) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) ((mixed ^ (mixed >>> 31)) & (Tally.RANDOM_GROUPS - 1));
    }
}

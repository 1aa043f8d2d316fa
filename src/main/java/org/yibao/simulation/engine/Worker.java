package org.yibao.simulation.engine;

import java.time.LocalDate;
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

    Tally tally() {
        return tally;
    }

    void take(Batch batch) {
        for (int number = 0; number < batch.persons; number++) {
            person(batch, number);
        }
        tally.count(batch.persons);
    }

    private void person(Batch batch, int number) {
        long weight = batch.weight[number];
        FundingSlot funding = fundings.slot(batch, number);
        System.arraycopy(funding.measures, 0, person, 0, Measures.WIDTH);
        tally.undecided(funding.undecided, weight);
        int from = batch.visitsFrom[number];
        int to = batch.visitsFrom[number + 1];
        if (from < to) {
            settle(batch, number, from, to, funding, weight);
        }
        compare(funding.contributionMore, weight);
        tally.bound(funding.volume + 2 * (person[Measures.FEES] + person[Measures.FEES_UNDECIDED]) + 2 * WHOLE, weight);
        long baselineLeft = person[PERSON];
        tally.burdens.add(baselineLeft, weight, baselineLeft * weight, person[PERSON + Measures.POLICY] * weight);
        int cell = Tally.cell(fundings.ageClass(batch.birthDate[number]), held.group(batch.holdings[number]));
        Measures.add(tally.persons.at(batch.region[number]), cell, person, weight);
        Measures.add(tally.random.at(randomGroup(batch.first + number)), 0, person, weight);
    }

    /** Who isn't insured under a policy pays everything under it. */
    private void settle(Batch batch, int number, int from, int to, FundingSlot funding, long weight) {
        byte[] kinds = batch.said(Facts.KIND);
        boolean insured = funding.baselineInsured;
        boolean insuredThen = funding.candidateInsured;
        baselineYear.start();
        candidateYear.start();
        RunningYear then = insured == insuredThen ? baselineYear : candidateYear;
        int stays = 0;
        long fees = 0;
        for (int index = from; index < to; index++) {
            boolean stay = kinds[index] == STAY;
            if (stay) {
                stays++;
            }
            int admission = stay ? stays : 1;
            BenefitSlot slot = benefits.slot(batch, number, index, admission);
            if ((insured && slot.baseline == null) || (insuredThen && slot.candidate == null)) {
                undecided(batch, index, slot, funding, weight);
                continue;
            }
            long total = options.cost(batch.total[index]);
            long inScope = options.cost(batch.inScope[index]);
            if (then == baselineYear && insured && slot.baseline != slot.candidate) {
                then = candidateYear;
                candidateYear.copy(baselineYear);
            }
            if (insured) {
                baselineYear.take(slot.baseline, inScope);
            }
            if (insuredThen && then == candidateYear) {
                candidateYear.take(slot.candidate, inScope);
            }
            fees += total;
            count(batch, number, index, total, inScope, then, weight);
            if (observer != null && insured && insuredThen) {
                observer.settled(
                        batch,
                        number,
                        index,
                        admission,
                        baselineYear.newest(total, inScope),
                        then.newest(total, inScope));
            }
        }
        person[Measures.FEES] = fees;
        paid(0, baselineYear, fees);
        paid(Measures.POLICY, then, fees);
    }

    private void paid(int policy, RunningYear year, long fees) {
        person[BASIC + policy] = year.basic();
        person[SERIOUS + policy] = year.seriousIllness();
        person[ASSISTANCE + policy] = year.assistance();
        person[PERSON + policy] = fees - year.basic() - year.seriousIllness() - year.assistance();
    }

    /** A policy that doesn't insure the person needs no figures for the visit, so it leaves nothing open. */
    private void undecided(Batch batch, int index, BenefitSlot slot, FundingSlot funding, long weight) {
        person[Measures.VISITS_UNDECIDED]++;
        person[Measures.FEES_UNDECIDED] += options.cost(batch.total[index]);
        for (Undecided reason : slot.undecided) {
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
            countStay(0, baselineYear, inScope);
            countStay(Measures.POLICY, then, inScope);
        }
        visit[VisitMeasures.VISITS] = 1;
        visit[VisitMeasures.FEES] = total;
        visit[VisitMeasures.IN_SCOPE] = inScope;
        countVisit(0, baselineYear, total);
        countVisit(VisitMeasures.POLICY, then, total);
        VisitMeasures.add(tally.months.at(batch.region[number]), month(batch.settled[index]), visit, weight);
        VisitMeasures.add(tally.facilities.at(batch.said(Facts.FACILITY)[index]), kind, visit, weight);
    }

    private void countStay(int policy, RunningYear year, long inScope) {
        if (inScope > 0) {
            long basic = year.newestBasic();
            person[Measures.STAYS_BASIC + policy] += basic;
            person[Measures.STAYS_SERIOUS + policy] += year.newestSeriousIllness();
            person[Measures.STAYS_RATIOS + policy] += (basic * WHOLE + inScope / 2) / inScope;
        }
    }

    private void countVisit(int policy, RunningYear year, long total) {
        long basic = year.newestBasic();
        long serious = year.newestSeriousIllness();
        long assistance = year.newestAssistance();
        visit[VisitMeasures.BASIC + policy] = basic;
        visit[VisitMeasures.SERIOUS + policy] = serious;
        visit[VisitMeasures.ASSISTANCE + policy] = assistance;
        visit[VisitMeasures.PERSON + policy] = total - basic - serious - assistance;
    }

    private int month(int settled) {
        int month = Math.min(Tally.MONTHS - 1, Math.max(0, (settled - monthStarts[0]) / 29));
        while (month > 0 && settled < monthStarts[month]) {
            month--;
        }
        return month;
    }

    private void compare(long contributionMore, long weight) {
        long more = person[PERSON + Measures.POLICY] - person[PERSON] + contributionMore;
        if (more < 0) {
            person[Measures.WINNERS] = 1;
            person[Measures.GAIN] = -more;
            tally.gains.add(-more, weight);
        } else if (more > 0) {
            person[Measures.LOSERS] = 1;
            person[Measures.LOSS] = more;
            tally.losses.add(more, weight);
        }
        person[Measures.CATASTROPHIC] = person[PERSON] > options.catastrophicAbove() ? 1 : 0;
        person[Measures.CATASTROPHIC + Measures.POLICY] =
                person[PERSON + Measures.POLICY] > options.catastrophicAbove() ? 1 : 0;
    }

    /** Deals a person into a group: the same one whoever asks. */
    private int randomGroup(long number) {
        long mixed = (number + options.seed()) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) ((mixed ^ (mixed >>> 31)) & (Tally.RANDOM_GROUPS - 1));
    }
}

package org.yibao.simulation.engine;

import java.time.LocalDate;
import org.yibao.facts.CareKind;
import org.yibao.settlement.RunningYear;
import org.yibao.settlement.Statement;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;

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
    /** Whether the person's visits so far had the same terms under both policies, so that one year stands for both. */
    private boolean alike;

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
        for (Undecided reason : funding.undecided) {
            tally.undecided(reason, weight);
        }
        int from = batch.visitsFrom[number];
        int to = batch.visitsFrom[number + 1];
        if (from < to) {
            if (funding.baselineInsured && funding.candidateInsured) {
                settle(batch, number, from, to, weight);
            } else {
                settlePartlyInsured(batch, number, from, to, weight, funding);
            }
        }
        compare(funding.contributionMore, weight);
        tally.bound(funding.volume + 2 * (person[Measures.FEES] + person[Measures.FEES_UNDECIDED]) + 2 * WHOLE, weight);
        long baselineLeft = person[PERSON];
        tally.burdens.add(baselineLeft, weight, baselineLeft * weight, person[PERSON + Measures.POLICY] * weight);
        int cell = Tally.cell(fundings.ageClass(batch.birthDate[number]), held.group(batch.holdings[number]));
        Measures.add(tally.persons.at(batch.region[number]), cell, person, weight);
        Measures.add(tally.random.at(randomGroup(batch.first + number)), 0, person, weight);
    }

    private void settle(Batch batch, int number, int from, int to, long weight) {
        baselineYear.start();
        alike = true;
        int stays = 0;
        for (int index = from; index < to; index++) {
            boolean stay = batch.kind[index] == STAY;
            if (stay) {
                stays++;
            }
            int admission = stay ? stays : 1;
            BenefitSlot slot = benefits.slot(batch, number, index, admission);
            if (slot.baseline == null || slot.candidate == null) {
                undecided(batch, index, slot, weight);
                continue;
            }
            long total = cost(batch.total[index]);
            long inScope = cost(batch.inScope[index]);
            if (alike && slot.baseline != slot.candidate) {
                alike = false;
                candidateYear.copy(baselineYear);
            }
            Statement baseline = baselineYear.settle(slot.baseline, total, inScope);
            Statement candidate = alike ? baseline : candidateYear.settle(slot.candidate, total, inScope);
            count(batch, number, index, stay, baseline, candidate, weight);
            if (observer != null) {
                observer.settled(batch, number, index, admission, baseline, candidate);
            }
        }
    }

    private long cost(long fen) {
        return options.costs() == WHOLE ? fen : (fen * options.costs() + WHOLE / 2) / WHOLE;
    }

    private void undecided(Batch batch, int index, BenefitSlot slot, long weight) {
        person[Measures.VISITS_UNDECIDED]++;
        person[Measures.FEES_UNDECIDED] += cost(batch.total[index]);
        for (Undecided reason : slot.undecided) {
            tally.undecided(reason, weight);
        }
    }

    private void count(
            Batch batch, int number, int index, boolean stay, Statement baseline, Statement candidate, long weight) {
        person[Measures.VISITS]++;
        person[Measures.FEES] += baseline.total();
        person[Measures.IN_SCOPE] += baseline.inScope();
        countPaid(0, baseline, stay);
        countPaid(Measures.POLICY, candidate, stay);
        if (stay) {
            person[Measures.STAYS]++;
            person[Measures.STAYS_FEES] += baseline.total();
            person[Measures.STAYS_IN_SCOPE] += baseline.inScope();
        }
        visit[VisitMeasures.VISITS] = 1;
        visit[VisitMeasures.FEES] = baseline.total();
        visit[VisitMeasures.IN_SCOPE] = baseline.inScope();
        visitPaid(0, baseline);
        visitPaid(VisitMeasures.POLICY, candidate);
        VisitMeasures.add(tally.months.at(batch.region[number]), month(batch.settled[index]), visit, weight);
        VisitMeasures.add(tally.facilities.at(batch.facility[index]), batch.kind[index], visit, weight);
    }

    private void countPaid(int policy, Statement statement, boolean stay) {
        person[BASIC + policy] += statement.basic();
        person[SERIOUS + policy] += statement.seriousIllness();
        person[ASSISTANCE + policy] += statement.assistance();
        person[PERSON + policy] += statement.person();
        if (stay && statement.inScope() > 0) {
            person[Measures.STAYS_BASIC + policy] += statement.basic();
            person[Measures.STAYS_SERIOUS + policy] += statement.seriousIllness();
            person[Measures.STAYS_RATIOS + policy] +=
                    (statement.basic() * WHOLE + statement.inScope() / 2) / statement.inScope();
        }
    }

    private void visitPaid(int policy, Statement statement) {
        visit[VisitMeasures.BASIC + policy] = statement.basic();
        visit[VisitMeasures.SERIOUS + policy] = statement.seriousIllness();
        visit[VisitMeasures.ASSISTANCE + policy] = statement.assistance();
        visit[VisitMeasures.PERSON + policy] = statement.person();
    }

    private int month(int settled) {
        int month = Math.min(Tally.MONTHS - 1, Math.max(0, (settled - monthStarts[0]) / 29));
        while (month > 0 && settled < monthStarts[month]) {
            month--;
        }
        return month;
    }

    /** Who isn't insured under a policy pays everything under it. */
    private void settlePartlyInsured(Batch batch, int number, int from, int to, long weight, FundingSlot funding) {
        baselineYear.start();
        candidateYear.start();
        int stays = 0;
        for (int index = from; index < to; index++) {
            boolean stay = batch.kind[index] == STAY;
            if (stay) {
                stays++;
            }
            int admission = stay ? stays : 1;
            BenefitSlot slot = benefits.slot(batch, number, index, admission);
            boolean baselineKnown = !funding.baselineInsured || slot.baseline != null;
            boolean candidateKnown = !funding.candidateInsured || slot.candidate != null;
            if (!baselineKnown || !candidateKnown) {
                undecided(batch, index, slot, weight);
                continue;
            }
            long total = cost(batch.total[index]);
            long inScope = cost(batch.inScope[index]);
            Statement nothing = new Statement(total, inScope, 0, 0, 0, 0, 0, 0, total);
            Statement baseline = funding.baselineInsured ? baselineYear.settle(slot.baseline, total, inScope) : nothing;
            Statement candidate =
                    funding.candidateInsured ? candidateYear.settle(slot.candidate, total, inScope) : nothing;
            count(batch, number, index, stay, baseline, candidate, weight);
        }
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

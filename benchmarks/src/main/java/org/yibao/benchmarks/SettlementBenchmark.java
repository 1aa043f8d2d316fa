package org.yibao.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Origin;
import org.yibao.codes.Referral;
import org.yibao.decision.KnownTerms;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.IdentityPeriod;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Settled;
import org.yibao.settlement.Settlement;
import org.yibao.settlement.Used;
import org.yibao.settlement.Visit;
import org.yibao.settlement.YearToDate;
import org.yibao.terms.BenefitTerms;

/** One stay settled under known terms, one thread; a different stay each time. Both ways must come to the same before they are measured. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SettlementBenchmark {
    private static final int STAYS = 1_024;
    private static final String REGION = "222401";
    private static final LocalDate DAY = LocalDate.of(2020, 7, 31);

    /** A stay with all that either way needs to know of it. */
    private record Stay(BenefitTerms terms, Facility facility, Identity identity, Fees fees, YearToDate before) {
        Settled settle() {
            return Settlement.settle(terms, fees, before);
        }

        Settled settleByHand() {
            return HandWrittenSettlement.settle(facility, identity, fees, before);
        }
    }

    /** The stays, and which is next. */
    @State(Scope.Benchmark)
    public static class Stays {
        private final Random random = new Random(2020);
        private Stay[] stays;
        private int next;

        @Setup
        public void admit() {
            Rulebook jilin = Rulebooks.load(Home.packaged(), true).all().stream()
                    .filter(rulebook -> rulebook.jurisdiction().id().equals("jilin"))
                    .findFirst()
                    .orElseThrow();
            List<Visit> visits = new ArrayList<>();
            for (int stay = 0; stay < STAYS; stay++) {
                visits.add(visit());
            }
            List<BenefitTerms> terms = KnownTerms.of(jilin, visits);
            stays = new Stay[STAYS];
            for (int index = 0; index < STAYS; index++) {
                Visit visit = visits.get(index);
                List<IdentityPeriod> held = visit.enrollee().identities();
                Identity identity = held.isEmpty() ? null : held.get(0).code();
                stays[index] = new Stay(terms.get(index), visit.care().facility(), identity, visit.fees(), before());
                if (!stays[index].settle().equals(stays[index].settleByHand())) {
                    throw new IllegalStateException("The two ways differ on " + stays[index]);
                }
            }
        }

        private Visit visit() {
            Identity[] identities = {
                null, null, Identity.EXTREMELY_POOR, Identity.SUBSISTENCE_ALLOWANCE, Identity.REGISTERED_POOR
            };
            Identity identity = identities[random.nextInt(identities.length)];
            List<IdentityPeriod> held = identity == null ? List.of() : List.of(new IdentityPeriod(identity, DAY, null));
            Enrollee person =
                    new Enrollee(REGION, LocalDate.of(1985, 3, 1), false, Basis.HUKOU, null, Origin.MAINLAND, held);
            Facility facility = Facility.values()[1 + random.nextInt(4)];
            Care care = new Care(CareKind.INPATIENT, facility, REGION, Referral.NONE, Set.of(), 1, DAY, DAY, DAY);
            long total = (long) Math.exp(8 + random.nextDouble() * 10);
            return new Visit(person, care, new Fees(total, total / 20, 0, total / 30), 0, 0);
        }

        private YearToDate before() {
            long base = random.nextInt(3) == 0 ? 0 : random.nextInt(20_000_000);
            Used stays = new Used(40_000, random.nextInt(10_000_000));
            return new YearToDate(2020, Used.NOTHING, 0, Used.NOTHING, Used.NOTHING, stays, base, base / 4, 0, 1);
        }

        private Stay next() {
            next = (next + 1) & (STAYS - 1);
            return stays[next];
        }
    }

    /** The service's arithmetic. */
    @Benchmark
    public Settled settlement(Stays stays) {
        return stays.next().settle();
    }

    /** Hand-written arithmetic. */
    @Benchmark
    public Settled handWrittenSettlement(Stays stays) {
        return stays.next().settleByHand();
    }
}

package org.yibao.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yibao.decision.FundingDecider;
import org.yibao.decision.FundingDecision;
import org.yibao.decision.FundingDecisions;
import org.yibao.decision.RowPerRuleFunding;
import org.yibao.facts.FundingQuery;

/**
 * One funding decision, one thread. Every way decides persons of the same kinds, a different one each time, so that neither the processor
 * nor the compiler can learn one answer.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {
    /** How many persons come again and again: enough to be many, few enough to stay near the processor for every way alike. */
    private static final int REGULARS = 1_024;

    /** Who asks next. */
    private static final class Line {
        private final List<FundingQuery> questions;
        private int next;

        Line(List<FundingQuery> questions) {
            this.questions = questions;
        }

        FundingQuery next() {
            if (next == questions.size()) {
                next = 0;
            }
            return questions.get(next++);
        }

        boolean isAtStart() {
            return next == questions.size();
        }
    }

    /** Number of rows. */
    @State(Scope.Benchmark)
    public static class Tables {
        @Param({"100", "1000", "5000"})
        int rows;

        private Edited edited;

        @Setup
        public void edit() {
            edited = new Edited(rows);
        }

        private Line regulars() {
            return new Line(edited.questions().subList(0, REGULARS));
        }

        private Line all() {
            return new Line(edited.questions());
        }
    }

    /** The service, with every regular decided before. */
    @State(Scope.Benchmark)
    public static class Remembering {
        private FundingDecisions service;
        private Line line;

        @Setup
        public void decideOnce(Tables tables) {
            service = tables.edited.service();
            tables.edited.questions().forEach(service::decide);
            line = tables.regulars();
        }
    }

    /** The service, asked about nobody twice: once everybody was, it forgets all, which costs a fraction of a percent of the time. */
    @State(Scope.Benchmark)
    public static class Forgetting {
        private FundingDecisions service;
        private Line line;

        @Setup
        public void start(Tables tables) {
            service = tables.edited.service();
            line = tables.all();
        }

        private FundingQuery next() {
            if (line.isAtStart()) {
                service.deciders().forEach(Forgetting::forget);
            }
            return line.next();
        }

        private static void forget(FundingDecider decider) {
            decider.memo().invalidateAll();
        }
    }

    /** A rule a row. */
    @State(Scope.Benchmark)
    public static class RowPerRule {
        private RowPerRuleFunding funding;
        private Line line;

        @Setup
        public void compile(Tables tables) {
            funding = tables.edited.rowPerRule();
            line = tables.all();
        }
    }

    /** Hand-written Java. */
    @State(Scope.Benchmark)
    public static class HandWritten {
        private HandWrittenFunding funding;
        private Line line;

        @Setup
        public void write(Tables tables) {
            funding = tables.edited.handWritten();
            line = tables.regulars();
        }
    }

    /** A decision seen before. */
    @Benchmark
    public FundingDecision repeatedDecision(Remembering state) {
        return state.service.decide(state.line.next());
    }

    /** A profile never seen: rules are fired and their findings combined and told. */
    @Benchmark
    public FundingDecision newProfile(Forgetting state) {
        return state.service.decide(state.next());
    }

    /** The same decision by one Drools session a request, with a rule a row. One fork: it compiles for minutes, and warms up for long. */
    @Benchmark
    @Fork(1)
    @Warmup(iterations = 20, time = 1)
    @Measurement(iterations = 10, time = 1)
    public FundingDecision rowPerRuleSession(RowPerRule state) {
        return state.funding.decide(state.line.next());
    }

    /** The same decision by hand-written Java. */
    @Benchmark
    public FundingDecision handWritten(HandWritten state) {
        return state.funding.decide(state.line.next());
    }
}

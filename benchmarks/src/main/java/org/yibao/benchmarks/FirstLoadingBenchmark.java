package org.yibao.benchmarks;

import java.util.concurrent.TimeUnit;
import org.kie.api.KieBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.yibao.decision.FundingDecision;

/** What a new edition of the tables costs until the first decision by it, the first time in a process: what an editor meets. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstLoadingBenchmark {
    @Benchmark
    public FundingDecision firstLoadRows(Loading loading) {
        return loading.loadRows();
    }

    @Benchmark
    public FundingDecision firstLoadWorkbook(Loading loading) {
        return loading.loadWorkbook();
    }

    @Benchmark
    public KieBase firstCompileRowsAsRules(Loading loading) {
        return loading.compileRowsAsRules();
    }
}

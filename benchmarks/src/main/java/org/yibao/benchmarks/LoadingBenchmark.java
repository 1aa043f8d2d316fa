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

/** What a new edition of the tables costs until the first decision by it, after many editions in one process. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 20)
@Measurement(iterations = 15)
public class LoadingBenchmark {
    @Benchmark
    public FundingDecision loadRows(Loading loading) {
        return loading.loadRows();
    }

    @Benchmark
    public FundingDecision loadWorkbook(Loading loading) {
        return loading.loadWorkbook();
    }

    @Benchmark
    @Fork(1)
    @Warmup(iterations = 2)
    @Measurement(iterations = 5)
    public KieBase compileRowsAsRules(Loading loading) {
        return loading.compileRowsAsRules();
    }
}

package org.yibao.benchmarks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yibao.codes.DateBasis;
import org.yibao.drools.RuleBase;
import org.yibao.facts.Facts;
import org.yibao.rulebook.Bands;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.RuleSource;

/** What it takes to find out what a hundred rules tell apart: every division of the country, every age, five years of days. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
public class BandsBenchmark {
    private static final int RULES = 100;
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2022;

    /** A hundred rules, compiled. */
    @State(Scope.Benchmark)
    public static class Ruled {
        private final Jilin jilin = new Jilin();
        private final RuleBase rules = RuleBase.compile(
                List.of(new RuleSource("jilin/hundred/hundred.drl", drl())),
                jilin.divisions(),
                Ruled.class.getClassLoader());

        private static String drl() {
            return IntStream.range(0, RULES).mapToObj(Ruled::rule).collect(Collectors.joining("\n", """
                            package rules.jilin.hundred

                            import org.yibao.facts.*
                            import org.yibao.rules.benefit.*
                            import org.yibao.rules.funding.*

                            global org.yibao.rules.Findings findings

                            """, ""));
        }

        private static String rule(int number) {
            String condition =
                    switch (number % 5) {
                        case 0 ->
                            "Age( reference == AgeReference.NEW_YEAR, years >= %d )\n    FundingProfile( student )"
                                    .formatted(10 + number);
                        case 1 ->
                            "BenefitProfile( kind == CareKind.INPATIENT, admission > %d )\n    HeldIdentity( code == Identity.EXTREMELY_POOR )"
                                    .formatted(number % 4);
                        case 2 ->
                            "BenefitProfile( kind == CareKind.CHRONIC )\n    CareDay( basis == DateBasis.SERVICE, notBefore( \"2020-%02d-15\" ) )"
                                    .formatted(1 + number % 12);
                        case 3 ->
                            "BenefitProfile( serviceAge < %d )\n    Division( level == Level.COUNTY, code > \"22%02d00\" )"
                                    .formatted(1 + number, number);
                        default ->
                            "FundingProfile( basis != Basis.NONE )\n    Division( code == \"22%02d00\" )"
                                    .formatted(1 + number % 8);
                    };
            return """
                    rule "规则 %d"
                        @Clause( JL-2020-15.1-1 )
                    when
                        %s
                    then
                        findings.add( new NotEligible( "试验" ) );
                    end
                    """.formatted(number, condition);
        }
    }

    /** Every condition is put to every value anew; nothing is kept but the compiled rules. */
    @Benchmark
    public int bands(Ruled ruled) {
        Jilin jilin = ruled.jilin;
        Bands bands = new Rulebook(
                        jilin.jurisdiction(),
                        "",
                        jilin.divisions(),
                        jilin.clauses(),
                        ruled.rules.over(jilin.divisions()),
                        List.of())
                .bands();
        int told = 0;
        for (DateBasis basis : DateBasis.values()) {
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                told += bands.first(
                        Facts.of(basis), (int) LocalDate.of(year, 12, 31).toEpochDay());
            }
        }
        Set<List<Object>> places = new HashSet<>();
        jilin.divisions().codes().forEach(code -> places.add(bands.likeness(code)));
        return told + places.size();
    }
}

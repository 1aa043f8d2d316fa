package org.yibao.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** The medians and what they come to, as Markdown. */
final class Report {
    /** On a shared machine two runs of one and the same thing differ by this much. */
    private static final double FLAT = 1.25;

    private static final List<Target> TARGETS = List.of(
            new Target("settlement ÷ hand-written", "settlement", 0, "handWrittenSettlement", 0, 1.5),
            new Target(
                    "bytes of a settlement ÷ of its result",
                    Measured::bytes,
                    "settlement",
                    0,
                    "handWrittenSettlement",
                    0,
                    1.001),
            new Target("repeated decision ÷ hand-written, 100 rows", "repeatedDecision", 100, "handWritten", 100, 3),
            new Target(
                    "repeated decision ÷ hand-written, 1,000 rows", "repeatedDecision", 1_000, "handWritten", 1_000, 3),
            new Target(
                    "repeated decision ÷ hand-written, 5,000 rows", "repeatedDecision", 5_000, "handWritten", 5_000, 3),
            new Target("repeated decision, 5,000 ÷ 100 rows", "repeatedDecision", 5_000, "repeatedDecision", 100, FLAT),
            new Target(
                    "new profile ÷ session with a rule a row, 100 rows",
                    "newProfile",
                    100,
                    "rowPerRuleSession",
                    100,
                    1),
            new Target(
                    "new profile, 5,000 rows ÷ session with a rule a row, 100 rows",
                    "newProfile",
                    5_000,
                    "rowPerRuleSession",
                    100,
                    1),
            new Target("new profile, 5,000 ÷ 100 rows", "newProfile", 5_000, "newProfile", 100, FLAT),
            new Target("load rows ÷ compile them as rules", "loadRows", 5_000, "compileRowsAsRules", 5_000, 0.01),
            new Target(
                    "load rows ÷ compile them as rules, first time",
                    "firstLoadRows",
                    5_000,
                    "firstCompileRowsAsRules",
                    5_000,
                    0.01),
            new Target(
                    "read and load a workbook ÷ compile it as rules",
                    "loadWorkbook",
                    5_000,
                    "compileRowsAsRules",
                    5_000,
                    0.01),
            new Target(
                    "read and load a workbook ÷ compile it as rules, first time",
                    "firstLoadWorkbook",
                    5_000,
                    "firstCompileRowsAsRules",
                    5_000,
                    0.01));

    private Report() {}

    static String of(Collection<RunResult> results) {
        List<Measured> measured = results.stream().map(Measured::of).toList();
        String figures = measured.stream().map(Measured::line).collect(Collectors.joining("\n"));
        String ratios = TARGETS.stream()
                .map(target -> target.line(measured))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return """

                | way | rows | median | half within | best | worst | iterations | bytes |
                |---|---:|---:|---:|---:|---:|---:|---:|
                %s

                | ratio of medians | measured | target | |
                |---|---:|---:|---|
                %s
                """.formatted(figures, ratios);
    }
}

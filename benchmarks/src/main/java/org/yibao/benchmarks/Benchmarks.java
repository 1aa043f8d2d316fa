package org.yibao.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints what came of them; takes the arguments that JMH takes. */
public final class Benchmarks {
    private static final String RESULT = "target/result.json";

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        if (given.shouldHelp()) {
            new Runner(given);
            return;
        }
        var results = new Runner(new OptionsBuilder()
                        .parent(given)
                        .resultFormat(ResultFormatType.JSON)
                        .result(RESULT)
                        .shouldFailOnError(true)
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-Xmx3g", "-Dfile.encoding=UTF-8", "-Dlog4j2.statusLoggerLevel=OFF")
                        .build())
                .run();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(Report.of(results));
    }
}

package org.yibao.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what a command found: lines for a person, or JSON for a program. */
final class OutputOptions {
    private static final ObjectWriter JSON = new ObjectMapper()
            .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
            .writerWithDefaultPrettyPrinter();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--json", description = "以 JSON 输出，供程序读取")
    private boolean json;

    void print(Object found, List<String> lines) throws JsonProcessingException {
        PrintWriter output = command.commandLine().getOut();
        if (json) {
            output.println(JSON.writeValueAsString(found));
        } else {
            lines.forEach(output::println);
        }
        output.flush();
    }
}
